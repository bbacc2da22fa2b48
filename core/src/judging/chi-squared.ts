import quantile from '@stdlib/stats-base-dists-chisquare-quantile';

import { lowerGamma } from './incomplete-gamma.js';

/** P(X ≤ x) for a chi-squared X. */
export function chiSquaredCdf(x: number, df: number): number {
  return x > 0 ? lowerGamma(df / 2, x / 2) : 0;
}

/** The chi-squared quantile. The library's own inherits the error told in `incomplete-gamma.ts`, so it is only where halving starts. */
export function chiSquaredQuantile(p: number, df: number): number {
  const start = quantile(p, df);
  let low = start * (1 - 1e-3);
  let high = start * (1 + 1e-3);
  while (chiSquaredCdf(low, df) > p) {
    low *= 0.9;
  }
  while (chiSquaredCdf(high, df) < p) {
    high *= 1.1;
  }
  for (let step = 0; step < 60 && high - low > high * 1e-14; step += 1) {
    const middle = (low + high) / 2;
    if (chiSquaredCdf(middle, df) < p) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return (low + high) / 2;
}
