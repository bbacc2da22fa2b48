import { census, check, duration, itemsOf, minutes, own, setting, share } from '@touchstone/sdk';
import { commitment } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { parseSettings } from './settings-file.js';
import { findUnknownName, refuseUnknownNames } from './settings-names.js';

const grace = setting.duration('grace', { default: minutes(1), doc: 'Time to spare.' });
const expected = setting.list('expected', { default: ['phone'], doc: 'Channels that there should be.' });
const standard = { provenance: own, better: 'higher' } as const;
const promiseKept = check({ id: 'promise-kept', question: 'Do we keep them?', standard, settings: [grace], measure: share({ of: commitment, meeting: duration(commitment.dueAt, commitment.doneAt).atMost(grace) }) });
const coverage = check({ id: 'coverage', question: 'Is it there?', standard, settings: [expected], measure: census({ of: itemsOf(expected), breaching: itemsOf(expected).value.is('fax') }) });
const contributions = [{ principle: 'follow-up', checks: [promiseKept, coverage], settings: [{ id: 'url', type: 'text', doc: 'Where it reads.', default: '', scope: 'unit' } as const] }];
const read = (more: object) => parseSettings(JSON.stringify({ id: 'firm', name: 'Firm', ...more }, null, 2), 'touchstone.json');
const pathOf = (more: object) => findUnknownName(read(more).settings, contributions)?.path;

const layout = (...groups: string[][]) => ({ layouts: [{ id: 'ours', name: 'Ours', groups: groups.map((principles, place) => ({ id: `g${place}`, name: 'Group', principles })) }] });
const exemption = (check: string) => ({ exemptions: [{ check, unit: {}, reason: 'Flood', approvedBy: 'Jana', until: '2026-10-31' }] });

test('takes every name that a plugin gives', () => {
  const known = { 'follow-up.promise-kept': { target: 0.9 } };

  expect(pathOf({ ...layout(['follow-up']), weights: { 'follow-up': 2, 'follow-up.promise-kept': 1 }, standards: known, settings: { 'follow-up.grace': 60 }, ...exemption('follow-up.promise-kept') })).toBeUndefined();
});

test.each([
  [{ weights: { followup: 2 } }, '/weights/followup'],
  [{ standards: { 'follow-up.promises-kept': { target: 0.9 } } }, '/standards/follow-up.promises-kept'],
  [{ settings: { 'follow-up.grase': 60 } }, '/settings/follow-up.grase'],
  [exemption('follow-up.kept'), '/exemptions/0/check'],
  [layout(['followup']), '/layouts/0/groups/0/principles/0'],
  [layout(['follow-up'], ['follow-up']), '/layouts/0/groups/1/principles/0'],
])('finds a name that none gives: %j', (more, path) => {
  expect(pathOf(more)).toBe(path);
});

test('is refused with the line on which it stands', () => {
  expect(() => refuseUnknownNames(read({ weights: { followup: 2 } }), 'touchstone.json', contributions)).toThrow('touchstone.json:5:5: /weights/followup names no principle or check');
});

test.each([
  ['a text for a length of time', { 'follow-up.grace': 'soon' }, '/settings/follow-up.grace'],
  ['a length of time below the least', { 'follow-up.grace': -1 }, '/settings/follow-up.grace'],
  ['a branch of its own for a setting whose rows have no branch', { 'follow-up.expected': { orgUnits: { brno: ['phone'] } } }, '/settings/follow-up.expected/orgUnits'],
  ['a length of time of a branch below the least', { 'follow-up.grace': { value: 60, orgUnits: { brno: -1 } } }, '/settings/follow-up.grace/orgUnits/brno'],
  ['a number for a text', { 'follow-up.url': 5 }, '/settings/follow-up.url'],
  ['a number for a text of a branch', { 'follow-up.url': { value: 'a', orgUnits: { brno: 5 } } }, '/settings/follow-up.url/orgUnits/brno'],
])('finds %s', (_, settings, path) => {
  expect(pathOf({ settings })).toBe(path);
});

test('takes a value for a branch of a setting that may differ by unit', () => {
  expect(pathOf({ settings: { 'follow-up.url': { orgUnits: { brno: 'https://brno.example' } }, 'follow-up.grace': { value: 90, orgUnits: { brno: 30 } } } })).toBeUndefined();
});
