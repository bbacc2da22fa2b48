import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { expect, test } from 'vitest';

import { answeredWithin, peopleFor, peopleNeeded, shareThatWaits } from './code.js';
import plugin from './plugin.js';

/** What R says: the sum of Erlang's formula C written out, and the people found by trying. */
const ofR = [
  [10, 13, 180, 0.285270453036, 0.795594788418],
  [10, 14, 180, 0.174131933595, 0.888350019179],
  [2, 3, 240, 0.444444444444, 0.591091371276],
  [30, 34, 300, 0.376380655017, 0.71171939031],
  [0.5, 2, 240, 0.1, 0.911750309742],
] as const;

test.each(ofR)('with a load of %d and %d people callers wait as R says', (load, people, handling, waits, answered) => {
  expect(shareThatWaits(load, people)).toBeCloseTo(waits, 11);
  expect(answeredWithin(20, handling, load, people)).toBeCloseTo(answered, 11);
});

test.each([
  [10, 180, 14],
  [30, 300, 36],
  [0.5, 240, 2],
  [100, 240, 108],
  [0, 240, 1],
])('a load of %d and calls of %d seconds take as many people as R finds', (load, handling, people) => {
  expect(peopleFor(load, { share: 0.8, within: 20, handling })).toBe(people);
});

test('the fewest people are found where they are many, and the search ends where no number of them would do', () => {
  const people = peopleFor(99_000, { share: 0.8, within: 20, handling: 240 });

  expect(answeredWithin(20, 240, 99_000, people - 1)).toBeLessThan(0.8);
  expect(answeredWithin(20, 240, 99_000, people)).toBeGreaterThanOrEqual(0.8);
  expect(peopleFor(10, { share: 1.5, within: 20, handling: 240 })).toBeGreaterThan(10);
  expect(peopleFor(1e15, { share: 0.8, within: 20, handling: 240 })).toBe(1e15 + 1);
});

test('a peak is not lost in the mean of the day, and hours of one unit have no figure of their own', () => {
  const mean = (n: number, value: number) => ({ kind: 'mean', n, sum: n * value, sumOfSquares: n * value * value }) as const;
  const place = (unit: Readonly<Record<string, string>>, n: number, load: number) => ({ unit, period: '2026-10', statistic: { kind: 'difference', first: mean(n, load), second: mean(n, 8) } }) as const;
  const found = peopleNeeded(
    [place({}, 20, 6), place({ hour: '9' }, 10, 10), place({ hour: '14' }, 10, 2), place({ orgUnit: 'brno' }, 20, 6), place({ hour: '9', orgUnit: 'brno' }, 10, 10), place({ hour: '14', orgUnit: 'brno' }, 10, 2)],
    { 'answered-share': 0.8, 'answer-within': 20, 'handle-time': 180 },
  );

  expect(found.map(({ unit }) => unit)).toEqual([{}, { hour: '9' }, { hour: '14' }, { orgUnit: 'brno' }]);
  expect(found.map(({ statistic: { first } }) => 'sum' in first && first.sum / first.n)).toEqual([(14 + 4) / 2, 14, 4, (14 + 4) / 2]);
});

/** Half-hours of a branch in which calls keep ten people busy, with so many people there in turn. */
const halfHours = (orgUnit: string, count: number, ...people: readonly number[]) =>
  many(count, (index) => {
    const intervalStart = at(1 + Math.floor(index / 20), `${String(index % 20).padStart(2, '0')}:00`);
    return given.intervalStaffing({ orgUnit, intervalStart, minutes: 30, offered: 100, answered: 100, handleSeconds: 18_000, actualFte: people[index % people.length] ?? 0 });
  });

const settings = { 'handle-time': 180 };

test('people the calls would have taken', () =>
  testCheck(plugin, 'people-needed', {
    derive: peopleNeeded,
    worlds: [
      { name: 'one more than needed', rows: halfHours('brno', 40, 15), settings, verdict: 'meets', statistic: { first: { n: 40, sum: 560 }, second: { n: 40, sum: 600 } }, findings: [] },
      {
        name: 'four too few in one branch',
        rows: [halfHours('brno', 40, 10, 10, 9, 11), halfHours('praha', 20, 14)],
        settings,
        verdict: 'misses',
        statistic: { first: { n: 60, sum: 840 }, second: { n: 60, sum: 680 } },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { second: { n: 40, sum: 400 } } }],
      },
      { name: 'now one too few and now one too many', rows: halfHours('brno', 40, 12, 16), settings, verdict: 'too-close-to-call', statistic: { first: { n: 40, sum: 560 }, second: { n: 40, sum: 560 } } },
      { name: 'eight half-hours', rows: halfHours('brno', 8, 9), settings, verdict: 'not-enough-data', statistic: { first: { n: 8, sum: 112 } } },
      {
        name: 'nobody knows how long one was, or who was there',
        rows: [halfHours('brno', 40, 15), given.intervalStaffing({ intervalStart: at(20), minutes: 30, offered: 5 })],
        settings,
        verdict: 'meets',
        statistic: { first: { n: 40, sum: 560 } },
        // It is left out of the load and of the people.
        excluded: { 'load-unknown': 2 },
      },
      { name: 'no staffing is kept', rows: given.call(), verdict: 'not-measured', missing: ['interval_staffing'] },
    ],
  }));
