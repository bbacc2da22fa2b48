import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

import { lowerGamma, upperGamma } from './incomplete-gamma.js';

/** P(X ≤ k) for X ~ Bin(n, p). */
export function binomialAtMost(k: number, n: number, p: number): number {
  return binomialCdf(k, n, p);
}

/** P(X ≥ k) for X ~ Bin(n, p), by counting misses instead, so that small tails stay exact. */
export function binomialAtLeast(k: number, n: number, p: number): number {
  return binomialCdf(n - k, n, 1 - p);
}

/** P(X ≤ events) for a Poisson count that is `expected` on average. */
export function poissonAtMost(events: number, expected: number): number {
  return expected > 0 ? upperGamma(Math.floor(events + rounding) + 1, expected) : 1;
}

/** P(X ≥ events) for a Poisson count: the gamma distribution of that shape, without subtracting from 1. */
export function poissonAtLeast(events: number, expected: number): number {
  if (events < rounding) {
    return 1;
  }
  return expected > 0 ? lowerGamma(events, expected) : 0;
}

/** A count that was divided and multiplied again may come back a hair off. */
const rounding = 1e-6;
