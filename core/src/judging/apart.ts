import type { Estimate } from './estimate.js';

/** A value between the ends of its interval. */
export type Known = Omit<Estimate, 'n'>;

/**
 * How far two independent values lie apart, from their intervals: squares of the distances to the ends are added.
 *
 * Of two Wilson intervals it is method 10 of Newcombe 1998; of any others MOVER, Zou and Donner 2008, Statistics in Medicine 27.
 */
export function apart(first: Known, second: Known): Known {
  const value = first.value - second.value;
  return {
    value,
    low: value - Math.hypot(first.value - first.low, second.high - second.value),
    high: value + Math.hypot(first.high - first.value, second.value - second.low),
  };
}
