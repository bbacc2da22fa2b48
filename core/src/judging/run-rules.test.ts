import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type ChartPoint, runSignals } from './run-rules.js';
import { drawNormal, seededRandom } from './seeded-random.testing.js';

const on = (values: readonly number[]): readonly ChartPoint[] =>
  values.map((value) => ({ value, centre: 0, lower: -3, upper: 3 }));

test('tells a point outside the limits, and nothing of one on them', () => {
  expect(runSignals(on([0.5, -0.5, 3.1, -0.5, 0.5, 3]))).toEqual([{ rule: 'outside-limits', side: 'high', from: 2, to: 2 }]);
});

test('tells seven on one side, and not six', () => {
  const six = [1, 0.5, 1, 0.5, 1, 0.5];

  expect(runSignals(on([...six, -1]))).toEqual([]);
  expect(runSignals(on([...six, 1]))).toEqual([{ rule: 'seven-on-one-side', side: 'high', from: 0, to: 6 }]);
});

test('tells seven in a row falling, whichever side they are on', () => {
  expect(runSignals(on([1.5, 1, 0.5, 0, -0.5, -1, -1.5]))).toEqual([
    { rule: 'seven-trending', side: 'low', from: 0, to: 6 },
  ]);
});

test('tells two of three beyond two thirds of the same limit, and not of different limits', () => {
  expect(runSignals(on([2.1, 0, 2.2]))).toEqual([{ rule: 'two-of-three-near-limit', side: 'high', from: 0, to: 2 }]);
  expect(runSignals(on([2.1, 0, -2.2]))).toEqual([]);
});

test('sees the same on the mirrored series, on the other side', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 40 }), (values) => {
      const swap = { high: 'low', low: 'high' } as const;
      const key = ({ rule, side, to }: { rule: string; side: string; to: number }): string => `${to} ${rule} ${side}`;
      const seen = runSignals(on(values)).map((signal) => key({ ...signal, side: swap[signal.side] }));

      expect(runSignals(on(values.map((value) => -value))).map(key).sort()).toEqual(seen.sort());
    }),
  );
});

test('in control, all four rules together first signal after about eighty points', () => {
  const random = seededRandom(17);
  const lengths = Array.from({ length: 1500 }, () => {
    const values: number[] = [];
    for (;;) {
      values.push(drawNormal(random));
      if (runSignals(on(values.slice(-7))).some(({ to }) => to === Math.min(values.length, 7) - 1)) {
        return values.length;
      }
    }
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;

  expect(mean).toBeGreaterThan(70);
  expect(mean).toBeLessThan(95);
});

test('sees no sign in a series that does not vary, though its mean is a hair off', () => {
  const points = Array.from({ length: 12 }, () => ({ value: 0.9, centre: 0.8999999999999998, lower: 0.8999999999999998, upper: 0.8999999999999998 }));

  expect(runSignals(points)).toEqual([]);
});
