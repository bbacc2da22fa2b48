import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/seasonality.json' with { type: 'json' };
import { seasonsOf } from './seasonality.js';

test.each(golden)('agrees with decompose of R on a cycle of $cycle', ({ values, cycle, figures, adjusted }) => {
  const seasons = seasonsOf(values, cycle);

  figures.forEach((figure, place) => expect(seasons?.figures[place]).toBeCloseTo(figure, 10));
  adjusted.forEach((value, place) => expect(seasons?.adjusted[place]).toBeCloseTo(value, 10));
});

test('wants two full cycles', () => {
  const values = Array.from({ length: 14 }, (_, day) => day % 7);

  expect(seasonsOf(values, 7)).toBeDefined();
  expect(seasonsOf(values.slice(1), 7)).toBeUndefined();
});

test('leaves a day without data unknown, and learns its weekday from the other weeks', () => {
  const values = Array.from({ length: 28 }, (_, day) => (day === 3 ? undefined : 50 + (day % 7)));
  const seasons = seasonsOf(values, 7);

  expect(seasons?.adjusted[3]).toBeUndefined();
  expect(seasons?.adjusted[10]).toBeCloseTo(53, 10);
});

test('takes a pure cycle away whole, and adds up to nothing', () => {
  const cycle = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(cycle, fc.integer({ min: 2, max: 5 }), (figures, cycles) => {
      const level = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
      const values = Array.from({ length: cycles * figures.length }, (_, place) => figures[place % figures.length] ?? 0);
      const seasons = seasonsOf(values, figures.length);

      // Two cycles of an even length leave one place at the edge without a trend.
      fc.pre(seasons !== undefined);
      expect(seasons.figures.reduce((sum, figure) => sum + figure, 0)).toBeCloseTo(0, 8);
      seasons.adjusted.forEach((value) => expect(value).toBeCloseTo(level, 8));
    }),
  );
});
