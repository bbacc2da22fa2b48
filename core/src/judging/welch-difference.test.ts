import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/welch.json' with { type: 'json' };
import { drawNormal, seededRandom } from './seeded-random.testing.js';
import { welchDifference } from './welch-difference.js';

const sumsOf = (values: readonly number[]) => ({
  n: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  sumOfSquares: values.reduce((sum, value) => sum + value * value, 0),
});

test.each(golden)('agrees with t.test of R', ({ first, second, value, low, high, p, degreesOfFreedom }) => {
  const difference = welchDifference(first, second);

  expect(difference?.value).toBeCloseTo(value, 10);
  expect(difference?.low).toBeCloseTo(low, 8);
  expect(difference?.high).toBeCloseTo(high, 8);
  expect(difference?.p).toBeCloseTo(p, 10);
  expect(difference?.degreesOfFreedom).toBeCloseTo(degreesOfFreedom, 8);
});

test('says nothing of one row, or of values that never vary', () => {
  expect(welchDifference(sumsOf([1]), sumsOf([1, 2]))).toBeUndefined();
  expect(welchDifference(sumsOf([3, 3, 3]), sumsOf([2, 2, 2]))).toBeUndefined();
});

test('could be chance exactly where its p-value is above five per cent', () => {
  const sample = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(sample, sample, (a, b) => {
      const difference = welchDifference(sumsOf(a), sumsOf(b));

      fc.pre(difference !== undefined && Math.abs(difference.p - 0.05) > 1e-6);
      expect(difference.couldBeChance).toBe(difference.p > 0.05);
    }),
  );
});

test('its interval holds the true difference in 95 of 100 samples, also of unequal variances', () => {
  const random = seededRandom(12);
  const draw = (n: number, mean: number, deviation: number) => sumsOf(Array.from({ length: n }, () => mean + deviation * drawNormal(random)));
  const holds = Array.from({ length: 1500 }, () => welchDifference(draw(8, 5, 1), draw(25, 3, 4))).filter((each) => each && each.low <= 2 && each.high >= 2);

  expect(holds.length / 1500).toBeGreaterThan(0.93);
  expect(holds.length / 1500).toBeLessThan(0.97);
});
