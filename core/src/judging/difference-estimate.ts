import type { DifferenceStatistic, MeanStatistic, PairStatistic, ShareStatistic } from '@touchstone/sdk';
import cdf from '@stdlib/stats-base-dists-normal-cdf';

import { apart, type Known } from './apart.js';
import type { Estimate } from './estimate.js';
import { sampleVariance } from './mean-interval.js';
import { defaultConfidence, twoSidedZ } from './normal.js';
import { type KnownMean, type MeanDifference, welchDifference } from './welch-difference.js';
import { wilsonInterval } from './wilson-interval.js';

/**
 * How far two shares or two means lie apart, with its interval; less the difference of another pair where the statistic has one.
 * Undefined where a side has no rows.
 */
export function differenceEstimate(statistic: DifferenceStatistic): Estimate | undefined {
  const found = pairEstimate(statistic);
  if (!found || !statistic.beyond) {
    return found;
  }
  const taken = pairEstimate(statistic.beyond);
  return taken && { ...apart(found, taken), n: Math.min(found.n, taken.n) };
}

type Pair<TSide> = { readonly first: TSide; readonly second: TSide };

function pairEstimate(statistic: PairStatistic): Estimate | undefined {
  const { pairs, shares, means } = comparedOf(statistic);
  const n = Math.min(rowsOf(pairs, 'first'), rowsOf(pairs, 'second'));
  if (pairs.length === 0) {
    return undefined;
  }
  const { value, low, high } = shares.length > 0 ? sharesApart(shares) : meansApart(means);
  return { value, low, high, n };
}

/** Where like is compared with like, only rows that have their like on the other side count. */
function comparedOf({ first, second, alike }: PairStatistic) {
  const pairs = (alike ?? [{ first, second }]).filter((pair) => pair.first.n > 0 && pair.second.n > 0);
  return {
    pairs,
    shares: pairs.filter((pair): pair is Pair<ShareStatistic> => pair.first.kind === 'share' && pair.second.kind === 'share'),
    means: pairs.filter((pair): pair is Pair<MeanStatistic> => pair.first.kind === 'mean' && pair.second.kind === 'mean'),
  };
}

/** The difference of two means as Welch's test takes it; undefined for shares, without rows, and where another pair is taken off. */
export function meanDifferenceOf(statistic: DifferenceStatistic): MeanDifference | undefined {
  const { means } = comparedOf(statistic);
  return means.length === 0 || statistic.beyond ? undefined : meansApart(means);
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
function sharesApart(pairs: readonly Pair<ShareStatistic>[]): Known {
  const weights = weightsOf(pairs);
  return apart(weightedShare(pairs.map(({ first }) => first), weights), weightedShare(pairs.map(({ second }) => second), weights));
}

/** A weighted share with the Wilson limits of its groups, each taken so much narrower that together they cover 95 %. */
function weightedShare(sides: readonly ShareStatistic[], weights: readonly number[]): Known {
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

/** Welch's difference of two means; over groups of rows that are alike of the weighted means, each side with one variance within groups. */
function meansApart(pairs: readonly Pair<MeanStatistic>[]): MeanDifference {
  const weights = weightsOf(pairs);
  return welchDifference(weightedMean(pairs.map(({ first }) => first), weights), weightedMean(pairs.map(({ second }) => second), weights));
}

function weightedMean(sides: readonly MeanStatistic[], weights: readonly number[]): KnownMean {
  const freedom = sides.reduce((sum, { n }) => sum + n - 1, 0);
  const squares = sides.reduce((sum, side) => sum + (side.n > 1 ? sampleVariance(side) * (side.n - 1) : 0), 0);
  const within = freedom === 0 ? 0 : squares / freedom;
  return {
    freedom,
    value: sides.reduce((total, { sum, n }, place) => total + ((weights[place] ?? 0) * sum) / n, 0),
    variance: sides.reduce((total, { n }, place) => total + ((weights[place] ?? 0) ** 2 * within) / n, 0),
  };
}
