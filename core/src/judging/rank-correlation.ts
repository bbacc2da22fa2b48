import tCdf from '@stdlib/stats-base-dists-t-cdf';

import { defaultConfidence, twoSidedZ } from './normal.js';

/** How far two figures rise and fall together, by their ranks alone. */
export interface RankCorrelation {
  readonly n: number;
  /** Spearman's ρ, from -1 to 1; ties share the mean of their ranks. */
  readonly rho: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, for no association at all. */
  readonly p: number;
}

/** Fewest pairs of which a correlation is told: below, an interval says next to nothing. Source: principles.md, `chain.panel`. */
export const leastPairs = 8;

/**
 * Spearman's rank correlation, its 95 % interval by Fisher's transformation with the variance (1 + ρ²/2)/(n − 3) of Bonett and Wright
 * (2000), and its p-value by Student's t on n − 2 degrees of freedom, never below what the n! orders allow. Undefined below eight pairs,
 * and where one of the figures never varies.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[], confidence = defaultConfidence): RankCorrelation | undefined {
  const n = pairs.length;
  if (n < leastPairs) {
    return undefined;
  }
  const rho = pearson(ranksOf(pairs.map(([x]) => x)), ranksOf(pairs.map(([, y]) => y)));
  if (rho === undefined) {
    return undefined;
  }
  return { n, rho, ...intervalOf(rho, n, confidence), p: pValueOf(rho, n) };
}

/** The ranks of values from 1, the least first; equal values share the mean of theirs. */
export function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (order[end + 1]?.value === order[start]?.value) {
      end += 1;
    }
    order.slice(start, end + 1).forEach(({ place }) => (ranks[place] = (start + end) / 2 + 1));
    start = end + 1;
  }
  return ranks;
}

function pearson(x: readonly number[], y: readonly number[]): number | undefined {
  // The mean of ranks is the same with and without ties.
  const mean = (x.length + 1) / 2;
  const sum = (of: (place: number) => number) => x.reduce((total, _, place) => total + of(place), 0);
  const at = (ranks: readonly number[], place: number) => (ranks[place] ?? mean) - mean;
  const spread = Math.sqrt(sum((place) => at(x, place) ** 2) * sum((place) => at(y, place) ** 2));
  return spread === 0 ? undefined : Math.max(-1, Math.min(1, sum((place) => at(x, place) * at(y, place)) / spread));
}

function intervalOf(rho: number, n: number, confidence: number): { low: number; high: number } {
  // A perfect order has no finite transform: its interval starts from the next one, with two neighbours exchanged.
  const most = 1 - 12 / (n * (n ** 2 - 1));
  const z = Math.atanh(Math.max(-most, Math.min(most, rho)));
  const reach = twoSidedZ(confidence) * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  return { low: Math.min(rho, Math.tanh(z - reach)), high: Math.max(rho, Math.tanh(z + reach)) };
}

function pValueOf(rho: number, n: number): number {
  const orders = Array.from({ length: n }, (_, place) => place + 1).reduce((product, each) => product * each, 1);
  const t = Math.abs(rho) * Math.sqrt((n - 2) / Math.max(Number.EPSILON, 1 - rho ** 2));
  return Math.min(1, Math.max(2 / orders, 2 * tCdf(-t, n - 2)));
}
