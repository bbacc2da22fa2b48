import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { expect, test } from 'vitest';

import { shareAnswered, surgeAnswered } from './code.js';
import plugin from './plugin.js';

/** What R says of the line with its states written out, four thousand of them, on the scale of logarithms. */
const ofR = [
  [30, 10, 0.5, 0.333291657439],
  [9, 10, 0.5, 0.895124294162],
  [15, 10, 1, 0.657544053013],
  [300, 120, 0.5, 0.4],
  [10, 0, 0.5, 0],
] as const;

test.each(ofR)('of a load of %d, %d people answer as many callers as R says', (load, people, patience, answered) => {
  expect(shareAnswered({ load, people, patience })).toBeCloseTo(answered, 11);
});

test('where nobody minds to wait all are answered, and with far too many callers only as many as there is time for', () => {
  expect(shareAnswered({ load: 5, people: 10, patience: 1e6 })).toBeCloseTo(1, 6);
  expect(shareAnswered({ load: 1e5, people: 100, patience: 0.5 })).toBeCloseTo(0.001, 6);
  expect(shareAnswered({ load: 1, people: 400, patience: 0.5 })).toBe(1);
});

test.each([
  [1e15, 10, 0.5, 1e-14],
  [1e15, 2e15, 0.5, 1],
  [4e5, 1e5, 1e300, 0.25],
  [10, 10, Infinity, 1],
  [2, 1, 0, 1 / 3],
])('a load of %d, %d people and a patience of %d come to an end', (load, people, patience, answered) => {
  expect(shareAnswered({ load, people, patience })).toBeCloseTo(answered, 6);
});

test('what is told of a line too long to add up is what adding up comes to', () => {
  expect(shareAnswered({ load: 99_000, people: 33_000, patience: 0.5 })).toBeCloseTo(1 / 3, 6);
  expect(shareAnswered({ load: 99_000, people: 99_000, patience: 0.5 })).toBeCloseTo(1, 2);
});

/** Half-hours of a branch with ten people from eight to six; in the hour of noon calls keep so many of them busy, else two. */
const halfHours = (orgUnit: string, days: number, busy: number) =>
  many(days * 20, (index) => {
    const hour = 8 + (Math.floor(index / 2) % 10);
    const intervalStart = at(1 + Math.floor(index / 20), `${String(hour).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`);
    const load = hour === 12 ? busy : 2;
    return given.intervalStaffing({ orgUnit, intervalStart, minutes: 30, offered: load * 10, answered: load * 10, handleSeconds: load * 1800, actualFte: 10 });
  });

const settings = { 'handle-time': 240 };
const peak = (share: number, n: number) => ({ first: { n, sum: n * share }, second: { n, sum: 0 } });
const answered = (load: number, people = 10) => shareAnswered({ load, people, patience: 0.5 });

test('callers answered in a surge', () =>
  testCheck(plugin, 'surge-answered', {
    derive: surgeAnswered,
    worlds: [
      { name: 'four busy at noon', rows: halfHours('brno', 10, 4), settings, verdict: 'meets', statistic: peak(answered(12), 20), findings: [] },
      {
        name: 'nine busy at noon in one branch',
        rows: [halfHours('brno', 10, 9), halfHours('praha', 5, 8.4)],
        settings,
        verdict: 'misses',
        statistic: peak(answered(26.4), 30),
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: peak(answered(27), 20) }],
      },
      { name: 'nine busy, and twelve people help out', rows: halfHours('brno', 10, 9), settings: { ...settings, overflow: 12 }, verdict: 'meets', statistic: peak(answered(27, 22), 20) },
      { name: 'now four and now ten busy', rows: [halfHours('brno', 3, 4), halfHours('praha', 3, 10)], settings, verdict: 'too-close-to-call', statistic: { first: { n: 12 } } },
      { name: 'one day', rows: halfHours('brno', 1, 9), settings, verdict: 'not-enough-data', statistic: peak(answered(27), 2) },
      {
        name: 'one of which nobody knows who was there',
        rows: [halfHours('brno', 10, 4), given.intervalStaffing({ intervalStart: at(20), minutes: 30, offered: 5 })],
        settings,
        verdict: 'meets',
        statistic: peak(answered(12), 20),
        // It is left out of the load and of the people.
        excluded: { 'load-unknown': 2 },
      },
      { name: 'no staffing is kept', rows: given.call(), verdict: 'not-measured', missing: ['interval_staffing'] },
    ],
  }));
