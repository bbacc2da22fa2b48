import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from '../judging/golden/quantile.json' with { type: 'json' };
import { quantileRanks } from './quantile-ranks.js';
import { seededRandom } from '../judging/seeded-random.testing.js';

test.each(golden)('agrees with the binomial distribution of R for n = $n, p = $p', ({ n, p, lower, upper }) => {
  expect(quantileRanks(n, p)).toEqual({ ...(lower !== null && { lower }), ...(upper !== null && { upper }) });
});

test('bounds a P90 from above only from 36 rows on, and a median from six', () => {
  expect([35, 36].map((n) => quantileRanks(n, 0.9).upper)).toEqual([undefined, 36]);
  expect([5, 6].map((n) => quantileRanks(n, 0.5))).toEqual([{}, { lower: 1, upper: 6 }]);
});

test('mirrors: the ranks of p from below are those of 1 − p from above', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0.02, max: 0.98, noNaN: true }), (n, p) => {
      const { lower, upper } = quantileRanks(n, p);
      const mirrored = quantileRanks(n, 1 - p);

      expect(mirrored.upper).toBe(lower === undefined ? undefined : n + 1 - lower);
      expect(mirrored.lower).toBe(upper === undefined ? undefined : n + 1 - upper);
      expect((lower ?? 0) < (upper ?? n + 1)).toBe(true);
    }),
  );
});

test('covers the true quantile of a skewed distribution at least as often as it says', () => {
  const random = seededRandom(5);
  const truth = -Math.log(0.1);
  const { lower = 0, upper = 0 } = quantileRanks(80, 0.9);
  const covered = Array.from({ length: 3000 }, () => {
    const sorted = Array.from({ length: 80 }, () => -Math.log(1 - random())).sort((a, b) => a - b);
    return (sorted[lower - 1] ?? 0) <= truth && truth <= (sorted[upper - 1] ?? 0);
  }).filter(Boolean).length;

  expect(covered / 3000).toBeGreaterThan(0.94);
});
