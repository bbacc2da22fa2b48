import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isolatesFew, type ShownFigure } from './differencing.js';

const answers = (n: number, k: number): ShownFigure => ({ persons: n, n, k, value: k / n });

test('one late answer would tell how one person answered', () => {
  expect(isolatesFew(answers(7, 5), [answers(6, 5)])).toBe(true);
  expect(isolatesFew(answers(11, 7), [answers(6, 5)])).toBe(false);
});

test('the same figure again tells nothing, a corrected one of the same people does', () => {
  expect(isolatesFew(answers(6, 5), [answers(6, 5)])).toBe(false);
  expect(isolatesFew(answers(6, 4), [answers(6, 5)])).toBe(true);
});

test('is held against everything that was ever shown, and an unknown number of people isolates', () => {
  expect(isolatesFew(answers(13, 9), [answers(6, 5), answers(11, 7)])).toBe(true);
  expect(isolatesFew({ ...answers(20, 9), persons: NaN }, [answers(6, 5)])).toBe(true);
});

test('of any figures shown one after the other under the guard, no two differ by fewer than five people', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 5, max: 60 }), fc.nat(5)), { maxLength: 30 }), (runs) => {
      const shown: ShownFigure[] = [];
      for (const [n, k] of runs) {
        const figure = answers(n, k);
        if (!isolatesFew(figure, shown)) {
          shown.push(figure);
        }
      }
      for (const a of shown) {
        for (const b of shown) {
          expect((a.n === b.n && a.k === b.k) || Math.abs(a.n - b.n) >= 5).toBe(true);
        }
      }
    }),
  );
});
