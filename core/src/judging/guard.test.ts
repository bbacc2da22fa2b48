import { expect, test } from 'vitest';

import { besideWhole, survivingMisses } from './guard.js';

test('keeps a strong miss among many tests, drops a weak one and whatever is not a miss', () => {
  const noise = Array.from({ length: 97 }, (_, i) => ({ unit: `n${i}`, p: (i + 2) / 100, misses: false }));
  const tests = [
    { unit: 'strong', p: 1e-5, misses: true },
    { unit: 'weak', p: 0.02, misses: true },
    { unit: 'trifle', p: 1e-5, misses: false },
    ...noise,
  ];

  expect(survivingMisses(tests).map(({ unit }) => unit)).toEqual(['strong']);
});

test('beside a miss of the organisation a unit is as sure as the weaker of its two tests, and one without peers is not told', () => {
  expect(besideWhole(1e-9, 0.02)).toBe(0.02);
  expect(besideWhole(0.03, 1e-9)).toBe(0.03);
  expect(besideWhole(1e-9, undefined)).toBe(1);
});
