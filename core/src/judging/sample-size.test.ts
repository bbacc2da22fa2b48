import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sampleSize } from './sample-size.js';
import { wilsonInterval } from './wilson-interval.js';

test('a share near 90 % takes more rows the closer it is to be known', () => {
  expect(sampleSize({ share: 0.9, better: 'higher' })).toEqual({
    within: [
      { half: 0.1, rows: 34 },
      { half: 0.05, rows: 141 },
      { half: 0.03, rows: 384 },
    ],
  });
});

test('tells what surely keeps the standard if none falls short, also where few are good', () => {
  expect(sampleSize({ share: 0.85, target: 0.9, better: 'higher' }).perfect).toBe(35);
  expect(sampleSize({ share: 0.15, target: 0.1, better: 'lower' }).perfect).toBe(35);
});

test('below the fewest rows of a verdict nothing is settled', () => {
  expect(sampleSize({ share: 0.4, target: 0.9, better: 'higher', minimum: 20 })).toMatchObject({ settled: 20, perfect: 35 });
  expect(sampleSize({ share: 0.4, target: 0.6, better: 'higher', minimum: 20 })).toMatchObject({ settled: 24, perfect: 20 });
});

test('the interval leaves the target from just so many rows on', () => {
  const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
  fc.assert(
    fc.property(share, share, (assumed, target) => {
      fc.pre(Math.abs(assumed - target) > 0.01);
      const { settled = 0 } = sampleSize({ share: assumed, target, better: 'higher' });
      const holds = (n: number) => {
        const { low, high } = wilsonInterval(assumed * n, n);
        return low < target && target < high;
      };
      expect([holds(settled + 1), settled > 1 && holds(settled - 1)]).toEqual([false, settled > 1]);
    }),
  );
});

test('a miss too small to matter is never settled, and a target that is kept as narrowly is', () => {
  expect(sampleSize({ share: 0.895, target: 0.9, better: 'higher', margin: 0.01 })).not.toHaveProperty('settled');
  expect(sampleSize({ share: 0.105, target: 0.1, better: 'lower', margin: 0.01 })).not.toHaveProperty('settled');
  expect(sampleSize({ share: 0.905, target: 0.9, better: 'higher', margin: 0.01 }).settled).toBe(13_830);
});

test('nothing settles a share that lies upon its target, and a target of all or none is no matter of chance', () => {
  expect(sampleSize({ share: 0.9, target: 0.9, better: 'higher' })).not.toHaveProperty('settled');
  expect(Object.keys(sampleSize({ share: 0.9, target: 1, better: 'higher' }))).toEqual(['within']);
});
