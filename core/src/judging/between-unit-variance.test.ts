import { expect, test } from 'vitest';

import { betweenUnitDeviation, cochranQ, dersimonianLaird, moreDeviationThan } from './between-unit-variance.js';
import golden from './golden/between-units.json' with { type: 'json' };
import { drawNormal, seededRandom } from './seeded-random.testing.js';

test('agrees with metafor on Q, its p-value, both estimates and the Q-profile interval', () => {
  const tau = betweenUnitDeviation(golden.units);

  expect(cochranQ(golden.units, 0)).toBeCloseTo(golden.q, 10);
  expect(moreDeviationThan(golden.units, 0)).toBeCloseTo(golden.qP, 10);
  expect(dersimonianLaird(golden.units)).toBeCloseTo(golden.dersimonianLaird, 10);
  expect(tau?.value).toBeCloseTo(golden.pauleMandel, 6);
  expect(tau?.low).toBeCloseTo(golden.low, 6);
  expect(tau?.high).toBeCloseTo(golden.high, 6);
});

test('covers the true deviation about as often as it says', () => {
  const random = seededRandom(21);
  const covered = Array.from({ length: 600 }, () => {
    const units = Array.from({ length: 20 }, (_, i) => {
      const variance = 0.01 + 0.002 * i;
      return { value: 0.2 * drawNormal(random) + Math.sqrt(variance) * drawNormal(random), variance };
    });
    const tau = betweenUnitDeviation(units);
    return tau !== undefined && tau.low <= 0.2 && 0.2 <= tau.high;
  }).filter(Boolean).length;

  expect(covered / 600).toBeGreaterThan(0.925);
});

test('finds no deviation between equal values, and nothing to compare in one', () => {
  const unit = { value: 3, variance: 0.1 };

  expect(betweenUnitDeviation([unit, unit, unit])?.value).toBe(0);
  expect(betweenUnitDeviation([unit])).toBeUndefined();
});
