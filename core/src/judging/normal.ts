import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** The confidence of every interval unless told otherwise. */
export const defaultConfidence = 0.95;

/** The standard normal value that leaves half of `1 − confidence` above it: 1.96 at 95 %. */
export function twoSidedZ(confidence: number = defaultConfidence): number {
  return quantile(0.5 + confidence / 2, 0, 1);
}

/** P(Z ≥ z) of the standard normal, exact in the far tail too. */
export function normalUpperTail(z: number): number {
  return cdf(-z, 0, 1);
}
