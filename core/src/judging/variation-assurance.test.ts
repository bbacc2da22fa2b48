import { expect, test } from 'vitest';

import type { ChartPoint } from './run-rules.js';
import { assuranceOf, variationOf } from './variation-assurance.js';

const limits = { centre: 0, lower: -3, upper: 3 };
const on = (values: readonly number[]): readonly ChartPoint[] => values.map((value) => ({ value, ...limits }));

test('names a change by what is better, and only while it lasts', () => {
  const high = on([0, 0.5, -0.5, 4]);

  expect([variationOf(high, 'higher'), variationOf(high, 'lower'), variationOf(high, 'neither')]).toEqual([
    'improving',
    'concerning',
    'neutral',
  ]);
  expect(variationOf(on([0, 4, 0.5, -0.5]), 'higher')).toBe('common-cause');
});

test.each([
  [4, 'higher', 'consistently-fails'],
  [4, 'lower', 'consistently-passes'],
  [-4, 'higher', 'consistently-passes'],
  [-4, 'lower', 'consistently-fails'],
  [1, 'higher', 'hit-and-miss'],
] as const)('a target of %i where %s is better is %s', (target, better, assurance) => {
  expect(assuranceOf(limits, { target, better })).toBe(assurance);
});

test('says so when there is no target, or no limits yet', () => {
  expect(assuranceOf(limits, { better: 'higher' })).toBe('no-target');
  expect(assuranceOf(undefined, { target: 1, better: 'higher' })).toBe('no-target');
});
