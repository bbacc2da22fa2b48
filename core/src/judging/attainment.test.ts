import type { Standard } from '@touchstone/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { attainmentOf } from './attainment.js';

const known = (value: number, low: number, high: number) => ({ value, low, high, n: 100 });
const higher: Standard = { target: 0.95, floor: 0.8, better: 'higher', provenance: 'house' };
const lower: Standard = { target: 2, floor: 10, better: 'lower', provenance: 'house' };

test('runs from the floor to the target, in both directions', () => {
  expect(attainmentOf(known(0.875, 0.77, 0.98), higher, 'too-close-to-call')).toEqual({
    value: expect.closeTo(0.5, 12) as number,
    low: 0,
    high: 1,
  });
  expect(attainmentOf(known(6, 4, 8), lower, 'misses')).toEqual({ value: 0.5, low: 0.25, high: 0.75 });
});

test('attains all or nothing without a floor', () => {
  expect(attainmentOf(known(6, 6, 6), { target: 5, better: 'higher', provenance: 'law' }, 'meets')?.value).toBe(1);
  expect(attainmentOf(known(1, 1, 1), { target: 0, better: 'lower', provenance: 'law' }, 'misses')?.value).toBe(0);
});

test('follows the verdict where a check is held to its own history, and nothing where there is no target', () => {
  expect(attainmentOf(known(1, 1, 1), { better: 'higher', provenance: 'own' }, 'meets')).toEqual({
    value: 1,
    low: 1,
    high: 1,
  });
  expect(attainmentOf(known(1, 1, 1), { better: 'higher', provenance: 'house' }, 'too-close-to-call')).toBeUndefined();
});

test('holds its value within its ends, and takes a missing bound for the worst and the best', () => {
  const number = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(number, number, number, fc.constantFrom(higher, lower), (a, b, c, standard) => {
      const [low = 0, value = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
      const attained = attainmentOf(known(value, low, high), standard, 'misses');

      expect(attained && attained.low <= attained.value && attained.value <= attained.high).toBe(true);
    }),
  );
  expect(attainmentOf(known(6, -Infinity, Infinity), lower, 'misses')).toMatchObject({ low: 0, high: 1 });
});
