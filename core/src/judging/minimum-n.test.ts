import { expect, test } from 'vitest';

import { minimumFor, minimumForHalfWidth, minimumForPerfect } from './minimum-n.js';

test.each([
  [0.05, 141],
  [0.1, 34],
  [0.15, 15],
])('a share near 90 %% is known to ± %d from %i rows on', (half, n) => {
  expect(minimumForHalfWidth(0.9, half)).toBe(n);
});

test.each([
  [0.8, 16],
  [0.9, 35],
  [0.95, 73],
])('without any miss a share is surely at least %d from %i rows on', (target, n) => {
  expect(minimumForPerfect(target)).toBe(n);
});

test('asks twenty rows of a share, five of a rate or of compared units, and none of a census', () => {
  expect([
    minimumFor({ kind: 'share', k: 1, n: 1 }),
    minimumFor({ kind: 'rate', events: 1, exposure: 1, n: 1 }),
    minimumFor({ kind: 'spread', as: 'deviation', groups: [] }),
    minimumFor({ kind: 'spread', as: 'inside', groups: [] }),
    minimumFor({ kind: 'census', breaches: 0, n: 1 }),
  ]).toEqual([20, 5, 5, 20, 0]);
});
