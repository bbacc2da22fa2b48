import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/mean.json' with { type: 'json' };
import { meanInterval, sampleVariance } from './mean-interval.js';

test.each(golden)('agrees with t.test of R on $n values', ({ low, high, ...sums }) => {
  const interval = meanInterval(sums);

  expect(interval.low).toBeCloseTo(low, 8);
  expect(interval.high).toBeCloseTo(high, 8);
});

test('claims nothing of a single value, and no variance for equal values', () => {
  expect(meanInterval({ n: 1, sum: 4, sumOfSquares: 16 })).toEqual({ low: -Infinity, high: Infinity });
  expect(sampleVariance({ n: 3, sum: 0.3, sumOfSquares: 0.1 * 0.1 * 3 })).toBe(0);
});

test('moves with its values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 40 }), (values) => {
      const sums = (list: readonly number[]) => ({
        n: list.length,
        sum: list.reduce((a, b) => a + b, 0),
        sumOfSquares: list.reduce((a, b) => a + b * b, 0),
      });
      const here = meanInterval(sums(values));
      const there = meanInterval(sums(values.map((value) => value + 50)));

      expect(there.low - here.low).toBeCloseTo(50, 6);
      expect(there.high - here.high).toBeCloseTo(50, 6);
    }),
  );
});
