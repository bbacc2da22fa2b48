import { expect, test } from 'vitest';

import { senselessIn } from './statistic-sense.js';

const mean = { kind: 'mean', n: 3, sum: 6, sumOfSquares: 14, sumOfCubes: 36 } as const;

test.each([
  ['one with its cubes', mean, undefined],
  ['one without them', { ...mean, sumOfCubes: undefined }, undefined],
  ['one of a single value, whose cubes are all that its squares allow', { ...mean, n: 1, sum: -2, sumOfSquares: 4, sumOfCubes: -8 }, undefined],
  ['one with cubes that no values have', { ...mean, sumOfCubes: 53 }, 'has cubes that its squares do not allow'],
  ['one with a sum that no values have', { ...mean, sum: 7 }, 'has a sum that its squares do not allow'],
  ['one with cubes of no rows', { ...mean, n: 0, sum: 0, sumOfSquares: 0 }, 'has sums of no rows'],
])('says of a mean, %s, what cannot be', (_, { sumOfCubes, ...sums }, reason) => {
  expect(senselessIn(sumOfCubes === undefined ? sums : { ...sums, sumOfCubes })).toBe(reason);
});
