import type { SpreadGroup, SpreadStatistic } from '@touchstone/sdk';
import { expect, test } from 'vitest';

import { drawBinomial, drawNormal, seededRandom } from './seeded-random.testing.js';
import { spreadEstimate } from './spread-estimate.js';

const group = (key: number, k: number, n: number, series = 0): SpreadGroup => ({
  key: `${key}`,
  series,
  statistic: { kind: 'share', k, n },
});
const spread = (as: SpreadStatistic['as'], groups: readonly SpreadGroup[]): SpreadStatistic => ({
  kind: 'spread',
  as,
  groups,
});

/** 22 branches around 85 %, `tau` apart, with `weak` of them ten points lower. */
function branches(seed: number, tau: number, weak = 0): readonly SpreadGroup[] {
  const random = seededRandom(seed);
  return Array.from({ length: 22 }, (_, i) =>
    group(i, drawBinomial(random, 400, 0.85 + tau * drawNormal(random) - (i < weak ? 0.1 : 0)), 400),
  );
}

test('finds no deviation between equal branches, and the planted one between unequal ones', () => {
  const none = spreadEstimate(spread('deviation', branches(2, 0)));
  const some = spreadEstimate(spread('deviation', branches(2, 0.05)));

  expect(none?.value).toBeLessThan(0.015);
  expect(none?.low).toBe(0);
  expect(some?.low).toBeGreaterThan(0.02);
  expect(some && some.low <= 0.05 && 0.05 <= some.high).toBe(true);
});

test('covers the planted deviation about as often as it says', () => {
  const covered = Array.from({ length: 300 }, (_, seed) => {
    const known = spreadEstimate(spread('deviation', branches(seed, 0.04)));
    return known !== undefined && known.low <= 0.04 && 0.04 <= known.high;
  }).filter(Boolean).length;

  expect(covered / 300).toBeGreaterThan(0.9);
});

test('tells a gap that is smaller than that of the raw shares, and none between equal branches', () => {
  const groups = branches(4, 0.05);
  const raw = groups.map(({ statistic }) => (statistic.kind === 'share' ? statistic.k / statistic.n : NaN));
  const gap = spreadEstimate(spread('gap', groups));

  expect(gap?.value).toBeGreaterThan(0.05);
  expect(gap?.value).toBeLessThan(Math.max(...raw) - Math.min(...raw));
  expect(gap && gap.low <= gap.value && gap.value <= gap.high).toBe(true);
  expect(spreadEstimate(spread('gap', branches(2, 0)))?.low).toBe(0);
});

test('counts the units outside, less the one that chance may put there', () => {
  const groups = branches(6, 0).map((one, i) => (i === 5 || i === 11 ? group(i, 260, 400) : one));

  expect(spreadEstimate(spread('outside', groups))).toEqual({ value: 2, low: 1, high: 2, n: 22 });
});

test('tells the share of points within the limits of their own series, and leaves short series out', () => {
  const steady = Array.from({ length: 18 }, (_, i) => group(i, 800 + (i % 5) * 4, 1000));
  const shaken = Array.from({ length: 18 }, (_, i) => group(i, i === 14 ? 300 : 800 + (i % 5) * 4, 1000, 1));
  const short = Array.from({ length: 4 }, (_, i) => group(i, 10 * i, 100, 2));

  expect(spreadEstimate(spread('inside', [...steady, ...shaken, ...short]))).toMatchObject({ value: 35 / 36, n: 36 });
});

test('compares means by their own variance', () => {
  const groups = [3, 4, 5, 4, 3.5].map((mean, i): SpreadGroup => {
    const n = 100;
    return { key: `${i}`, series: 0, statistic: { kind: 'mean', n, sum: mean * n, sumOfSquares: (mean * mean + 1) * n } };
  });

  const known = spreadEstimate(spread('deviation', groups));

  expect(known?.value).toBeGreaterThan(0.6);
  expect(known?.low).toBeGreaterThan(0.3);
});
