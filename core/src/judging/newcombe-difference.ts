import type { Interval } from './estimate.js';
import { defaultConfidence } from './normal.js';
import { wilsonInterval } from './wilson-interval.js';

/** A share as counts. */
export interface Counts {
  readonly k: number;
  readonly n: number;
}

/** A difference and its interval. Could be chance as long as the interval spans 0. */
export interface Difference extends Interval {
  readonly value: number;
  readonly couldBeChance: boolean;
}

/**
 * The difference p₁ − p₂ of two independent shares, bounded by their Wilson intervals:
 * d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²).
 *
 * Source: Newcombe 1998, method 10. Undefined when either share has no rows.
 */
export function newcombeDifference(
  first: Counts,
  second: Counts,
  confidence: number = defaultConfidence,
): Difference | undefined {
  if (first.n === 0 || second.n === 0) {
    return undefined;
  }
  const p1 = first.k / first.n;
  const p2 = second.k / second.n;
  const one = wilsonInterval(first.k, first.n, confidence);
  const two = wilsonInterval(second.k, second.n, confidence);
  const value = p1 - p2;
  const low = value - Math.hypot(p1 - one.low, two.high - p2);
  const high = value + Math.hypot(one.high - p1, p2 - two.low);
  return { value, low, high, couldBeChance: low <= 0 && high >= 0 };
}
