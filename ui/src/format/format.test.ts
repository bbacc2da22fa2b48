import { beforeEach, describe, expect, test } from 'vitest';

import { speak } from '../localize/language.js';
import { formatDuration } from './duration.js';
import { formatShare, inOrderOfNames, unbrokenFigures } from './number.js';
import { formatMoment, formatPeriod, formatPeriodSince, formatRunPeriod } from './period.js';
import { dimensionName, formatExclusion, unitName } from './unit.js';

const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

beforeEach(() => speak('en'));

test.each([
  [42, '42 s'],
  [90, '1 min 30 s'],
  [3600, '1 h'],
  [15_000, '4 h 10 min'],
  [47 * 3600, '47 h'],
  [52 * 3600, '2 days 4 h'],
  [-90, '−1 min 30 s'],
])('%i seconds are %s', (seconds, expected) => {
  expect(plain(formatDuration(seconds))).toBe(expected);
});

test('a share is nothing or all only where it is exactly that', () => {
  expect([0, 0.001, 0.5, 0.998, 1].map((share) => plain(formatShare(share)))).toEqual(['0 %', '1 %', '50 %', '99 %', '100 %']);
});

test('the figures of a sentence stay on one line', () => {
  expect(unbrokenFigures('71 % were made (62 – 79 %).')).toBe('71\u00a0% were made (62\u00a0–\u2060\u00a079\u00a0%).');
});

describe('a period', () => {
  test.each([
    ['2026-10', 'October 2026'],
    ['2026-10-31', '31 October 2026'],
    ['2026-W44', 'week 44 of 2026'],
    ['2026-Q4', 'quarter 4 of 2026'],
    ['2026', '2026'],
  ])('%s is %s', (key, expected) => {
    expect(formatPeriod(key)).toBe(expected);
  });

  test('stands in the case that Czech wants after "od"', async () => {
    await speak('cs');

    expect([formatPeriod('2026-04'), formatPeriodSince('2026-04')]).toEqual(['duben 2026', 'dubna 2026']);
  });

  test.each([
    ['hu', '2026. április'],
    ['lv', '2026. g. aprīlis'],
    ['sk', 'apríla 2026'],
  ] as const)('is told in %s as it can stand after the word for since', async (language, expected) => {
    await speak(language);

    expect(formatPeriodSince('2026-04')).toBe(expected);
  });

  test('of a run has the name of its grain', () => {
    expect(formatRunPeriod({ grain: 'quarter', from: '2026-10-01', to: '2026-12-31' })).toBe('quarter 4 of 2026');
    expect(formatRunPeriod({ grain: 'week', from: '2026-10-26', to: '2026-11-01' })).toBe('26 October 2026 to 1 November 2026');
  });
});

test.each([
  ['cs', ['Cheb', 'Hodonín', 'Děčín', 'Česká', 'Chrudim'], ['Česká', 'Děčín', 'Hodonín', 'Cheb', 'Chrudim']],
  ['hu', ['Ózd', 'Csorna', 'Cegléd', 'Orosháza', 'Pécs'], ['Cegléd', 'Csorna', 'Orosháza', 'Ózd', 'Pécs']],
  ['lv', ['Šaldus', 'Talsi', 'Sigulda', 'Cēsis', 'Ķemeri', 'Limbaži'], ['Cēsis', 'Ķemeri', 'Limbaži', 'Sigulda', 'Šaldus', 'Talsi']],
  ['sk', ['Ilava', 'Chorvátsky Grob', 'Hlohovec', 'Žilina', 'Zvolen'], ['Hlohovec', 'Chorvátsky Grob', 'Ilava', 'Zvolen', 'Žilina']],
] as const)('names are in the order that %s has', async (language, names, expected) => {
  await speak(language);

  expect(inOrderOfNames(names, (name) => name)).toEqual(expected);
});

test('a moment is told in the time zone of the organisation', () => {
  expect(formatMoment('2026-10-31T22:59:59Z', 'Europe/Prague')).toBe('31 Oct 2026, 23:59');
});

describe('a unit', () => {
  const organisation = {
    id: 'o', name: 'O', timezone: 'UTC', locale: 'en',
    units: [{ id: 'brno', name: 'Brno', kind: 'branch', parent: null, country: 'CZ' }],
    labels: { channel: { email: 'e-mail' } },
  };

  test('has the names that people know, or else its id in words', () => {
    expect(unitName({ orgUnit: 'brno', channel: 'email', partOfDay: 'late_evening' }, organisation)).toBe('Brno · e-mail · late evening');
    expect(unitName({}, organisation)).toBe('whole organisation');
  });

  test('belongs to dimensions that have names too', () => {
    expect([dimensionName('channel orgUnit'), dimensionName('shoeSize')]).toEqual(['channel and branch', 'shoe size']);
  });
});

test('a reason for leaving rows out is told in words, known or not', () => {
  expect([formatExclusion('not-yet-due'), formatExclusion('on-the-moon')]).toEqual(['not yet due', 'on the moon']);
});
