import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { expect, test } from 'vitest';

import { bunching } from './closing.js';
import plugin from './plugin.js';

/** Cases of a branch with a hundred hours, the first so many resolved an hour before the limit, the others an hour after. */
const cases = (orgUnit: string, count: number, before: number) =>
  many(count, (index) => given.serviceCase({ orgUnit, openedAt: at(1, '00:00'), targetAt: at(5, '04:00'), firstResolvedAt: at(5, index < before ? '03:00' : '05:00') }));

test('cases solved just in time', () =>
  testCheck(plugin, 'bunching', {
    worlds: [
      { name: 'as many before as after', rows: cases('brno', 80, 40), verdict: 'meets', statistic: { k: 40, n: 80 }, findings: [] },
      {
        name: 'nearly all before, in one branch',
        rows: [cases('brno', 60, 58), cases('praha', 20, 10)],
        verdict: 'misses',
        statistic: { k: 68, n: 80 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 58, n: 60 } }],
      },
      { name: 'two in three of a few', rows: cases('brno', 30, 20), verdict: 'too-close-to-call', statistic: { k: 20, n: 30 } },
      { name: 'ten cases', rows: cases('brno', 10, 10), verdict: 'not-enough-data', statistic: { k: 10, n: 10 } },
      { name: 'nobody sets limits', rows: given.serviceCase({ openedAt: at(1), firstResolvedAt: at(2) }), verdict: 'not-measured', missing: ['case.target_at'] },
    ],
  }));

/** The share of work done by a time, if it is done in so many steps of one mean length: times deviate by 1/√steps of their mean. */
function doneBy(time: number, steps: number): number {
  const terms = Array.from({ length: steps }).reduce<number[]>((before, _, step) => [...before, step === 0 ? 1 : ((before[step - 1] ?? 0) * time) / step], []);
  return 1 - Math.exp(-time) * terms.reduce((sum, term) => sum + term, 0);
}

/** The time by which a share of work is done. */
function timeOf(share: number, steps: number): number {
  let [least, most] = [0, 100];
  for (let round = 0; round < 60; round += 1) {
    const middle = (least + most) / 2;
    [least, most] = doneBy(middle, steps) < share ? [middle, most] : [least, middle];
  }
  return most;
}

/** Of the work done within a twentieth of its limit, the share done before it, where some of what would be late is closed early. */
function shareBefore(steps: number, inTime: number, closedEarly = 0): number {
  const limit = timeOf(inTime, steps);
  const before = doneBy(limit, steps) - doneBy(0.95 * limit, steps);
  const after = doneBy(1.05 * limit, steps) - doneBy(limit, steps);
  return (before + closedEarly * after) / (before + after);
}

const works = [1, 2, 4, 9, 16].flatMap((steps) => [0.8, 0.9, 0.95, 0.98, 0.99].map((inTime) => ({ steps, inTime })));
const rounded = (shares: readonly number[]) => [Math.min(...shares), Math.max(...shares)].map((share) => Math.round(100 * share));

test('the limit lies above work that is left alone, and below work of which half of what would be late is closed early', () => {
  const { target = NaN } = bunching.standard;
  const alone = works.map(({ steps, inTime }) => shareBefore(steps, inTime));
  const early = works.map(({ steps, inTime }) => shareBefore(steps, inTime, 0.5));

  expect(Math.max(...alone)).toBeLessThan(target);
  expect(Math.min(...early)).toBeGreaterThan(target);
  // As the page of the check says.
  expect([rounded(alone), rounded(early)]).toEqual([[52, 64], [76, 82]]);
});
