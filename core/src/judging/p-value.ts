import type { DifferenceStatistic, PlainStatistic, SpreadStatistic, Standard, Statistic } from '@touchstone/sdk';
import tCdf from '@stdlib/stats-base-dists-t-cdf';

import { moreDeviationThan } from './between-unit-variance.js';
import { binomialAtLeast, binomialAtMost, poissonAtLeast, poissonAtMost } from './count-tails.js';
import { meanDifferenceOf } from './difference-estimate.js';
import { estimate } from './interval.js';
import { meanTail, type Sums } from './mean-interval.js';
import { defaultConfidence, normalUpperTail, twoSidedZ } from './normal.js';
import { insideCounts, measurementsOf, outsideByChance } from './spread-estimate.js';
import { welchTail } from './welch-difference.js';
import { fullBaseline, isBeyondRounding, leastBaseline, xmrChart } from './xmr-chart.js';

type Better = Standard['better'];

/**
 * The one-sided p-value of "worse than the target": how likely chance alone would show so bad a value if the target were just met.
 *
 * Shares by the exact binomial, rates by the exact Poisson, means by Student's t bent for skewness, differences of means by Welch's, a deviation between units by Cochran's Q; the rest by
 * the width of their own interval on the side of the target. Undefined without a target, for a census (it is counted, not
 * tested), for own history ({@link worseThanOwnHistory}) and where nothing was measured.
 */
export function worseThanTarget(statistic: Statistic, standard: Standard): number | undefined {
  const { target, better, provenance } = standard;
  if (target === undefined || provenance === 'own' || !estimate(statistic)) {
    return undefined;
  }
  return statistic.kind === 'spread'
    ? spreadTail(statistic, target, better)
    : plainTail(statistic, target, better);
}

function plainTail(statistic: PlainStatistic, target: number, better: Better): number | undefined {
  switch (statistic.kind) {
    case 'share':
      return shareTail(statistic, target, better);
    case 'rate':
      return rateTail(statistic.events, target * statistic.exposure, better);
    case 'mean':
      return meanSide(statistic, target, better);
    case 'difference':
      return differenceTail(statistic, target, better);
    case 'census':
      return undefined;
    default:
      return intervalTail(statistic, target, better);
  }
}

function spreadTail(statistic: SpreadStatistic, target: number, better: Better): number {
  if (statistic.as === 'inside') {
    return shareTail(insideCounts(statistic.groups), target, better);
  }
  if (statistic.as === 'deviation' && better === 'lower') {
    return moreDeviationThan(measurementsOf(statistic.groups.filter((group) => group.statistic.n > 0)), target);
  }
  if (statistic.as === 'outside' && better === 'lower') {
    const found = estimate(statistic);
    const beyond = found ? found.value - Math.floor(target) : 0;
    return found && beyond > 0 ? binomialAtLeast(beyond, found.n, outsideByChance) : 1;
  }
  return intervalTail(statistic, target, better);
}

/** P(X ≤ k) where higher is better, else P(X ≥ k), for X ~ Bin(n, target). */
function shareTail({ k, n }: { readonly k: number; readonly n: number }, target: number, better: Better): number {
  return better === 'higher' ? binomialAtMost(k, n, target) : binomialAtLeast(k, n, target);
}

function rateTail(events: number, expected: number, better: Better): number {
  return better === 'higher' ? poissonAtMost(events, expected) : poissonAtLeast(events, expected);
}

function meanSide(sums: Sums, target: number, better: Better): number {
  const below = meanTail(sums, target);
  if (below === undefined) {
    return sums.n > 1 && short(sums.sum / sums.n, target, better) > 0 ? 0 : 1;
  }
  return better === 'higher' ? below : 1 - below;
}

function differenceTail(statistic: DifferenceStatistic, target: number, better: Better): number {
  const welch = meanDifferenceOf(statistic);
  const below = welch && welchTail(welch, target);
  return below === undefined ? intervalTail(statistic, target, better) : better === 'higher' ? below : 1 - below;
}

/**
 * Reads the standard error off the end of the interval that faces the target; 1 where that end is not bounded. Where ties draw that
 * end onto the value, no more is known than what the interval itself vouches for.
 */
function intervalTail(statistic: Statistic, target: number, better: Better): number {
  const known = estimate(statistic);
  if (!known) {
    return 1;
  }
  const side = better === 'higher' ? known.high - known.value : known.value - known.low;
  const shortfall = short(known.value, target, better);
  if (!Number.isFinite(side)) {
    return 1;
  }
  if (side === 0) {
    return shortfall > 0 ? (1 - defaultConfidence) / 2 : 1;
  }
  return normalUpperTail((twoSidedZ() * shortfall) / side);
}

/** How far `value` falls short of `target` on the bad side; negative on the good one. */
function short(value: number, target: number, better: Better): number {
  return better === 'higher' ? target - value : value - target;
}

/**
 * The one-sided p-value of "worse than its own earlier periods": the value's distance from their mean in units of σ = mR̄/1.128
 * or, where a season makes neighbours alike and that too small, of their standard deviation, by Student's t for a new point, √(1 + 1/m) wider, with the 0.62·(m − 1) degrees of freedom a mean moving range has.
 *
 * Where the earlier periods never vary there is no σ; the chance that the newest of m + 1 like periods is the worst is 1/(m + 1), which
 * is all that is known. Undefined below six earlier periods. Source of the degrees of freedom: Wheeler, Advanced Topics in SPC, table A.
 */
export function worseThanOwnHistory(value: number, earlier: readonly number[], better: Better): number | undefined {
  const chart = earlier.length < leastBaseline ? undefined : xmrChart(earlier);
  if (!chart) {
    return undefined;
  }
  const m = Math.min(earlier.length, fullBaseline);
  const shortfall = short(value, chart.centre, better);
  const sigma = chart.movingRange === 0 ? 0 : Math.max(chart.movingRange / 1.128, chart.deviation) * Math.sqrt(1 + 1 / m);
  if (sigma === 0) {
    return isBeyondRounding(shortfall, chart.centre) ? 1 / (m + 1) : 1;
  }
  return tCdf(-shortfall / sigma, 0.62 * (m - 1));
}
