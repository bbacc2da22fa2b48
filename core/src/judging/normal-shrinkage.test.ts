import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/between-units.json' with { type: 'json' };
import { fitNormalPrior, shrinkMean } from './normal-shrinkage.js';

test('agrees with the fit and the predictions of metafor', () => {
  const prior = fitNormalPrior(golden.units) ?? { mean: NaN, variance: NaN };

  expect(prior.mean).toBeCloseTo(golden.mean, 10);
  expect(prior.variance).toBeCloseTo(golden.dersimonianLaird, 10);
  golden.units.forEach((unit, index) => {
    expect(shrinkMean(unit, prior)).toBeCloseTo(golden.shrunken[index] ?? NaN, 10);
  });
});

test('keeps a shrunken mean between its own and that of all', () => {
  const number = fc.double({ min: -100, max: 100, noNaN: true });
  const variance = fc.double({ min: 0.01, max: 50, noNaN: true });
  fc.assert(
    fc.property(number, variance, number, variance, (value, own, mean, between) => {
      const prior = { mean, variance: between };
      const shrunken = shrinkMean({ value, variance: own }, prior);

      expect(shrunken).toBeGreaterThanOrEqual(Math.min(value, mean) - 1e-9);
      expect(shrunken).toBeLessThanOrEqual(Math.max(value, mean) + 1e-9);
    }),
  );
});
