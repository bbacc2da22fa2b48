import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/poisson.json' with { type: 'json' };
import { poissonInterval } from './poisson-interval.js';

test.each(golden)('agrees with poisson.test of R on $events in $exposure', ({ events, exposure, low, high }) => {
  const interval = poissonInterval(events, exposure);

  expect(interval.low).toBeCloseTo(low, 9);
  expect(interval.high).toBeCloseTo(high, 9);
});

test('holds the rate, and narrows with exposure', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 1000 }), (events, exposure) => {
      const { low, high } = poissonInterval(events, exposure);
      const longer = poissonInterval(events * 4, exposure * 4);

      expect(low <= events / exposure && events / exposure <= high).toBe(true);
      expect(longer.high - longer.low).toBeLessThan(high - low);
    }),
  );
});

test('knows nothing without exposure', () => {
  expect(poissonInterval(0, 0)).toEqual({ low: 0, high: Infinity });
});
