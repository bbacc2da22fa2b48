import { expect, test } from 'vitest';

import { limitsOf } from './limits.js';
import { latestSign } from './run-rules.js';

const limits = { centre: 10, lower: 4, upper: 16, trial: false };

test.each([
  ['outside', [10, 11, 9, 17], 3],
  ['outside', [3, 10, 11], 0],
  ['seven-on-one-side', [9, 11, 11.5, 11, 11.2, 11, 11.4, 11], 7],
  ['seven-trending', [13, 12.9, 12.5, 12.1, 11.5, 10.5, 9.5, 9], 7],
  ['two-of-three-near-limit', [10, 14.5, 10, 14.6], 3],
] as const)('sees %s in %j', (rule, values, at) => {
  expect(latestSign(values, limits)).toEqual({ rule, at });
});

test('sees nothing within the limits, and nothing without any', () => {
  expect(latestSign([10, 11, 9, 12, 8], limits)).toBeUndefined();
  expect(latestSign([1, 99], undefined)).toBeUndefined();
  expect(latestSign([5, 5, 5], { centre: 5, lower: 5, upper: 5, trial: true })).toBeUndefined();
});

test('sees no change after the limits have begun anew', () => {
  const before = [10, 11, 9, 10, 11, 9, 10];
  const after = [20, 21, 19, 20, 21, 19, 20];
  const all = [...before, ...after];

  expect(latestSign(all, limitsOf(all.slice(0, 8)))).toBeDefined();
  expect(latestSign(after, limitsOf(after))).toBeUndefined();
});
