import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/rank-correlation.json' with { type: 'json' };
import { leastPairs, rankCorrelation, ranksOf } from './rank-correlation.js';

test.each(golden)('agrees with cor.test of R on $x.length pairs', ({ x, y, rho, p, low, high }) => {
  const found = rankCorrelation(x.map((each, place) => [each, y[place] ?? 0] as const));

  expect(found?.rho).toBeCloseTo(rho, 12);
  expect(found?.p).toBeCloseTo(p, 12);
  expect(found?.low).toBeCloseTo(low, 10);
  expect(found?.high).toBeCloseTo(high, 10);
});

test('equal values share the mean of their ranks', () => {
  expect(ranksOf([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
});

test('says nothing of fewer than eight pairs, or where a figure never varies', () => {
  const rising = Array.from({ length: 8 }, (_, place) => [place, place] as const);

  expect(rankCorrelation(rising.slice(1))).toBeUndefined();
  expect(rankCorrelation(rising.map(([x]) => [x, 1] as const))).toBeUndefined();
  expect(rankCorrelation(rising)).toMatchObject({ n: 8, rho: 1, high: 1, p: 2 / 40_320 });
  expect(rankCorrelation(rising)?.low).toBeLessThan(1);
});

const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), { minLength: leastPairs, maxLength: 60 });

test('lies within its interval, turns with one of the figures, and knows ranks alone', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const found = rankCorrelation(some);
      const turned = rankCorrelation(some.map(([x, y]) => [x, -y] as const));
      const stretched = rankCorrelation(some.map(([x, y]) => [x ** 3, Math.exp(y / 10)] as const));
      expect(turned === undefined).toBe(found === undefined);
      if (found && turned) {
        expect(found.low).toBeLessThanOrEqual(found.rho);
        expect(found.high).toBeGreaterThanOrEqual(found.rho);
        expect([turned.rho, turned.low, turned.high]).toEqual([expect.closeTo(-found.rho, 12), expect.closeTo(-found.high, 12), expect.closeTo(-found.low, 12)]);
        expect(stretched?.rho).toBeCloseTo(found.rho, 12);
      }
    }),
  );
});
