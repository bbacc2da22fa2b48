import fc from 'fast-check';
import { expect, test } from 'vitest';

import { benjaminiHochberg, discoveries } from './benjamini-hochberg.js';
import golden from './golden/benjamini-hochberg.json' with { type: 'json' };

test.each(golden)('agrees with p.adjust of R on $p', ({ p, adjusted }) => {
  benjaminiHochberg(p).forEach((value, index) => {
    expect(value).toBeCloseTo(adjusted[index] ?? NaN, 12);
  });
});

test('keeps the four of the original example at 5 %', () => {
  const items = (golden[0]?.p ?? []).map((p) => ({ p }));

  expect(discoveries(items, 0.05).map(({ p }) => p)).toEqual([0.0001, 0.0004, 0.0019, 0.0095]);
});

test('only raises p-values, keeps their order, and does not depend on the order given', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (p) => {
      const adjusted = benjaminiHochberg(p);
      const reversed = [...benjaminiHochberg([...p].reverse())].reverse();

      expect(adjusted.every((value, index) => value >= (p[index] ?? 0) * (1 - 1e-12) && value <= 1)).toBe(true);
      expect(reversed).toEqual(adjusted);
      p.forEach((one, i) => {
        p.forEach((other, j) => {
          expect(one > other || (adjusted[i] ?? 0) <= (adjusted[j] ?? 0) * (1 + 1e-12)).toBe(true);
        });
      });
    }),
  );
});
