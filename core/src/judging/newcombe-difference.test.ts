import fc from 'fast-check';
import { expect, test } from 'vitest';

import { newcombeDifference } from './newcombe-difference.js';

/** Newcombe 1998, Statistics in Medicine 17, table II, method 10. */
const published = [
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
] as const;

test.each(published)('agrees with the published table on %i/%i against %i/%i', (k1, n1, k2, n2, low, high) => {
  const difference = newcombeDifference({ k: k1, n: n1 }, { k: k2, n: n2 });

  expect(difference?.low).toBeCloseTo(low, 4);
  expect(difference?.high).toBeCloseTo(high, 4);
});

test('mirrors when the two change places, and never claims a difference of a thing from itself', () => {
  const counts = fc.integer({ min: 1, max: 500 }).chain((n) => fc.record({ k: fc.nat(n), n: fc.constant(n) }));
  fc.assert(
    fc.property(counts, counts, (one, two) => {
      expect(newcombeDifference(one, two)?.low).toBeCloseTo(-(newcombeDifference(two, one)?.high ?? NaN), 12);
      expect(newcombeDifference(one, one)?.couldBeChance).toBe(true);
    }),
  );
});

test('says nothing without rows on both sides', () => {
  expect(newcombeDifference({ k: 0, n: 0 }, { k: 1, n: 2 })).toBeUndefined();
});
