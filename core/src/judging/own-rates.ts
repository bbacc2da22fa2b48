import type { Standard } from '@touchstone/sdk';
import tCdf from '@stdlib/stats-base-dists-t-cdf';

import type { Counts } from './counts.js';
import { binomialAtLeast, binomialAtMost } from './count-tails.js';
import { type Events, laneyRateChart } from './laney-chart.js';
import { type ChartLimits, isBeyondRounding } from './xmr-chart.js';

/** The limits that a rate's own earlier periods set to a period of some exposure. */
export interface OwnRateLimits extends ChartLimits {
  /** Chance deviation of a period of that exposure; 0 where nothing ever happened or the earlier periods never varied. */
  readonly sigma: number;
  /** The same by the standard deviation of the earlier periods, where that is larger: limits do not follow a season, chance of a finding does. */
  readonly widestSigma: number;
  /** Periods the limits were computed from. */
  readonly baseline: number;
}

/**
 * Laney's u′ limits at the exposure of the period judged: a month with half the contacts varies more, and is no signal for it.
 * Undefined without exposure, and below six earlier periods that had any.
 */
export function ownRateLimits({ exposure }: Events, earlier: readonly Events[]): OwnRateLimits | undefined {
  const chart = exposure > 0 ? laneyRateChart(earlier) : undefined;
  if (!chart) {
    return undefined;
  }
  const { centre, deviationZ, sigmaZ, baseline } = chart;
  const chance = Math.sqrt(centre / exposure);
  const sigma = chance * sigmaZ;
  return { centre, lower: Math.max(0, centre - 3 * sigma), upper: centre + 3 * sigma, sigma, widestSigma: chance * Math.max(sigmaZ, deviationZ), baseline };
}

/**
 * The one-sided p-value of "worse than its own earlier periods" of a rate, by its u′ limits and Student's t as for other figures; never
 * below what chance alone would share out of all events to this period, for few events are far from normal and earlier periods have
 * chance of their own. Undefined where there are no limits. Source: the conditional test of Poisson rates, Przyborowski and Wilenski 1940.
 */
export function worseThanOwnRates(now: Events, earlier: readonly Events[], better: Standard['better']): number | undefined {
  const limits = ownRateLimits(now, earlier);
  if (!limits) {
    return undefined;
  }
  const { centre, widestSigma: sigma, baseline } = limits;
  const value = now.events / now.exposure;
  const shortfall = better === 'higher' ? centre - value : value - centre;
  if (sigma === 0) {
    return isBeyondRounding(shortfall, centre) ? 1 / (baseline + 1) : 1;
  }
  return Math.max(chanceOfEvents(now, earlier, better), tCdf(-shortfall / (sigma * Math.sqrt(1 + 1 / baseline)), 0.62 * (baseline - 1)));
}

/**
 * How likely chance alone gives a period, or a unit, so few or so many of the rows met, of all rows and all met in it and the others: a floor under
 * p-values of shares of few rows, which are far from normal.
 */
export function chanceOfShare({ k, n }: Counts, others: readonly Counts[], better: Standard['better']): number {
  const toEvents = (of: (counts: Counts) => number) => [{ events: of({ k, n }), exposure: n }, others.map((each) => ({ events: of(each), exposure: each.n }))] as const;
  const [met, allMet] = toEvents((counts) => counts.k);
  const [unmet, allUnmet] = toEvents((counts) => counts.n - counts.k);
  // Drawn with replacement, both are above the chance of drawing without: the nearer is taken.
  return Math.min(chanceOfEvents(met, allMet, better), chanceOfEvents(unmet, allUnmet, better === 'higher' ? 'lower' : 'higher'));
}

/** How likely a period, or a unit, has so few events, where few are worse, or so many, of all there are, each falling by the exposure alone. */
export function chanceOfEvents(now: Events, others: readonly Events[], better: Standard['better']): number {
  const events = now.events + others.reduce((sum, each) => sum + each.events, 0);
  const exposure = now.exposure + others.reduce((sum, each) => sum + each.exposure, 0);
  const part = now.exposure / exposure;
  const total = Math.round(events);
  return better === 'higher' ? binomialAtMost(Math.min(total, Math.ceil(now.events - rounding)), total, part) : binomialAtLeast(Math.floor(now.events + rounding), total, part);
}

/** A count that was divided and multiplied again may come back a hair off. */
const rounding = 1e-6;
