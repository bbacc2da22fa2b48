import { expect, test } from 'vitest';

import { survivingMisses, unitFindings } from './guard.js';

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

test('leaves a whole-company miss one finding, but for the units that are worse than the rest', () => {
  const units = ['brno', 'ostrava', 'praha'];

  expect(unitFindings('misses', units, new Set(['ostrava']))).toEqual(['ostrava']);
  expect(unitFindings('accepted', units, new Set())).toEqual([]);
  expect(unitFindings('meets', units, new Set())).toEqual(units);
  expect(unitFindings('too-close-to-call', units, new Set())).toEqual(units);
});
