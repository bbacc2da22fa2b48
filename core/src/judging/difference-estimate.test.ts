import type { MeanStatistic, ShareStatistic } from '@touchstone/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { differenceEstimate } from './difference-estimate.js';
import { seededRandom } from './seeded-random.testing.js';

const share = (k: number, n: number): ShareStatistic => ({ kind: 'share', k, n });

function meanOf(values: readonly number[]): MeanStatistic {
  const sum = values.reduce((total, value) => total + value, 0);
  return { kind: 'mean', n: values.length, sum, sumOfSquares: values.reduce((total, value) => total + value * value, 0) };
}

/** Student 1908, the hours of sleep gained on two drugs; what `t.test` of R says of them by Welch. */
const drugs = {
  first: meanOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]),
  second: meanOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]),
};

test('two means lie as far apart as Welch says', () => {
  const found = differenceEstimate({ kind: 'difference', ...drugs });

  expect(found?.value).toBeCloseTo(-1.58, 10);
  expect(found?.low).toBeCloseTo(-3.365_483_2, 6);
  expect(found?.high).toBeCloseTo(0.205_483_2, 6);
  expect(found?.n).toBe(10);
});

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

test.each(published)('two shares, %i/%i and %i/%i, lie as far apart as Newcombe says, also as one group of rows that are alike', (k1, n1, k2, n2, low, high) => {
  const pair = { first: share(k1, n1), second: share(k2, n2) };
  const found = differenceEstimate({ kind: 'difference', ...pair });

  expect(found?.low).toBeCloseTo(low, 4);
  expect(found?.high).toBeCloseTo(high, 4);
  expect(differenceEstimate({ kind: 'difference', first: share(99, 100), second: share(1, 100), alike: [pair] })).toEqual(found);
});

test('never claims a difference of a thing from itself', () => {
  const counts = fc.integer({ min: 1, max: 500 }).chain((n) => fc.nat(n).map((k) => share(k, n)));
  fc.assert(
    fc.property(counts, (one) => {
      const { low = NaN, high = NaN } = differenceEstimate({ kind: 'difference', first: one, second: one }) ?? {};
      expect(low <= 0 && high >= 0).toBe(true);
    }),
  );
});

test('like compared with like takes away what the mix alone makes', () => {
  // Easy matters: 90 % on both sides. Hard ones: 50 %. The first side has mostly hard ones.
  const alike = [
    { first: share(9, 10), second: share(90, 100) },
    { first: share(50, 100), second: share(5, 10) },
  ];
  const found = differenceEstimate({ kind: 'difference', first: share(59, 110), second: share(95, 110), alike });

  expect(found?.value).toBeCloseTo(0, 12);
  expect(found?.low).toBeLessThan(0);
  expect(found?.high).toBeGreaterThan(0);
});

test('what another pair shows is taken off, with its doubt', () => {
  const pair = { first: share(80, 100), second: share(60, 100) };
  const found = differenceEstimate({ kind: 'difference', ...pair, beyond: pair });
  const alone = differenceEstimate({ kind: 'difference', ...pair });

  expect(found?.value).toBe(0);
  expect((found?.high ?? 0) - (found?.low ?? 0)).toBeGreaterThan((alone?.high ?? 0) - (alone?.low ?? 0));
});

test('says nothing without rows on both sides, and bounds nothing with one row a side', () => {
  expect(differenceEstimate({ kind: 'difference', first: share(0, 0), second: share(1, 2) })).toBeUndefined();
  expect(differenceEstimate({ kind: 'difference', first: share(1, 2), second: share(1, 2), alike: [] })).toBeUndefined();
  expect(differenceEstimate({ kind: 'difference', first: meanOf([1]), second: meanOf([2, 3]) })).toMatchObject({ value: -1.5, low: -Infinity });
});

test('mirrors when the sides change places', () => {
  const counts = fc.integer({ min: 1, max: 60 }).chain((n) => fc.nat(n).map((k) => share(k, n)));
  const pairs = fc.array(fc.record({ first: counts, second: counts }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(pairs, (alike) => {
      const nothing = { first: share(0, 0), second: share(0, 0) };
      const found = differenceEstimate({ kind: 'difference', ...nothing, alike });
      const mirrored = differenceEstimate({ kind: 'difference', ...nothing, alike: alike.map(({ first, second }) => ({ first: second, second: first })) });

      expect(found?.low).toBeCloseTo(-(mirrored?.high ?? NaN), 10);
      expect(found?.value).toBeGreaterThanOrEqual((found?.low ?? NaN) - 1e-12);
    }),
  );
});

test('covers the truth about as often as it says, over many small groups', () => {
  const random = seededRandom(20_261_031);
  const draw = (n: number, p: number): ShareStatistic => share(Array.from({ length: n }, () => random() < p).filter(Boolean).length, n);
  let covered = 0;
  const worlds = 400;
  for (let world = 0; world < worlds; world += 1) {
    const alike = Array.from({ length: 12 }, (_, group) => ({ first: draw(6, 0.3 + group * 0.05), second: draw(9, 0.2 + group * 0.05) }));
    const found = differenceEstimate({ kind: 'difference', first: share(0, 0), second: share(0, 0), alike });
    covered += found && found.low <= 0.1 && found.high >= 0.1 ? 1 : 0;
  }

  expect(covered / worlds).toBeGreaterThan(0.92);
  expect(covered / worlds).toBeLessThan(0.99);
});
