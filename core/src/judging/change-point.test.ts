import { expect, test } from 'vitest';

import { changePoint } from './change-point.js';
import { seededRandom } from './seeded-random.testing.js';

const points = (...values: number[]) => values.map((value) => ({ value, weight: 100 }));

test('finds the first point of a new level', () => {
  expect(changePoint(points(0.9, 0.91, 0.89, 0.9, 0.75, 0.76, 0.74), 0.09)).toBe(4);
});

test('finds no change in a level series, nor in one too short to tell', () => {
  expect(changePoint(points(0.9, 0.91, 0.89, 0.9, 0.9), 0.09)).toBeUndefined();
  expect(changePoint(points(0.9, 0.1, 0.1), 0.09)).toBeUndefined();
});

test('a heavy point counts for more than a light one', () => {
  const series = [
    { value: 0.9, weight: 1000 },
    { value: 0.9, weight: 1000 },
    { value: 0.5, weight: 1 },
    { value: 0.9, weight: 1000 },
    { value: 0.7, weight: 1000 },
  ];

  expect(changePoint(series, 0.09)).toBe(4);
});

test('places a shift of four standard errors within a period in nineteen of twenty series', () => {
  const random = seededRandom(7);
  let near = 0;
  for (let round = 0; round < 200; round += 1) {
    const series = Array.from({ length: 18 }, (_, index) => {
      const rate = index < 11 ? 0.86 : 0.72;
      const hits = Array.from({ length: 100 }, () => (random() < rate ? 1 : 0)).reduce<number>((sum, hit) => sum + hit, 0);
      return { value: hits / 100, weight: 100 };
    });
    near += Math.abs((changePoint(series, 0.13) ?? 0) - 11) <= 1 ? 1 : 0;
  }
  expect(near).toBeGreaterThanOrEqual(190);
});
