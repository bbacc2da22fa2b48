import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type ComparedChange, judgeChanges, periodChange } from './period-change.js';

const share = (k: number, n: number) => ({ kind: 'share', k, n }) as const;
const census = (breaches: number) => ({ kind: 'census', breaches, n: 40 }) as const;
const known = (value: number, p: number, reach = Math.abs(value) / 2): ComparedChange['change'] => ({ value, low: value - reach, high: value + reach, p });

test('shares are told apart by Newcombe, example (a) of his paper: 56 of 70 and 48 of 80', () => {
  const { value, low, high, p } = periodChange(share(48, 80), share(56, 70)) ?? {};

  expect(value).toBeCloseTo(0.2, 12);
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
  expect(p).toBeLessThan(0.05);
});

test('means are told apart by Welch', () => {
  // 4 and 6 with a standard deviation of 2, of 16 rows each: standard error √(4/16 + 4/16) = 0.7071, t = 2.828 with 30 degrees of freedom.
  const mean = (centre: number) => ({ kind: 'mean', n: 16, sum: 16 * centre, sumOfSquares: 16 * centre * centre + 15 * 4 }) as const;
  const { value, low, high, p } = periodChange(mean(4), mean(6)) ?? {};

  expect(value).toBeCloseTo(2, 12);
  expect([low, high]).toEqual([expect.closeTo(2 - 2.0423 * 0.70711, 3), expect.closeTo(2 + 2.0423 * 0.70711, 3)]);
  expect(p).toBeCloseTo(0.0083, 3);
});

test('counts differ by what they are, with no test', () => {
  expect(periodChange(census(2), census(5))).toEqual({ value: 3, low: 3, high: 3 });
});

test('nothing is said of a period without a figure', () => {
  expect(periodChange(share(0, 0), share(5, 10))).toBeUndefined();
});

test('an interval leaves out zero exactly where the p-value is below one in twenty', () => {
  const counts = fc.integer({ min: 1, max: 300 }).chain((n) => fc.integer({ min: 0, max: n }).map((k) => share(k, n)));
  fc.assert(
    fc.property(counts, counts, (before, after) => {
      const { low = 0, high = 0, p = 1 } = periodChange(before, after) ?? {};
      expect(low > 1e-9 || high < -1e-9).toBe(p < 0.05 - 1e-9 || (Math.abs(p - 0.05) < 1e-6 && (low > 1e-9 || high < -1e-9)));
    }),
    { numRuns: 300 },
  );
});

test('the good side of the standard decides between better and worse', () => {
  const rise = { change: known(0.2, 0.001), margin: 0.01 };
  const [higher, lower, none] = judgeChanges([{ ...rise, better: 'higher' }, { ...rise, better: 'lower' }, rise]);

  expect([higher, lower, none]).toEqual(['better', 'worse', 'moved']);
});

test('a change whose interval holds zero could be chance, whatever its size', () => {
  expect(judgeChanges([{ change: known(0.2, 0.2, 0.3), margin: 0, better: 'higher' }])).toEqual(['chance']);
});

test('a change that is clear but too small to matter is slight', () => {
  expect(judgeChanges([{ change: known(0.004, 0.001), margin: 0.01, better: 'higher' }])).toEqual(['slight']);
});

test('among many that could be chance one alone at 4 % is not proven, and one far beyond is', () => {
  const noise = Array.from({ length: 18 }, () => ({ change: known(0.01, 0.6, 0.05), margin: 0, better: 'higher' }) as const);
  const verdicts = judgeChanges([...noise, { change: known(0.1, 0.04), margin: 0, better: 'higher' }, { change: known(0.2, 0.0001), margin: 0, better: 'higher' }]);

  expect(verdicts.slice(-2)).toEqual(['unproven', 'better']);
});

test('counts are told without a side, and do not take part in the guard', () => {
  const counts = Array.from({ length: 50 }, (_, place) => ({ change: { value: place, low: place, high: place }, margin: 0, better: 'lower' }) as const);
  const verdicts = judgeChanges([...counts, { change: known(0.1, 0.04), margin: 0, better: 'higher' }]);

  expect([verdicts[0], verdicts[1], verdicts.at(-1)]).toEqual(['same', 'counted', 'better']);
});
