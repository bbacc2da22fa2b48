import fc from 'fast-check';
import { expect, test } from 'vitest';

import { krippendorffAlpha, weightedKappa } from './agreement.js';
import golden from './golden/agreement.json' with { type: 'json' };
import { seededRandom } from './seeded-random.testing.js';

/** Four observers, twelve units. Source: Krippendorff 2011, example C. */
const published = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
];

test.each([
  ['nominal', 0.743],
  ['ordinal', 0.815],
  ['interval', 0.849],
  ['ratio', 0.797],
] as const)('on the %s scale agrees with the table that Krippendorff published: %f', (scale, alpha) => {
  expect(Math.abs((krippendorffAlpha(published, scale) ?? NaN) - alpha)).toBeLessThan(0.0006);
});

test.each(['nominal', 'ordinal', 'interval', 'ratio'] as const)('on the %s scale agrees with the definition, pair by pair, in R', (scale) => {
  expect(krippendorffAlpha(golden.units, scale)).toBeCloseTo(golden[scale], 12);
});

test.each(golden.kappas)('κ agrees with the psych package of R', ({ table, none, linear, quadratic }) => {
  expect(weightedKappa(table, 'none')).toBeCloseTo(none, 12);
  expect(weightedKappa(table, 'linear')).toBeCloseTo(linear, 12);
  expect(weightedKappa(table)).toBeCloseTo(quadratic, 12);
});

test('says nothing where no two ratings can be compared, or all are the same', () => {
  expect(krippendorffAlpha([[1], [2], []], 'nominal')).toBeUndefined();
  expect(krippendorffAlpha([[4, 4], [4, 4]], 'interval')).toBeUndefined();
  expect(weightedKappa([[7, 0], [0, 0]])).toBeUndefined();
  expect(weightedKappa([])).toBeUndefined();
});

const ratings = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 12 });

test('is at most 1, and does not depend on the order of units or raters', () => {
  fc.assert(
    fc.property(ratings, fc.constantFrom('nominal', 'ordinal', 'interval', 'ratio'), (units, scale) => {
      const alpha = krippendorffAlpha(units, scale);
      const turned = krippendorffAlpha(units.map((unit) => [...unit].reverse()).reverse(), scale);

      expect(alpha ?? 0).toBeLessThanOrEqual(1);
      expect(turned ?? 0).toBeCloseTo(alpha ?? 0, 10);
    }),
  );
});

test('does not depend on the unit of an interval scale, nor on the labels of a nominal one', () => {
  fc.assert(
    fc.property(ratings, (units) => {
      const moved = units.map((unit) => unit.map((rating) => 10 - 3 * rating));

      expect(krippendorffAlpha(moved, 'interval') ?? 0).toBeCloseTo(krippendorffAlpha(units, 'interval') ?? 0, 10);
      expect(krippendorffAlpha(moved, 'nominal') ?? 0).toBeCloseTo(krippendorffAlpha(units, 'nominal') ?? 0, 10);
    }),
  );
});

test('is around nothing for raters who guess', () => {
  const random = seededRandom(13);
  const guess = () => 1 + Math.floor(5 * random());
  const alphas = Array.from({ length: 300 }, () => krippendorffAlpha(Array.from({ length: 40 }, () => [guess(), guess()]), 'ordinal') ?? NaN);

  expect(Math.abs(alphas.reduce((sum, alpha) => sum + alpha, 0) / 300)).toBeLessThan(0.03);
});
