import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/response-bias.json' with { type: 'json' };
import { responseBias, responseRate } from './response-rate.js';

test.each([
  [400, 20, true],
  [401, 20, false],
  [100, 19, false],
  [10_000, 499, false],
  [10_000, 500, true],
])('%i asked and %i answers are enough: %s', (invited, answered, enough) => {
  expect(responseRate({ invited, answered })?.enough).toBe(enough);
});

test('says nothing of answers that nobody asked for, and no rate above one', () => {
  expect(responseRate({ invited: 0, answered: 30 })).toBeUndefined();
  expect(responseRate({ invited: 20, answered: 30 })).toMatchObject({ value: 1, high: 1, enough: true });
});

test('compares who answered with who did not as chisq.test of R', () => {
  const bias = responseBias(golden.categories);

  expect(bias?.chiSquared).toBeCloseTo(golden.chiSquared, 10);
  expect(bias?.degreesOfFreedom).toBe(golden.degreesOfFreedom);
  expect(bias?.p).toBeCloseTo(golden.p, 10);
  expect(bias?.ratios.get('email')).toBeCloseTo((61 / 250) / (130 / 740), 12);
});

test('sees no bias where everybody answers alike, and none is seen where nobody does', () => {
  const alike = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(alike, (sizes) => {
      const categories = sizes.map((size, place) => ({ key: `${place}`, k: size, n: 4 * size }));

      expect(responseBias(categories)?.chiSquared).toBeCloseTo(0, 10);
      expect(responseBias(categories.map((each) => ({ ...each, k: 0 })))).toBeUndefined();
    }),
  );
});
