import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/ratio.json' with { type: 'json' };
import { ratioInterval } from './ratio-interval.js';
import { drawNormal, seededRandom } from './seeded-random.testing.js';

const sumsOf = (values: readonly number[]) => ({
  n: values.length,
  sum: values.reduce((a, b) => a + b, 0),
  sumOfSquares: values.reduce((a, b) => a + b * b, 0),
});

test('agrees with R', () => {
  const { low, high } = ratioInterval(golden.numerator, golden.denominator);

  expect(low).toBeCloseTo(golden.low, 8);
  expect(high).toBeCloseTo(golden.high, 8);
});

test('does not depend on the currency', () => {
  const positive = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(positive, positive, (spend, customers) => {
      const here = ratioInterval(sumsOf(spend), sumsOf(customers));
      const there = ratioInterval(sumsOf(spend.map((x) => x * 25)), sumsOf(customers));

      expect(there.low / here.low).toBeCloseTo(25, 8);
      expect(there.high / here.high).toBeCloseTo(25, 8);
    }),
  );
});

test('covers the true ratio of two sums of a random number of rows', () => {
  const random = seededRandom(3);
  const rows = (mean: number) => Math.max(1, Math.round(mean + Math.sqrt(mean) * drawNormal(random)));
  const covered = Array.from({ length: 2000 }, () => {
    const spend = Array.from({ length: rows(80) }, () => -10 * Math.log(1 - random()));
    const customers = Array.from({ length: rows(120) }, () => 1);
    const { low, high } = ratioInterval(sumsOf(spend), sumsOf(customers));
    return low <= 800 / 120 && 800 / 120 <= high;
  }).filter(Boolean).length;

  expect(covered / 2000).toBeGreaterThan(0.93);
  expect(covered / 2000).toBeLessThan(0.975);
});

test('has no bounds where a sum is nil', () => {
  expect(ratioInterval(sumsOf([]), sumsOf([1]))).toEqual({ low: -Infinity, high: Infinity });
});
