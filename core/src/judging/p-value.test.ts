import type { Standard, Statistic } from '@touchstone/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import binomial from './golden/binomial.json' with { type: 'json' };
import mean from './golden/mean.json' with { type: 'json' };
import poisson from './golden/poisson.json' with { type: 'json' };
import welch from './golden/welch.json' with { type: 'json' };
import { worseThanOwnHistory, worseThanTarget } from './p-value.js';
import { drawNormal, seededRandom } from './seeded-random.testing.js';

const higher = (target: number): Standard => ({ target, better: 'higher', provenance: 'house' });
const lower = (target: number): Standard => ({ target, better: 'lower', provenance: 'house' });

test.each(binomial)('tests shares as binom.test of R: $k of $n against $target', ({ k, n, target, pLess, pGreater }) => {
  expect(worseThanTarget({ kind: 'share', k, n }, higher(target))).toBeCloseTo(pLess, 10);
  expect(worseThanTarget({ kind: 'share', k, n }, lower(target))).toBeCloseTo(pGreater, 10);
});

test.each(poisson)(
  'tests rates as poisson.test of R: $events in $exposure',
  ({ events, exposure, target, pLess, pGreater }) => {
    const statistic: Statistic = { kind: 'rate', events, exposure, n: 50 };

    expect(worseThanTarget(statistic, lower(target))).toBeCloseTo(pGreater, 9);
    expect(worseThanTarget(statistic, higher(target))).toBeCloseTo(pLess, 9);
  },
);

test.each(mean)('tests means as t.test of R: $n values', ({ n, sum, sumOfSquares, mu, pLess, pGreater }) => {
  expect(worseThanTarget({ kind: 'mean', n, sum, sumOfSquares }, higher(mu))).toBeCloseTo(pLess, 8);
  expect(worseThanTarget({ kind: 'mean', n, sum, sumOfSquares }, lower(mu))).toBeCloseTo(pGreater, 8);
});

test.each(welch)('tests differences of means as t.test of R: $value', ({ first, second, value, p }) => {
  const statistic: Statistic = { kind: 'difference', first: { kind: 'mean', ...first }, second: { kind: 'mean', ...second } };
  const below = value < 0 ? p / 2 : 1 - p / 2;

  expect(worseThanTarget(statistic, higher(0))).toBeCloseTo(below, 10);
  expect(worseThanTarget(statistic, lower(0))).toBeCloseTo(1 - below, 10);
});

test('agrees with the interval of a quantile: an end on the target is 2.5 %', () => {
  const statistic: Statistic = { kind: 'quantile', quantile: 0.9, n: 80, value: 30, low: 24, high: 45 };

  expect(worseThanTarget(statistic, lower(24))).toBeCloseTo(0.025, 10);
  expect(worseThanTarget(statistic, higher(45))).toBeCloseTo(0.025, 10);
  expect(worseThanTarget({ kind: 'quantile', quantile: 0.9, n: 20, value: 30, low: 24 }, higher(60))).toBe(1);
});

test('does not take ties for certainty', () => {
  const tied: Statistic = { kind: 'quantile', quantile: 0.9, n: 80, value: 30, low: 30, high: 45 };

  expect(worseThanTarget(tied, lower(20))).toBeCloseTo(0.025, 12);
  expect(worseThanTarget(tied, lower(40))).toBe(1);
});

test('tests neither a census, nor a check without target, nor one held to its own history, nor no rows', () => {
  expect([
    worseThanTarget({ kind: 'census', breaches: 3, n: 9 }, lower(0)),
    worseThanTarget({ kind: 'share', k: 3, n: 9 }, { better: 'higher', provenance: 'house' }),
    worseThanTarget({ kind: 'share', k: 3, n: 9 }, { better: 'higher', provenance: 'own' }),
    worseThanTarget({ kind: 'share', k: 0, n: 0 }, higher(0.9)),
  ]).toEqual([undefined, undefined, undefined, undefined]);
});

test('grows as the share nears its target from the bad side', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, target) => {
      const p = Array.from({ length: n + 1 }, (_, k) => worseThanTarget({ kind: 'share', k, n }, higher(target)) ?? NaN);
      p.forEach((value, k) => {
        expect(value >= 0 && value <= 1 + 1e-12 && value >= (p[k - 1] ?? 0) - 1e-12).toBe(true);
      });
    }),
    { numRuns: 30 },
  );
});

test('a new point like its own twelve earlier ones is rarely called worse', () => {
  const random = seededRandom(31);
  const p = Array.from({ length: 4000 }, () => {
    const earlier = Array.from({ length: 12 }, () => drawNormal(random));
    return worseThanOwnHistory(drawNormal(random), earlier, 'higher') ?? NaN;
  });
  const below = (level: number): number => p.filter((value) => value <= level).length / p.length;

  expect(below(0.05)).toBeGreaterThan(0.03);
  expect(below(0.05)).toBeLessThan(0.065);
  expect(below(0.001)).toBeLessThan(0.003);
});

test('has no history to test against below six periods', () => {
  expect(worseThanOwnHistory(1, [1, 2, 3, 2, 1], 'higher')).toBeUndefined();
});

test('is never certain of a departure from a history that does not vary', () => {
  const earlier = Array.from({ length: 12 }, () => 0.9);

  expect(worseThanOwnHistory(0.9, earlier, 'higher')).toBe(1);
  expect(worseThanOwnHistory(0.9, earlier, 'lower')).toBe(1);
  expect(worseThanOwnHistory(0.5, earlier, 'higher')).toBeCloseTo(1 / 13, 12);
});
