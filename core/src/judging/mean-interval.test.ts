import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/mean.json' with { type: 'json' };
import skewed from './golden/skewed-mean.json' with { type: 'json' };
import { meanInterval, meanTail, sampleSkewness, sampleVariance } from './mean-interval.js';
import { drawNormal, seededRandom } from './seeded-random.testing.js';

const sumsOf = (values: readonly number[]) => ({
  n: values.length,
  sum: values.reduce((a, b) => a + b, 0),
  sumOfSquares: values.reduce((a, b) => a + b * b, 0),
  sumOfCubes: values.reduce((a, b) => a + b ** 3, 0),
});

test.each(golden)('agrees with t.test of R on $n values of unknown skewness', ({ low, high, ...sums }) => {
  const interval = meanInterval(sums);

  expect(interval.low).toBeCloseTo(low, 8);
  expect(interval.high).toBeCloseTo(high, 8);
});

test.each(skewed)('agrees with Hall’s interval in R on $n skewed values', ({ skewness, low, high, ...sums }) => {
  const interval = meanInterval(sums);

  expect(sampleSkewness(sums)).toBeCloseTo(skewness, 8);
  expect(interval.low / low).toBeCloseTo(1, 8);
  expect(interval.high / high).toBeCloseTo(1, 8);
});

test.each(skewed.filter(({ n }) => n > 20))('lies near the percentile-t bootstrap of R on $n values, nearer than the plain interval', ({ bootstrapLow, bootstrapHigh, sumOfCubes, ...sums }) => {
  const distance = ({ low, high }: { readonly low: number; readonly high: number }) => Math.abs(low - bootstrapLow) + Math.abs(high - bootstrapHigh);
  const width = bootstrapHigh - bootstrapLow;

  expect(distance(meanInterval({ ...sums, sumOfCubes }))).toBeLessThan(0.1 * width);
  expect(distance(meanInterval({ ...sums, sumOfCubes }))).toBeLessThanOrEqual(distance(meanInterval(sums)) + 0.01 * width);
});

test('claims nothing of a single value, and no variance for equal values', () => {
  expect(meanInterval({ n: 1, sum: 4, sumOfSquares: 16 })).toEqual({ low: -Infinity, high: Infinity });
  expect(sampleVariance({ n: 3, sum: 0.3, sumOfSquares: 0.1 * 0.1 * 3 })).toBe(0);
  expect([sampleSkewness(sumsOf([0.1, 0.1, 0.1])), meanTail(sumsOf([2, 2]), 1)]).toEqual([0, undefined]);
});

test('takes the rounding of large sums for no skewness', () => {
  const values = Array.from({ length: 40 }, (_, index) => 1e9 + (index % 2));

  expect(sampleSkewness(sumsOf(values))).toBe(0);
});

test('moves with its values, and mirrors with them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 40 }), (values) => {
      const here = meanInterval(sumsOf(values));
      const there = meanInterval(sumsOf(values.map((value) => value + 50)));
      const mirrored = meanInterval(sumsOf(values.map((value) => -value)));

      expect(there.low - here.low).toBeCloseTo(50, 5);
      expect(there.high - here.high).toBeCloseTo(50, 5);
      expect(mirrored.low).toBeCloseTo(-here.high, 5);
    }),
  );
});

test('holds a target exactly where neither tail beyond it is under two and a half per cent', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 40 }), fc.integer({ min: -20, max: 120 }), (values, target) => {
      const sums = sumsOf(values);
      const below = meanTail(sums, target);
      const { low, high } = meanInterval(sums);

      fc.pre(below !== undefined && Math.abs(Math.min(below, 1 - below) - 0.025) > 1e-6);
      expect(low <= target && target <= high).toBe(Math.min(below, 1 - below) > 0.025);
    }),
  );
});

const exponential = (random: () => number): number => -Math.log(1 - random());
const logNormal = (random: () => number): number => Math.exp(drawNormal(random));

test.each([
  ['waits that are exponential', exponential, 1, 20, 0.93],
  ['waits that are exponential, mirrored', (random: () => number) => -exponential(random), -1, 20, 0.93],
  ['waits that are exponential, of many', exponential, 1, 100, 0.94],
  ['amounts that are log-normal', logNormal, Math.exp(0.5), 50, 0.915],
  ['values that are normal', drawNormal, 0, 20, 0.935],
] as const)('covers the mean of %s about as often as it says, where the plain interval does no better', (_, draw, truth, n, least) => {
  const random = seededRandom(20_261_031);
  const [bent, plain] = [{ below: 0, above: 0 }, { below: 0, above: 0 }];
  const worlds = 3000;
  const count = (missed: { below: number; above: number }, { low, high }: { readonly low: number; readonly high: number }) => {
    missed.below += high < truth ? 1 : 0;
    missed.above += low > truth ? 1 : 0;
  };
  for (let world = 0; world < worlds; world += 1) {
    const { sumOfCubes, ...sums } = sumsOf(Array.from({ length: n }, () => draw(random)));
    count(bent, meanInterval({ ...sums, sumOfCubes }));
    count(plain, meanInterval(sums));
  }
  const lopsided = ({ below, above }: { below: number; above: number }) => Math.abs(below - above) / worlds;

  expect(1 - (bent.below + bent.above) / worlds).toBeGreaterThan(least);
  expect(1 - (bent.below + bent.above) / worlds).toBeLessThan(0.965);
  expect(lopsided(bent)).toBeLessThanOrEqual(lopsided(plain) + 0.01);
});
