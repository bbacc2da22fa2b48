import type { Statistic } from '@touchstone/sdk';
import { expect, test } from 'vitest';

import { estimate, figureOf } from './interval.js';

const cases: readonly (readonly [Statistic, value: number, n: number])[] = [
  [{ kind: 'share', k: 70, n: 98 }, 70 / 98, 98],
  [{ kind: 'mean', n: 4, sum: 10, sumOfSquares: 30 }, 2.5, 4],
  [{ kind: 'quantile', quantile: 0.9, n: 50, value: 30, low: 20, high: 41 }, 30, 50],
  [{ kind: 'rate', events: 3, exposure: 12, n: 40 }, 0.25, 40],
  [{ kind: 'netPromoter', promoters: 5, passives: 3, detractors: 2 }, 0.3, 10],
  [{ kind: 'census', breaches: 2, n: 9 }, 2, 9],
  [{ kind: 'survival', horizonMonths: 6, n: 10, ages: [{ age: 3, lost: 2, censored: 0 }] }, 0.8, 10],
  [
    {
      kind: 'ratio',
      numerator: { n: 3, sum: 300, sumOfSquares: 30_000 },
      denominator: { n: 6, sum: 6, sumOfSquares: 6 },
    },
    50,
    3,
  ],
];

test.each(cases)('holds the value of %o within its interval', (statistic, value, n) => {
  const known = estimate(statistic);

  expect(known?.value).toBeCloseTo(value, 12);
  expect(known?.n).toBe(n);
  expect(known && known.low <= known.value && known.value <= known.high).toBe(true);
});

const empty: readonly Statistic[] = [
  { kind: 'share', k: 0, n: 0 },
  { kind: 'mean', n: 0, sum: 0, sumOfSquares: 0 },
  { kind: 'quantile', quantile: 0.9, n: 0 },
  { kind: 'rate', events: 0, exposure: 0, n: 0 },
  { kind: 'netPromoter', promoters: 0, passives: 0, detractors: 0 },
  { kind: 'census', breaches: 0, n: 0 },
  { kind: 'survival', horizonMonths: 6, n: 0, ages: [] },
  {
    kind: 'ratio',
    numerator: { n: 0, sum: 0, sumOfSquares: 0 },
    denominator: { n: 0, sum: 0, sumOfSquares: 0 },
  },
  { kind: 'spread', as: 'deviation', groups: [] },
  { kind: 'spread', as: 'gap', groups: [] },
  { kind: 'spread', as: 'outside', groups: [] },
  { kind: 'spread', as: 'inside', groups: [] },
];

test.each(empty)('says nothing of $kind without rows', (statistic) => {
  expect(estimate(statistic)).toBeUndefined();
});

test('writes a missing bound and a missing value as null', () => {
  const noBound = estimate({ kind: 'quantile', quantile: 0.9, n: 20, value: 30, low: 20 });

  expect(figureOf(noBound, 20)).toEqual({ value: 30, low: 20, high: null, n: 20 });
  expect(figureOf(undefined, 3)).toEqual({ value: null, low: null, high: null, n: 3 });
});
