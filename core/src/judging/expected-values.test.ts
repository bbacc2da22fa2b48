import type { PlainStatistic } from '@touchstone/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { expectedValues } from './expected-values.js';
import { plainEstimate } from './plain-estimate.js';

const share = (k: number, n: number): PlainStatistic => ({ kind: 'share', k, n });
const mean = (value: number, n: number): PlainStatistic => ({ kind: 'mean', n, sum: n * value, sumOfSquares: n * value * value + n });

test('three of three is expected nearer to its peers than ninety of a hundred', () => {
  const [few = 0, many = 0] = expectedValues([share(3, 3), share(90, 100), share(60, 100), share(70, 100), share(80, 100)]);

  expect(few).toBeLessThan(many);
  expect(few).toBeGreaterThan(0.7);
});

test('where units differ by chance alone, all are expected to be their mean', () => {
  expect(expectedValues([share(40, 100), share(40, 100), share(40, 100)])).toEqual([0.4, 0.4, 0.4].map((value) => expect.closeTo(value, 9)));
});

test('a unit without rows is not expected to be anything, nor are all where nothing varies', () => {
  expect(expectedValues([share(0, 0), share(1, 2), share(5, 9)])[0]).toBeUndefined();
  expect(expectedValues([share(5, 5), share(9, 9)])).toEqual([undefined, undefined]);
});

test('an expected value lies between the unit and its peers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.integer({ min: 2, max: 500 })), { minLength: 2, maxLength: 12 }), (all) => {
      const statistics = all.map(([value, n]) => mean(value, n));
      const values = statistics.map((each) => plainEstimate(each)?.value ?? NaN);
      const slack = 1e-9;
      for (const [place, expected] of expectedValues(statistics).entries()) {
        expect(expected).toBeGreaterThanOrEqual(Math.min(...values) - slack);
        expect(expected).toBeLessThanOrEqual(Math.max(...values) + slack);
        expect(values[place]).not.toBeNaN();
      }
    }),
  );
});
