import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fitBetaPrior, shrinkShare } from './beta-binomial-shrinkage.js';
import golden from './golden/beta-binomial.json' with { type: 'json' };
import { drawBinomial, seededRandom } from './seeded-random.testing.js';

test('agrees with the moments of Kleinman as written in R', () => {
  const prior = fitBetaPrior(golden.units) ?? { alpha: NaN, beta: NaN };

  expect(prior.alpha).toBeCloseTo(golden.alpha, 8);
  expect(prior.beta).toBeCloseTo(golden.beta, 8);
  golden.units.forEach((unit, index) => {
    expect(shrinkShare(unit, prior)).toBeCloseTo(golden.shrunken[index] ?? NaN, 10);
  });
});

test('pulls every unit towards the mean, the small ones more, and never past it', () => {
  const unit = fc.integer({ min: 1, max: 400 }).chain((n) => fc.record({ k: fc.nat(n), n: fc.constant(n) }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 2, maxLength: 30 }), (units) => {
      const prior = fitBetaPrior(units);
      fc.pre(prior !== undefined && prior.alpha + prior.beta > 0);
      const mean = prior.alpha / (prior.alpha + prior.beta);
      for (const { k, n } of units) {
        const shrunken = shrinkShare({ k, n }, prior);
        expect(Math.abs(shrunken - mean)).toBeLessThanOrEqual(Math.abs(k / n - mean) + 1e-9);
        expect((shrunken - mean) * (k / n - mean)).toBeGreaterThanOrEqual(-1e-9);
      }
    }),
  );
});

test('puts equal units much nearer to the truth than their raw shares', () => {
  const random = seededRandom(8);
  const units = Array.from({ length: 20 }, () => ({ k: drawBinomial(random, 30, 0.9), n: 30 }));
  const prior = fitBetaPrior(units) ?? { alpha: 0, beta: 0 };
  const range = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

  expect(range(units.map(({ k, n }) => k / n))).toBeGreaterThan(0.1);
  expect(range(units.map((unit) => shrinkShare(unit, prior)))).toBeLessThan(0.05);
});

test('learns nothing from one unit, or from units that all agree', () => {
  expect(fitBetaPrior([{ k: 3, n: 9 }])).toBeUndefined();
  expect(fitBetaPrior([{ k: 9, n: 9 }, { k: 4, n: 4 }])).toBeUndefined();
});
