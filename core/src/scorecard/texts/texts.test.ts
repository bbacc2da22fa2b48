import { house } from '@touchstone/sdk';
import type { CheckResult } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { textsIn } from './texts.testing.js';

const check: CheckResult = {
  id: 'follow-up.promise-kept',
  question: 'Do we keep our promises?',
  kind: 'share',
  format: 'percent',
  countOf: 'promises',
  value: 0.81,
  low: 0.76,
  high: 0.86,
  n: 402,
  k: 326,
  standard: { target: 0.95, floor: 0.8, better: 'higher', provenance: house },
  critical: false,
  weight: 1,
  verdict: 'misses',
  missing: [],
  excluded: [],
  units: [],
};

const miss = { unit: {}, severity: 'major' } as const;
const plain = (text: string): string => text.replaceAll(/[^\S ]/gu, ' ');
const spread: CheckResult = { ...check, kind: 'spread', format: 'points' };
const brno = { unit: { orgUnit: 'brno' }, period: '2026-10', value: 0.5, low: 0.45, high: 0.55, n: 400, k: 200, verdict: 'too-close-to-call' } as const;

test.each([
  [{}, ''],
  [{ timeOfDay: 'evening', orgUnit: 'brno' }, 'Brno, evening'],
  [{ topic: 'returns', channel: 'phone', orgUnit: 'brno' }, 'Brno, Phone, returns'],
  [{ orgUnit: 'unknown' }, 'unknown'],
  [{ orgUnit: 'constructor', segment: 'toString' }, 'constructor, toString'],
])('%j is told as %j', (unit, where) => {
  expect(textsIn('en').where(unit)).toBe(where);
});

test('parts of the day are told in the language of the reader', () => {
  expect(textsIn('cs').where({ orgUnit: 'brno', timeOfDay: 'evening' })).toBe('Brno, večer');
});

test('a word for a part of the day is none in another dimension', () => {
  expect(textsIn('cs').where({ segment: 'night' })).toBe('night');
});

test('a sentence is the plugin’s, with the figures of its unit', () => {
  const texts = textsIn('en', { 'promise-kept.sentence': '{value} of {n, plural, one {# promise} other {# promises}} kept ({low} – {high}), {k} of {n}; the standard is {target}, at least {floor}.' });

  expect(plain(texts.sentence(miss, check, check))).toBe('81 % of 402 promises kept (76 % – 86 %), 326 of 402; the standard is 95 %, at least 80 %.');
  expect(plain(texts.sentence({ ...miss, unit: { orgUnit: 'brno' } }, check, { ...brno, n: 1 }))).toMatch(/^Brno: 50 % of 1 promise kept/);
});

test('a unit with a standard of its own is told with that one', () => {
  const texts = textsIn('en', { 'promise-kept.sentence': '{value}; the standard is {target}, at least {floor}.' });
  const own = { target: 0.7, floor: 0.6, better: 'higher', provenance: house } as const;

  expect(plain(texts.sentence({ ...miss, unit: { orgUnit: 'brno' } }, check, { ...brno, standard: own }))).toBe('Brno: 50 %; the standard is 70 %, at least 60 %.');
});

test('where a standard comes from is told in the language of the reader where the plugin says it, and stays as others wrote it', () => {
  const english = { 'promise-kept.source': 'Nineteen in twenty.' };
  const texts = textsIn('cs', { 'promise-kept.source': 'Devatenáct z dvaceti.' }, english);
  const setBy = { level: 'organisation' } as const;
  const told = (standard: Parameters<typeof texts.standard>[1]) => texts.standard(check.id, standard).source;

  expect(told({ source: 'Nineteen in twenty.' })).toBe('Devatenáct z dvaceti.');
  expect(told({ source: 'Whatever language it was told in before.' })).toBe('Devatenáct z dvaceti.');
  expect(told({ source: 'Nineteen in twenty.', setBy })).toBe('Devatenáct z dvaceti.');
  expect(told({ source: 'Decision 7', setBy })).toBe('Decision 7');
  expect(told({})).toBeUndefined();
  expect(textsIn('cs').standard(check.id, { source: 'Nineteen in twenty.' }).source).toBe('Nineteen in twenty.');
});

test('without a text of the plugin the host tells it plainly, by the id of the check', () => {
  const told = 'follow-up.promise-kept: 81 % (76 % – 86 %, n = 402); the standard is 95 %.';

  expect(plain(textsIn('en').sentence(miss, check, check))).toBe(told);
  expect(textsIn('en').question(check)).toBe('Do we keep our promises?');
  expect(textsIn('en').principleName('follow-up')).toBe('follow-up');
  expect(textsIn('en').principleQuestion('follow-up')).toBe('');
  expect(textsIn('en').advice('follow-up.promise-kept', 'overdue-owner')).toBeNull();
  expect(textsIn('en').advice('follow-up.promise-kept', undefined)).toBeNull();
});

test.each(['{value', '{value, plural, one {x}}', '{nothing} {value}', '{value, date, ::nonsense'])(
  'the text %j, which cannot be told, leaves the figures of the others standing',
  (template) => {
    const texts = textsIn('en', { 'promise-kept.sentence': template, 'promise-kept.name': 'Promises' });

    expect(plain(texts.sentence(miss, check, check))).toBe('Promises: 81 % (76 % – 86 %, n = 402); the standard is 95 %.');
  },
);

test('names are values and never templates, and tags stay text', () => {
  const texts = textsIn('en', { 'promise-kept.name': '<b>{n}</b>', 'promise-kept.sentence': '<i>{name}</i> {value}' });

  expect(plain(texts.sentence({ ...miss, unit: { orgUnit: 'hostile' } }, check, check))).toBe(
    "{name} <b>{0, plural, other {#}}</b> '{: <i><b>{n}</b></i> 81 %",
  );
});

test('a unit of a spread is told against its peers, worse or better', () => {
  const of = (severity: 'major' | 'praise', messages = {}) =>
    plain(textsIn('en', messages).sentence({ unit: brno.unit, severity }, spread, brno, 0.9));

  expect(of('major')).toMatch(/^Brno: follow-up\.promise-kept: 50 % \(45 % – 55 %, n = 400\); the others are around 90 %, and chance alone/);
  expect(of('praise')).toMatch(/around 90 %\. Find out what is done differently here/);
  expect(of('major', { 'promise-kept.unit': '{value} against {peers}' })).toBe('Brno: 50 % against 90 %');
  expect(of('praise', { 'promise-kept.good': 'Well done, {value}' })).toBe('Brno: Well done, 50 %');
});

test('a unit of a spread of means is told as a number, and not in per cent', () => {
  const { k: _, ...ofMeans } = { ...brno, value: 4.2, low: 4.1, high: 4.3 };

  expect(textsIn('en', { 'promise-kept.unit': '{value} against {peers}' }).sentence({ unit: brno.unit, severity: 'major' }, spread, ofMeans, 4.6)).toBe(
    'Brno: 4.2 against 4.6',
  );
});

test('what cannot be said is a dash, and no target is the own usual range', () => {
  const unknown = { ...check, value: null, low: null, high: null, standard: { ...check.standard, target: null, floor: null } };

  expect(textsIn('en').sentence(miss, unknown, unknown)).toBe('follow-up.promise-kept: – (– – –, n = 402); the standard is its own usual range.');
});

test('conditions of the gate are passed, failed with their breaches, or open', () => {
  const texts = textsIn('en', { 'dropped.name': 'Dropped' });
  const told = (passed: boolean, breaches: number, measured: boolean) => texts.gate({ check: 'follow-up.dropped', passed, breaches }, measured);

  expect([told(true, 0, true), told(false, 1, true), told(false, 2, true), told(true, 0, false)]).toEqual([
    'Dropped: no breach',
    'Dropped: 1 breach',
    'Dropped: 2 breaches',
    'Dropped: not measured',
  ]);
});

test.each([
  [0, 'Sliby: 0 slibů'],
  [1, 'Sliby: 1 slib'],
  [2, 'Sliby: 2 sliby'],
  [4, 'Sliby: 4 sliby'],
  [5, 'Sliby: 5 slibů'],
  [21, 'Sliby: 21 slibů'],
])('in Czech, %d is told with its plural', (n, told) => {
  const texts = textsIn('cs', { 'promise-kept.sentence': 'Sliby: {n, plural, one {# slib} few {# sliby} many {# slibu} other {# slibů}}' });

  expect(texts.sentence(miss, check, { ...check, n })).toBe(told);
});

test('reasons for leaving rows out are the plugin’s, else the host’s, else the condition in words', () => {
  const texts = textsIn('cs', { 'excluded.pending': 'Ještě běží' });

  expect(['pending', 'spam', 'other', 'constructor'].map((why) => texts.exclusion('follow-up.promise-kept', why, 'in words'))).toEqual([
    'Ještě běží',
    'Spam',
    'in words',
    'in words',
  ]);
});
