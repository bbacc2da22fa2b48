import { expect, test } from 'vitest';

import { anyCheck } from '../host.testing.js';
import { checkWeight, principleWeight, settingsFor } from './check-settings.js';
import { isDated, standardFor } from './standards.js';

const check = { id: 'follow-up.promise-kept', standard: { target: 0.95, floor: 0.8, better: 'higher', provenance: 'law', source: 'Act' } } as const;

const standards = {
  'follow-up.promise-kept': {
    target: 0.9,
    orgUnits: { moravia: { target: 0.85, source: 'Decision 7' }, brno: { floor: 0.5 } },
  },
};

const day = '2026-10-31';
const held = (settings: Parameters<typeof standardFor>[1]['standards'], orgUnits: readonly string[] = [], on = day) => standardFor(check, { standards: settings }, { orgUnits, day: on });

test('takes the standard of the plugin where nobody says otherwise', () => {
  expect(held({}, ['company', 'brno'])).toEqual(check.standard);
  expect(held({ [check.id]: { orgUnits: { zlin: { target: 0.5 } } } }, ['company', 'brno'])).toEqual(check.standard);
});

test('lays organisation, region and branch over it, each with its provenance and its name', () => {
  const own = { better: 'higher', provenance: 'house' };
  const ofUnit = (orgUnit: string) => ({ setBy: { level: 'orgUnit', orgUnit } });

  expect(held(standards)).toEqual({ ...own, target: 0.9, floor: 0.8, setBy: { level: 'organisation' } });
  expect(held(standards, ['company', 'moravia'])).toEqual({ ...own, target: 0.85, floor: 0.8, source: 'Decision 7', ...ofUnit('moravia') });
  expect(held(standards, ['company', 'moravia', 'zlin'])).toEqual(held(standards, ['company', 'moravia']));
  expect(held(standards, ['company', 'moravia', 'brno'])).toEqual({ ...own, target: 0.85, floor: 0.5, source: 'Decision 7', ...ofUnit('brno') });
});

test('where a target comes from is not said of another target', () => {
  const house = { ...check, standard: { ...check.standard, provenance: 'house', source: 'Nineteen in twenty.' } } as const;
  const source = (layer: { target?: number; floor?: number; source?: string }) => standardFor(house, { standards: { [check.id]: layer } }, { day }).source;

  expect([source({ target: 0.9 }), source({ floor: 0.7 }), source({ target: 0.9, source: 'Decision 7' })]).toEqual([undefined, 'Nineteen in twenty.', 'Decision 7']);
});

test('a layer holds from its first to its last day, and what it leaves out comes from below', () => {
  const dated = { [check.id]: { target: 0.9, orgUnits: { brno: { target: 0.7, from: '2026-03-01', until: '2026-08-31' } } } };
  const targets = ['2026-02-28', '2026-03-01', '2026-08-31', '2026-09-01'].map((on) => held(dated, ['company', 'brno'], on).target);

  expect(targets).toEqual([0.9, 0.7, 0.7, 0.9]);
  expect(held(dated, ['company', 'brno'], '2026-05-05')).toEqual({
    better: 'higher',
    provenance: 'house',
    target: 0.7,
    floor: 0.8,
    setBy: { level: 'orgUnit', orgUnit: 'brno', from: '2026-03-01', until: '2026-08-31' },
  });
});

test('of several layers of one level the one that began last is on top, in whatever order they are written', () => {
  const dated = [{ target: 0.93, from: '2026-09-01', source: 'Decision 9' }, { target: 0.91, floor: 0.7, from: '2026-01-01' }];
  const on = (when: string) => held({ [check.id]: { target: 0.9, dated } }, [], when);

  expect(['2025-12-31', '2026-01-01', '2026-09-01'].map((when) => [on(when).target, on(when).floor])).toEqual([[0.9, 0.8], [0.91, 0.7], [0.93, 0.7]]);
  expect(on(day)).toMatchObject({ source: 'Decision 9', setBy: { level: 'organisation', from: '2026-09-01' } });
  expect([isDated(check.id, { standards: { [check.id]: { dated } } }), isDated(check.id, { standards })]).toEqual([true, false]);
});

test('drops target and floor where an organisation chooses its own history', () => {
  expect(held({ [check.id]: { provenance: 'own' } })).toEqual({ better: 'higher', provenance: 'own', setBy: { level: 'organisation' } });
});

test('finds no standard in what objects inherit', () => {
  expect(held(standards, ['constructor', '__proto__'])).toEqual(held(standards));
});

test('takes weights and settings from the organisation, else from the plugin', () => {
  const silent = { id: 'silent-after', type: 'duration', doc: 'Silence.', default: 60 } as const;
  const declared = { ...anyCheck('promise-kept'), settings: [silent] };

  expect(settingsFor('follow-up', declared, { settings: {} })).toEqual({ 'silent-after': 60 });
  expect(settingsFor('follow-up', declared, { settings: { 'follow-up.silent-after': 90 } })).toEqual({ 'silent-after': 90 });
  expect([principleWeight('follow-up', { weights: {} }), principleWeight('follow-up', { weights: { 'follow-up': 3 } })]).toEqual([1, 3]);
  expect([checkWeight(check.id, declared, { weights: {} }), checkWeight(check.id, declared, { weights: { [check.id]: 0 } })]).toEqual([1, 0]);
});
