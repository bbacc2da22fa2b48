import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/welch.json' with { type: 'json' };
import { sampleVariance, type Sums } from './mean-interval.js';
import { drawNormal, seededRandom } from './seeded-random.testing.js';
import { type KnownMean, welchDifference, welchTail } from './welch-difference.js';

const meanOf = (values: readonly number[]): KnownMean => knownFrom({
  n: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  sumOfSquares: values.reduce((sum, value) => sum + value * value, 0),
});
const knownFrom = (sums: Sums): KnownMean => ({ value: sums.sum / sums.n, variance: sampleVariance(sums) / sums.n, freedom: sums.n - 1 });

test.each(golden)('agrees with t.test of R', ({ first, second, value, low, high, p, degreesOfFreedom }) => {
  const difference = welchDifference(knownFrom(first), knownFrom(second));
  const below = welchTail(difference, 0) ?? NaN;

  expect(difference.value).toBeCloseTo(value, 10);
  expect(difference.low).toBeCloseTo(low, 8);
  expect(difference.high).toBeCloseTo(high, 8);
  expect(2 * Math.min(below, 1 - below)).toBeCloseTo(p, 10);
  expect(difference.degreesOfFreedom).toBeCloseTo(degreesOfFreedom, 8);
});

test('bounds nothing by a single row, and tests nothing where nothing varies', () => {
  const one: KnownMean = { value: 1, variance: 0, freedom: 0 };
  const alone = welchDifference(one, meanOf([1, 2]));
  const still = welchDifference(meanOf([3, 3, 3]), meanOf([2, 2, 2]));

  expect([alone.low, alone.high, welchTail(alone, 0)]).toEqual([-Infinity, Infinity, undefined]);
  expect([still.value, still.low, still.high, welchTail(still, 0)]).toEqual([1, 1, 1, undefined]);
});

test('its interval holds a target exactly where neither tail beyond it is under two and a half per cent', () => {
  const sample = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(sample, sample, fc.integer({ min: -50, max: 50 }), (a, b, target) => {
      const difference = welchDifference(meanOf(a), meanOf(b));
      const below = welchTail(difference, target);

      fc.pre(below !== undefined && Math.abs(Math.min(below, 1 - below) - 0.025) > 1e-6);
      expect(difference.low <= target && target <= difference.high).toBe(Math.min(below, 1 - below) > 0.025);
    }),
  );
});

test('its interval holds the true difference in 95 of 100 samples, also of unequal variances', () => {
  const random = seededRandom(12);
  const draw = (n: number, mean: number, deviation: number) => meanOf(Array.from({ length: n }, () => mean + deviation * drawNormal(random)));
  const holds = Array.from({ length: 1500 }, () => welchDifference(draw(8, 5, 1), draw(25, 3, 4))).filter((each) => each.low <= 2 && each.high >= 2);

  expect(holds.length / 1500).toBeGreaterThan(0.93);
  expect(holds.length / 1500).toBeLessThan(0.97);
});
