import type { DifferenceStatistic, MeanStatistic, PairStatistic, ShareStatistic } from '@touchstone/sdk';
import cdf from '@stdlib/stats-base-dists-normal-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

import { type Estimate, unbounded } from './estimate.js';
import { sampleVariance } from './mean-interval.js';
import { defaultConfidence, twoSidedZ } from './normal.js';
import { wilsonInterval } from './wilson-interval.js';

/**
 * How far two shares or two means lie apart, with its interval; less the difference of another pair where the statistic has one, by
 * squaring and adding the distances to the ends. Undefined where a side has no rows.
 *
 * Source of the last step: Zou and Donner 2008 (MOVER), Statistics in Medicine 27.
 */
export function differenceEstimate(statistic: DifferenceStatistic): Estimate | undefined {
  const found = pairEstimate(statistic);
  if (!found || !statistic.beyond) {
    return found;
  }
  const taken = pairEstimate(statistic.beyond);
  const value = found.value - (taken?.value ?? 0);
  return (
    taken && {
      value,
      low: value - Math.hypot(found.value - found.low, taken.high - taken.value),
      high: value + Math.hypot(found.high - found.value, taken.value - taken.low),
      n: Math.min(found.n, taken.n),
    }
  );
}

type Pair<TSide> = { readonly first: TSide; readonly second: TSide };

/** Where like is compared with like, only rows that have their like on the other side count. */
function pairEstimate({ first, second, alike }: PairStatistic): Estimate | undefined {
  const pairs = (alike ?? [{ first, second }]).filter((pair) => pair.first.n > 0 && pair.second.n > 0);
  const shares = pairs.filter((pair): pair is Pair<ShareStatistic> => pair.first.kind === 'share' && pair.second.kind === 'share');
  const means = pairs.filter((pair): pair is Pair<MeanStatistic> => pair.first.kind === 'mean' && pair.second.kind === 'mean');
  const n = Math.min(rowsOf(pairs, 'first'), rowsOf(pairs, 'second'));
  if (pairs.length === 0) {
    return undefined;
  }
  return { n, ...(shares.length > 0 ? sharesApart(shares) : meansApart(means)) };
}

const rowsOf = (pairs: readonly Pair<{ readonly n: number }>[], side: 'first' | 'second'): number =>
  pairs.reduce((sum, pair) => sum + pair[side].n, 0);

/** Cochran's weights n₁n₂/(n₁ + n₂), summing to 1: what is well known on both sides counts most. */
function weightsOf(pairs: readonly Pair<{ readonly n: number }>[]): number[] {
  const raw = pairs.map(({ first, second }) => (first.n * second.n) / (first.n + second.n));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / total);
}

/**
 * Newcombe's interval of two shares; over several groups of rows that are alike, of their weighted shares.
 *
 * Sources: Newcombe 1998, method 10; Yan and Su 2010, Statistics in Biopharmaceutical Research 2, for groups.
 */
function sharesApart(pairs: readonly Pair<ShareStatistic>[]): Omit<Estimate, 'n'> {
  const weights = weightsOf(pairs);
  const one = weightedShare(pairs.map(({ first }) => first), weights);
  const two = weightedShare(pairs.map(({ second }) => second), weights);
  const value = one.value - two.value;
  return {
    value,
    low: value - Math.hypot(one.value - one.low, two.high - two.value),
    high: value + Math.hypot(one.high - one.value, two.value - two.low),
  };
}

/** A weighted share with the Wilson limits of its groups, each taken so much narrower that together they cover 95 %. */
function weightedShare(sides: readonly ShareStatistic[], weights: readonly number[]): Omit<Estimate, 'n'> {
  const z = twoSidedZ();
  const spreads = sides.map(({ k, n }) => {
    const p = (k + (z * z) / 2) / (n + z * z);
    return Math.sqrt((p * (1 - p)) / n);
  });
  const sum = (of: (side: ShareStatistic, weight: number, spread: number) => number): number =>
    sides.reduce((total, side, place) => total + of(side, weights[place] ?? 0, spreads[place] ?? 0), 0);
  const narrower = Math.sqrt(sum((_, weight, spread) => (weight * spread) ** 2)) / sum((_, weight, spread) => weight * spread);
  const confidence = sides.length === 1 ? defaultConfidence : 2 * cdf(z * narrower, 0, 1) - 1;
  return {
    value: sum(({ k, n }, weight) => (weight * k) / n),
    low: sum(({ k, n }, weight) => weight * wilsonInterval(k, n, confidence).low),
    high: sum(({ k, n }, weight) => weight * wilsonInterval(k, n, confidence).high),
  };
}

/**
 * Welch's interval of two means; over groups of rows that are alike the weighted means, each side with one variance within groups.
 * Unbounded where a side has no two rows in one group. Source: Welch 1947, with Satterthwaite's degrees of freedom.
 */
function meansApart(pairs: readonly Pair<MeanStatistic>[]): Omit<Estimate, 'n'> {
  const weights = weightsOf(pairs);
  const one = weightedMean(pairs.map(({ first }) => first), weights);
  const two = weightedMean(pairs.map(({ second }) => second), weights);
  const value = one.value - two.value;
  const variance = one.variance + two.variance;
  if (one.freedom === 0 || two.freedom === 0) {
    return { value, ...unbounded };
  }
  const freedom = variance ** 2 / (one.variance ** 2 / one.freedom + two.variance ** 2 / two.freedom);
  const half = variance === 0 ? 0 : tQuantile(0.5 + defaultConfidence / 2, freedom) * Math.sqrt(variance);
  return { value, low: value - half, high: value + half };
}

function weightedMean(sides: readonly MeanStatistic[], weights: readonly number[]) {
  const freedom = sides.reduce((sum, { n }) => sum + n - 1, 0);
  const squares = sides.reduce((sum, side) => sum + (side.n > 1 ? sampleVariance(side) * (side.n - 1) : 0), 0);
  const within = freedom === 0 ? 0 : squares / freedom;
  return {
    freedom,
    value: sides.reduce((total, { sum, n }, place) => total + ((weights[place] ?? 0) * sum) / n, 0),
    variance: sides.reduce((total, { n }, place) => total + ((weights[place] ?? 0) ** 2 * within) / n, 0),
  };
}
