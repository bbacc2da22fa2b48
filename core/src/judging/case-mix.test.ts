import fc from 'fast-check';
import { expect, test } from 'vitest';

import { adjustForMix } from './case-mix.js';
import golden from './golden/case-mix.json' with { type: 'json' };

test('agrees with the expected successes of a logistic regression in R', () => {
  const adjusted = new Map(adjustForMix(golden.cells).map((each) => [each.unit, each]));

  for (const unit of golden.units) {
    expect(adjusted.get(unit.unit)).toMatchObject({ k: unit.k });
    expect(adjusted.get(unit.unit)?.expected).toBeCloseTo(unit.expected, 8);
    expect(adjusted.get(unit.unit)?.adjusted?.value).toBeCloseTo(unit.adjusted, 10);
  }
});

test('clears a branch that is worse only because it has the hard cases', () => {
  const cells = [
    { unit: 'easy', cell: 'billing', k: 720, n: 800 },
    { unit: 'easy', cell: 'fault', k: 100, n: 200 },
    { unit: 'hard', cell: 'billing', k: 180, n: 200 },
    { unit: 'hard', cell: 'fault', k: 400, n: 800 },
  ];
  const [easy, hard] = adjustForMix(cells);

  expect(easy?.raw).toBe(0.82);
  expect(hard?.raw).toBe(0.58);
  expect(easy?.adjusted?.value).toBeCloseTo(0.7, 12);
  expect(hard?.adjusted?.value).toBeCloseTo(0.7, 12);
});

test('does not adjust where more than a fifth of the cases lie in cells of fewer than ten', () => {
  const cells = [
    { unit: 'a', cell: 'usual', k: 60, n: 80 },
    { unit: 'b', cell: 'usual', k: 20, n: 30 },
    { unit: 'b', cell: 'rare', k: 5, n: 8 },
  ];
  const [a, b] = adjustForMix(cells);

  expect(a?.adjusted).toBeDefined();
  expect(b?.inThinCells).toBeCloseTo(8 / 38, 12);
  expect(b?.adjusted).toBeUndefined();
});

test('expects as many successes in all as there are, whatever the mix, and keeps shares within 0 and 1', () => {
  const cell = fc.record({ unit: fc.constantFrom('a', 'b', 'c'), cell: fc.constantFrom('x', 'y', 'z'), k: fc.nat(30), misses: fc.nat(30) });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (drawn) => {
      const units = adjustForMix(drawn.map(({ misses, ...each }) => ({ ...each, n: each.k + misses })));
      const sum = (of: 'k' | 'expected') => units.reduce((total, unit) => total + unit[of], 0);

      expect(sum('expected')).toBeCloseTo(sum('k'), 8);
      for (const { adjusted } of units) {
        const { low = 0, value = 0, high = 0 } = adjusted ?? {};
        expect(low >= 0 && low <= value + 1e-12 && value <= high + 1e-12 && high <= 1).toBe(true);
      }
    }),
  );
});
