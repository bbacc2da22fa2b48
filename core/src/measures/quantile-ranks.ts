import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

/** Ranks (1 = smallest) of the order statistics that bound a quantile; a missing one means that no bound exists. */
export interface QuantileRanks {
  readonly lower?: number;
  readonly upper?: number;
}

/**
 * The distribution-free interval of a quantile: with B ~ Bin(n, p), the lower rank is the largest l with P(B < l) ≤ α/2, the
 * upper the smallest u ≤ n with P(B ≥ u) ≤ α/2. At 95 % the P90 has an upper bound from n = 36 and the median from n = 6.
 *
 * Source: David and Nagaraja, Order Statistics, 7.1.
 */
export function quantileRanks(n: number, p: number, confidence = 0.95): QuantileRanks {
  const tail = (1 - confidence) / 2;
  const lower = firstRank(n, (rank) => binomialCdf(rank, n, p) > tail);
  const upper = firstRank(n, (rank) => binomialCdf(n - rank, n, 1 - p) <= tail);
  return { ...(lower !== undefined && lower > 0 && { lower }), ...(upper !== undefined && { upper }) };
}

/** The smallest rank from 0 to n that holds, where all after the first one hold. */
function firstRank(n: number, holds: (rank: number) => boolean): number | undefined {
  if (!holds(n)) {
    return undefined;
  }
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
