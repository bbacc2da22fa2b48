import tQuantile from '@stdlib/stats-base-dists-t-quantile';

import { type Interval, unbounded } from './estimate.js';
import { defaultConfidence } from './normal.js';

/** What a mean is computed from. */
export interface Sums {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** The sample variance Σ(x − x̄)²/(n − 1); 0 where rounding would make it negative. Not defined below n = 2. */
export function sampleVariance({ n, sum, sumOfSquares }: Sums): number {
  const spread = sumOfSquares - (sum * sum) / n;
  // What is left after subtracting two nearly equal sums is rounding, not variance.
  return spread <= sumOfSquares * Number.EPSILON * n ? 0 : spread / (n - 1);
}

/** Student's interval of a mean: x̄ ± t(n − 1)·s/√n. Unbounded below n = 2. Source: Student 1908. */
export function meanInterval(sums: Sums, confidence: number = defaultConfidence): Interval {
  const { n, sum } = sums;
  if (n < 2) {
    return unbounded;
  }
  const half = tQuantile(0.5 + confidence / 2, n - 1) * Math.sqrt(sampleVariance(sums) / n);
  return { low: sum / n - half, high: sum / n + half };
}
