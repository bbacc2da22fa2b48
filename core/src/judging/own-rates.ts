import type { Standard } from '@touchstone/sdk';
import tCdf from '@stdlib/stats-base-dists-t-cdf';

import { poissonAtLeast, poissonAtMost } from './count-tails.js';
import { type Events, laneyRateChart } from './laney-chart.js';
import { type ChartLimits, isBeyondRounding } from './xmr-chart.js';

/** The limits that a rate's own earlier periods set to a period of some exposure. */
export interface OwnRateLimits extends ChartLimits {
  /** Chance deviation of a period of that exposure; 0 where nothing ever happened or the earlier periods never varied. */
  readonly sigma: number;
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
  const { centre, sigmaZ, baseline } = chart;
  const sigma = Math.sqrt(centre / exposure) * sigmaZ;
  return { centre, lower: Math.max(0, centre - 3 * sigma), upper: centre + 3 * sigma, sigma, baseline };
}

/**
 * The one-sided p-value of "worse than its own earlier periods" of a rate, by its u′ limits and Student's t as for other figures; never
 * below the exact Poisson of the earlier periods' rate, for few events are far from normal. Undefined where there are no limits.
 */
export function worseThanOwnRates(now: Events, earlier: readonly Events[], better: Standard['better']): number | undefined {
  const limits = ownRateLimits(now, earlier);
  if (!limits) {
    return undefined;
  }
  const { centre, sigma, baseline } = limits;
  const value = now.events / now.exposure;
  const shortfall = better === 'higher' ? centre - value : value - centre;
  if (sigma === 0) {
    return isBeyondRounding(shortfall, centre) ? 1 / (baseline + 1) : 1;
  }
  const expected = centre * now.exposure;
  const exact = better === 'higher' ? poissonAtMost(now.events, expected) : poissonAtLeast(now.events, expected);
  return Math.max(exact, tCdf(-shortfall / (sigma * Math.sqrt(1 + 1 / baseline)), 0.62 * (baseline - 1)));
}
