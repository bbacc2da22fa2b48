import { expect, test } from 'vitest';

import { figureChange } from './figure-change.js';

const told = (value: number, half: number) => ({ value, low: value - half, high: value + half });

test.each([
  ['better', told(0.6, 0.04), told(0.7, 0.04), 'higher'],
  ['worse', told(0.6, 0.04), told(0.7, 0.04), 'lower'],
  ['same', told(0.6, 0.04), told(0.65, 0.04), 'higher'],
  ['same', told(3, 0), told(3, 0), 'lower'],
  ['worse', told(3, 0), told(4, 0), 'lower'],
  ['same', { value: 3, low: null, high: null }, told(9, 0), 'higher'],
] as const)('is %s from %j to %j where %s is better', (change, before, after, better) => {
  expect(figureChange(before, after, better)).toBe(change);
});
