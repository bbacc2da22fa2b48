import { expect, test } from 'vitest';

import { winsorise } from './winsorise.js';

test('pulls the tails in to the interpolated quantiles, as R does, and leaves the rest in place', () => {
  expect(winsorise([10, 1, 2, 3, 4, 5, 6, 7, 8, 9, -50], 0.1)).toEqual([9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1]);
});
