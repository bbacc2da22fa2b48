import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

import { sampleVariance, type Sums } from './mean-interval.js';
import type { Difference } from './newcombe-difference.js';
import { defaultConfidence } from './normal.js';

/** A difference of means with its test. */
export interface MeanDifference extends Difference {
  /** Two-sided. */
  readonly p: number;
  /** Of Welch and Satterthwaite; not whole in general. */
  readonly degreesOfFreedom: number;
}

/**
 * The difference x̄₁ − x̄₂ of two independent means whose variances may differ. Undefined below two rows on either side and
 * where nothing varies on either. Source: Welch 1947.
 */
export function welchDifference(first: Sums, second: Sums, confidence: number = defaultConfidence): MeanDifference | undefined {
  if (first.n < 2 || second.n < 2) {
    return undefined;
  }
  const one = sampleVariance(first) / first.n;
  const two = sampleVariance(second) / second.n;
  const variance = one + two;
  if (!(variance > 0)) {
    return undefined;
  }
  const degreesOfFreedom = variance ** 2 / (one ** 2 / (first.n - 1) + two ** 2 / (second.n - 1));
  const value = first.sum / first.n - second.sum / second.n;
  const se = Math.sqrt(variance);
  const half = tQuantile(0.5 + confidence / 2, degreesOfFreedom) * se;
  const [low, high] = [value - half, value + half];
  return {
    value,
    low,
    high,
    couldBeChance: low <= 0 && high >= 0,
    p: 2 * tCdf(-Math.abs(value) / se, degreesOfFreedom),
    degreesOfFreedom,
  };
}
