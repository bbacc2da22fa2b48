import { type Interval, unbounded } from './estimate.js';
import type { Sums } from './mean-interval.js';
import { defaultConfidence, twoSidedZ } from './normal.js';

/** Standard error of ln(Σx/Σy): √(Σx²/(Σx)² + Σy²/(Σy)²). Infinite unless both sums are positive. */
export function logRatioStandardError(numerator: Sums, denominator: Sums): number {
  if (!(numerator.sum > 0) || !(denominator.sum > 0)) {
    return Infinity;
  }
  return Math.sqrt(relativeVariance(numerator) + relativeVariance(denominator));
}

/**
 * The interval of a ratio of two sums, by the delta method on the log scale: R·exp(±z·se).
 *
 * Each sum is taken as compound Poisson, as much by chance in how many rows there are as in their size, so that Var(Σx) is
 * estimated by Σx²; the two are taken as independent. Unbounded unless both sums are positive.
 * Source: Casella and Berger, Statistical Inference, 5.5.4.
 */
export function ratioInterval(numerator: Sums, denominator: Sums, confidence: number = defaultConfidence): Interval {
  const se = logRatioStandardError(numerator, denominator);
  if (!Number.isFinite(se)) {
    return unbounded;
  }
  const ratio = numerator.sum / denominator.sum;
  const factor = Math.exp(twoSidedZ(confidence) * se);
  return { low: ratio / factor, high: ratio * factor };
}

function relativeVariance({ sum, sumOfSquares }: Sums): number {
  return sumOfSquares / (sum * sum);
}
