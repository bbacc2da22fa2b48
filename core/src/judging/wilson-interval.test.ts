import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/wilson.json' with { type: 'json' };
import { drawBinomial, seededRandom } from './seeded-random.testing.js';
import { wilsonInterval } from './wilson-interval.js';

const counts = fc.nat(5000).chain((n) => fc.record({ k: fc.nat(n), n: fc.constant(n) }));

test.each(golden)('agrees with prop.test of R on $k of $n at $confidence', ({ k, n, confidence, low, high }) => {
  const interval = wilsonInterval(k, n, confidence);

  expect(interval.low).toBeCloseTo(low, 10);
  expect(interval.high).toBeCloseTo(high, 10);
});

test.each([
  [4, 5, 38, 96],
  [9, 10, 60, 98],
  [27, 30, 74, 97],
  [90, 100, 83, 94],
  [450, 500, 87, 92],
  [5, 5, 57, 100],
])('bounds %i of %i by %i and %i per cent', (k, n, low, high) => {
  const interval = wilsonInterval(k, n);

  expect([Math.round(interval.low * 100), Math.round(interval.high * 100)]).toEqual([low, high]);
});

test('lies within 0 and 1, holds the share, and mirrors when misses are counted instead', () => {
  fc.assert(
    fc.property(counts, ({ k, n }) => {
      const { low, high } = wilsonInterval(k, n);
      const mirrored = wilsonInterval(n - k, n);

      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(n === 0 || (low <= k / n && k / n <= high)).toBe(true);
      expect(mirrored.low).toBeCloseTo(1 - high, 12);
    }),
  );
});

test('narrows as the same share is seen on more rows', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 9 }), ({ k, n }, times) => {
      fc.pre(n > 0);
      const few = wilsonInterval(k, n);
      const many = wilsonInterval(k * times, n * times);

      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});

test('covers the true share about as often as it says', () => {
  const random = seededRandom(11);
  const covered = Array.from({ length: 4000 }, (_, i) => {
    const p = [0.5, 0.8, 0.9, 0.95][i % 4] ?? 0.5;
    const { low, high } = wilsonInterval(drawBinomial(random, 60, p), 60);
    return low <= p && p <= high;
  }).filter(Boolean).length;

  expect(covered / 4000).toBeGreaterThan(0.935);
  expect(covered / 4000).toBeLessThan(0.975);
});
