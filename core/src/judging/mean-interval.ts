import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

import { type Interval, unbounded } from './estimate.js';
import { defaultConfidence } from './normal.js';

/** What a mean is computed from. */
export interface Sums {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  /** Without it the values are taken for not skewed. */
  readonly sumOfCubes?: number;
}

/** The sample variance Σ(x − x̄)²/(n − 1); 0 where rounding would make it negative. Not defined below n = 2. */
export function sampleVariance({ n, sum, sumOfSquares }: Sums): number {
  const spread = sumOfSquares - (sum * sum) / n;
  // What is left after subtracting two nearly equal sums is rounding, not variance.
  return spread <= sumOfSquares * Number.EPSILON * n ? 0 : spread / (n - 1);
}

/** The sample skewness m₃/m₂^(3/2); 0 where the values do not vary, and where rounding is all that could be seen. */
export function sampleSkewness({ n, sum, sumOfSquares, sumOfCubes }: Sums): number {
  const variance = (sampleVariance({ n, sum, sumOfSquares }) * (n - 1)) / n;
  if (sumOfCubes === undefined || n < 3 || !(variance > 0)) {
    return 0;
  }
  const mean = sum / n;
  const third = sumOfCubes / n - (3 * mean * sumOfSquares) / n + 2 * mean ** 3;
  const size = Math.abs(sumOfCubes / n) + 3 * Math.abs(mean) * (sumOfSquares / n) + 2 * Math.abs(mean) ** 3;
  return Math.abs(third) <= 64 * Number.EPSILON * n * size ? 0 : third / variance ** 1.5;
}

/**
 * Hall's cubic of a studentised mean w = (x̄ − μ)/s: what it makes of w is distributed as Student's t over √n, also where the values are
 * skewed. Without skewness it is w itself. Source: Hall 1992, Journal of the Royal Statistical Society B 54; with t in place of the
 * normal, Zhou and Dinh 2005, Biostatistics 6.
 */
function unskewed(w: number, skewness: number, n: number): number {
  return w + (skewness * w ** 2) / 3 + (skewness ** 2 * w ** 3) / 27 + skewness / (6 * n);
}

/** The way back: the cubic is monotone. */
function skewedAgain(value: number, skewness: number, n: number): number {
  return Math.abs(skewness) < 1e-9 ? value : (3 / skewness) * (Math.cbrt(1 + skewness * (value - skewness / (6 * n))) - 1);
}

/**
 * The interval of a mean: Student's x̄ ± t(n − 1)·s/√n, bent by Hall's cubic where the values are skewed, as amounts and lengths of time
 * are. Unbounded below n = 2. Sources: Student 1908; Hall 1992.
 */
export function meanInterval(sums: Sums, confidence: number = defaultConfidence): Interval {
  const { n, sum } = sums;
  if (n < 2) {
    return unbounded;
  }
  const deviation = Math.sqrt(sampleVariance(sums));
  const skewness = sampleSkewness(sums);
  const reach = tQuantile(0.5 + confidence / 2, n - 1) / Math.sqrt(n);
  const at = (value: number): number => sum / n - deviation * skewedAgain(value, skewness, n);
  return { low: at(reach), high: at(-reach) };
}

/** The chance of a mean so low, or lower, if the true one were `target`: the test that belongs to {@link meanInterval}. Undefined where nothing varies. */
export function meanTail(sums: Sums, target: number): number | undefined {
  const { n, sum } = sums;
  const deviation = n < 2 ? 0 : Math.sqrt(sampleVariance(sums));
  return deviation > 0 ? tCdf(Math.sqrt(n) * unskewed((sum / n - target) / deviation, sampleSkewness(sums), n), n - 1) : undefined;
}
