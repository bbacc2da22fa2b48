import { expect, test } from 'vitest';

import { anyCheck } from '../host.testing.js';
import { checkWeight, principleWeight, settingsFor } from './check-settings.js';
import { standardFor } from './standards.js';

const check = { id: 'follow-up.promise-kept', standard: { target: 0.95, floor: 0.8, better: 'higher', provenance: 'law', source: 'Act' } } as const;

const standards = {
  'follow-up.promise-kept': {
    target: 0.9,
    orgUnits: { moravia: { target: 0.85, source: 'Decision 7' }, brno: { floor: 0.5 } },
  },
};

test('takes the standard of the plugin where nobody says otherwise', () => {
  expect(standardFor(check, { standards: {} }, ['company', 'brno'])).toEqual(check.standard);
});

test('lays organisation, region and branch over it, each with its provenance', () => {
  const own = { better: 'higher', provenance: 'house' };

  expect(standardFor(check, { standards })).toEqual({ ...own, target: 0.9, floor: 0.8 });
  expect(standardFor(check, { standards }, ['company', 'moravia'])).toEqual({ ...own, target: 0.85, floor: 0.8, source: 'Decision 7' });
  expect(standardFor(check, { standards }, ['company', 'moravia', 'brno'])).toEqual({ ...own, target: 0.85, floor: 0.5, source: 'Decision 7' });
});

test('drops target and floor where an organisation chooses its own history', () => {
  expect(standardFor(check, { standards: { [check.id]: { provenance: 'own' } } })).toEqual({ better: 'higher', provenance: 'own' });
});

test('finds no standard in what objects inherit', () => {
  expect(standardFor(check, { standards }, ['constructor', '__proto__'])).toEqual(standardFor(check, { standards }));
});

test('takes weights and settings from the organisation, else from the plugin', () => {
  const silent = { id: 'silent-after', type: 'duration', doc: 'Silence.', default: 60 } as const;
  const declared = { ...anyCheck('promise-kept'), settings: [silent] };

  expect(settingsFor('follow-up', declared, { settings: {} })).toEqual({ 'silent-after': 60 });
  expect(settingsFor('follow-up', declared, { settings: { 'follow-up.silent-after': 90 } })).toEqual({ 'silent-after': 90 });
  expect([principleWeight('follow-up', { weights: {} }), principleWeight('follow-up', { weights: { 'follow-up': 3 } })]).toEqual([1, 3]);
  expect([checkWeight(check.id, declared, { weights: {} }), checkWeight(check.id, declared, { weights: { [check.id]: 0 } })]).toEqual([1, 0]);
});
