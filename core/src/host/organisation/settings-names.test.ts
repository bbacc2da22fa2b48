import { expect, test } from 'vitest';

import { parseSettings } from './settings-file.js';
import { findUnknownName, refuseUnknownNames } from './settings-names.js';

const contributions = [{ principle: 'follow-up', checks: [{ id: 'promise-kept', settings: [{ id: 'grace', type: 'duration', doc: 'Time to spare.', default: 60, minimum: 0 } as const] }], settings: [{ id: 'url', type: 'text', doc: 'Where it reads.', default: '', scope: 'unit' } as const] }];
const read = (more: object) => parseSettings(JSON.stringify({ id: 'firm', name: 'Firm', ...more }, null, 2), 'touchstone.json');
const pathOf = (more: object) => findUnknownName(read(more).settings, contributions)?.path;

const exemption = (check: string) => ({ exemptions: [{ check, unit: {}, reason: 'Flood', approvedBy: 'Jana', until: '2026-10-31' }] });

test('takes every name that a plugin gives', () => {
  const known = { 'follow-up.promise-kept': { target: 0.9 } };

  expect(pathOf({ weights: { 'follow-up': 2, 'follow-up.promise-kept': 1 }, standards: known, settings: { 'follow-up.grace': 60 }, ...exemption('follow-up.promise-kept') })).toBeUndefined();
});

test.each([
  [{ weights: { followup: 2 } }, '/weights/followup'],
  [{ standards: { 'follow-up.promises-kept': { target: 0.9 } } }, '/standards/follow-up.promises-kept'],
  [{ settings: { 'follow-up.grase': 60 } }, '/settings/follow-up.grase'],
  [exemption('follow-up.kept'), '/exemptions/0/check'],
])('finds a name that none gives: %j', (more, path) => {
  expect(pathOf(more)).toBe(path);
});

test('is refused with the line on which it stands', () => {
  expect(() => refuseUnknownNames(read({ weights: { followup: 2 } }), 'touchstone.json', contributions)).toThrow('touchstone.json:5:5: /weights/followup names no principle or check');
});
