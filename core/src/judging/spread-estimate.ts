import type { SpreadGroup, SpreadStatistic } from '@touchstone/sdk';

import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

import { betweenUnitDeviation, cochranMean } from './between-unit-variance.js';
import type { Estimate } from './estimate.js';
import { funnel } from './funnel.js';
import { pooledVariance } from './funnel-scale.js';
import { laneyChart } from './laney-chart.js';
import { type Measurement, shrinkMean } from './normal-shrinkage.js';
import { wilsonInterval } from './wilson-interval.js';
import { type ChartLimits, isBeyondRounding, xmrChart } from './xmr-chart.js';

/** Chance that a unit like all others lies outside 99.8 % limits. */
export const outsideByChance = 0.002;

/** How much units, or periods, differ beyond chance. Undefined where too few have data to say. */
export function spreadEstimate(statistic: SpreadStatistic): Estimate | undefined {
  const groups = statistic.groups.filter((group) => group.statistic.n > 0);
  switch (statistic.as) {
    case 'deviation':
      return betweenUnitDeviation(measurementsOf(groups));
    case 'gap':
      return gap(measurementsOf(groups));
    case 'outside':
      return outside(groups);
    case 'inside':
      return inside(groups);
  }
}

/**
 * Each group's value with the chance variance of a group of its size. Shares use the common share, half a row added to either side, so
 * that a group without a miss is not taken for certain; means use the pooled variance. Empty where nothing varies within groups.
 */
export function measurementsOf(groups: readonly SpreadGroup[]): readonly Measurement[] {
  const shares = groups.flatMap(({ statistic }) => (statistic.kind === 'share' ? [statistic] : []));
  const means = groups.flatMap(({ statistic }) => (statistic.kind === 'mean' ? [statistic] : []));
  const rows = shares.reduce((sum, { n }) => sum + n, 0);
  const p = (shares.reduce((sum, { k }) => sum + k, 0) + 0.5) / (rows + 1);
  const variance = pooledVariance(means);
  return [
    ...shares.map(({ k, n }) => ({ value: k / n, variance: (p * (1 - p)) / n })),
    ...(variance > 0 ? means.map(({ sum, n }) => ({ value: sum / n, variance: variance / n })) : []),
  ];
}

/** Between the best and the worst after shrinking, at the estimated spread and at both ends of its interval. */
function gap(units: readonly Measurement[]): Estimate | undefined {
  const deviation = betweenUnitDeviation(units);
  if (!deviation) {
    return undefined;
  }
  const at = (tau: number): number => {
    const prior = { mean: cochranMean(units, tau * tau), variance: tau * tau };
    const shrunken = units.map((unit) => shrinkMean(unit, prior));
    return Math.max(...shrunken) - Math.min(...shrunken);
  };
  const value = at(deviation.value);
  return {
    value,
    low: Math.min(value, at(deviation.low)),
    high: Math.max(value, at(deviation.high)),
    n: deviation.n,
  };
}

/** Units outside 99.8 % limits; `low` takes off as many as chance alone may put there in 39 of 40 cases. */
function outside(groups: readonly SpreadGroup[]): Estimate | undefined {
  const compared = funnel(groups);
  if (!compared) {
    return undefined;
  }
  const value = compared.points.filter((point) => point.outside !== undefined).length;
  const n = compared.points.length;
  let byChance = 0;
  while (binomialCdf(byChance, n, outsideByChance) < 0.975) {
    byChance += 1;
  }
  return { value, low: Math.max(0, value - byChance), high: value, n };
}

/** Share of points within the limits of their own series; series too short for limits are left out. */
function inside(groups: readonly SpreadGroup[]): Estimate | undefined {
  const { k, n } = insideCounts(groups);
  return n > 0 ? { value: k / n, ...wilsonInterval(k, n), n } : undefined;
}

/** Points within the limits of their own series, and points that have limits. */
export function insideCounts(groups: readonly SpreadGroup[]): { readonly k: number; readonly n: number } {
  const series = Map.groupBy(
    groups.filter((group) => group.statistic.n > 0),
    (group) => group.series,
  );
  const charted = [...series.values()].flatMap((points) => {
    const limits = limitsOf(points);
    return points.flatMap((point, index) => {
      const held = limits[index];
      return held ? [{ value: valueOf(point), held }] : [];
    });
  });
  const within = charted.filter(({ value, held }) => !isBeyondRounding(Math.max(held.lower - value, value - held.upper), held.centre));
  return { k: within.length, n: charted.length };
}

function limitsOf(points: readonly SpreadGroup[]): readonly ChartLimits[] {
  const shares = points.flatMap(({ statistic }) => (statistic.kind === 'share' ? [statistic] : []));
  if (shares.length === points.length) {
    return laneyChart(shares)?.limits ?? [];
  }
  const chart = xmrChart(points.map(valueOf));
  return chart ? points.map(() => chart) : [];
}

function valueOf({ statistic }: SpreadGroup): number {
  return (statistic.kind === 'share' ? statistic.k : statistic.sum) / statistic.n;
}
