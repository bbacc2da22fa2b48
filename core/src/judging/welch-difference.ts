import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

import { type Interval, unbounded } from './estimate.js';
import { defaultConfidence } from './normal.js';

/** A mean, its own variance (that of its rows over their number), and the degrees of freedom this is known with. */
export interface KnownMean {
  readonly value: number;
  readonly variance: number;
  readonly freedom: number;
}

/** A difference of means and what is known of it. */
export interface MeanDifference extends Interval {
  readonly value: number;
  /** Of Welch and Satterthwaite; not whole in general, 0 where a side is too small to tell how it varies. */
  readonly degreesOfFreedom: number;
  readonly standardError: number;
}

/**
 * The difference x̄₁ − x̄₂ of two independent means whose variances may differ. Unbounded where a side is a single row, and without
 * width where nothing varies on either. Source: Welch 1947.
 */
export function welchDifference(first: KnownMean, second: KnownMean, confidence: number = defaultConfidence): MeanDifference {
  const value = first.value - second.value;
  const variance = first.variance + second.variance;
  if (!(first.freedom > 0 && second.freedom > 0)) {
    return { value, ...unbounded, degreesOfFreedom: 0, standardError: Infinity };
  }
  if (variance === 0) {
    return { value, low: value, high: value, degreesOfFreedom: first.freedom + second.freedom, standardError: 0 };
  }
  const degreesOfFreedom = variance ** 2 / (first.variance ** 2 / first.freedom + second.variance ** 2 / second.freedom);
  const standardError = Math.sqrt(variance);
  const half = tQuantile(0.5 + confidence / 2, degreesOfFreedom) * standardError;
  return { value, low: value - half, high: value + half, degreesOfFreedom, standardError };
}

/**
 * The chance of a difference so low, or lower, if the true one were `target`. Undefined where a side is too small to tell how it varies,
 * and where nothing varies: then no test can be made.
 */
export function welchTail({ value, degreesOfFreedom, standardError }: MeanDifference, target: number): number | undefined {
  return degreesOfFreedom > 0 && standardError > 0 ? tCdf((value - target) / standardError, degreesOfFreedom) : undefined;
}
