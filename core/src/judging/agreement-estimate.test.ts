import { expect, test } from 'vitest';

import { agreementEstimate } from './agreement-estimate.js';

/** Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, example C: four observers, twelve units, some not seen. */
const published = [[1, 1, 1], [2, 2, 2, 3], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 1, 2], [2, 2, 2, 2], [5, 5, 5], [1, 1], [3]];
const statistic = (items: readonly (readonly number[])[], scale: 'nominal' | 'interval') =>
  ({ kind: 'agreement', items, scale, n: items.flat().length }) as const;

test.each([
  ['nominal', 0.743],
  ['interval', 0.849],
] as const)('is the published α of %s ratings, with an interval around it', (scale, expected) => {
  const found = agreementEstimate(statistic(published, scale));

  expect(found?.value).toBeCloseTo(expected, 3);
  expect(found?.n).toBe(11);
  expect(found?.low).toBeLessThan(expected);
  expect(found?.high).toBeGreaterThan(expected);
  expect(found?.high).toBeLessThanOrEqual(1);
});

test('is 1 where all agree, and says nothing where nothing could differ', () => {
  expect(agreementEstimate(statistic([[1, 1], [2, 2], [3, 3]], 'interval'))).toMatchObject({ value: 1, low: 1, high: 1 });
  expect(agreementEstimate(statistic([[1, 1], [1, 1]], 'nominal'))).toBeUndefined();
  expect(agreementEstimate(statistic([[1], [2]], 'nominal'))).toBeUndefined();
});

test('bounds nothing where there are two things', () => {
  expect(agreementEstimate(statistic([[1, 1], [2, 3]], 'interval'))).toMatchObject({ low: -Infinity, high: Infinity });
});
