import { clampInterval } from './estimate.js';
import type { Counts } from './counts.js';
import { type ChartLimits, deviationOf, fullBaseline, leastBaseline } from './xmr-chart.js';

/** Limits of a p′ chart; they differ from point to point with n. */
export interface LaneyChart {
  readonly centre: number;
  /** Variation between periods in units of chance: 1 makes it an ordinary p chart. */
  readonly sigmaZ: number;
  /** The same told by the standard deviation of all periods: above σ_z where neighbours are alike, as in a season. */
  readonly deviationZ: number;
  /** One for each point given, cut to 0 and 1. */
  readonly limits: readonly ChartLimits[];
  readonly baseline: number;
  readonly trial: boolean;
}

/**
 * Laney's p′ chart for shares with large, varying n: p̄ ± 3·σ_pi·σ_z with σ_pi = √(p̄(1 − p̄)/n), z = (p − p̄)/σ_pi and
 * σ_z = mR̄(z)/1.128, computed over the first twelve points. Undefined below six points with rows.
 *
 * Source: Laney 2002, Quality Engineering 14(4).
 */
export function laneyChart(points: readonly Counts[]): LaneyChart | undefined {
  const base = points.filter(({ n }) => n > 0).slice(0, fullBaseline);
  if (base.length < leastBaseline) {
    return undefined;
  }
  const centre = base.reduce((sum, { k }) => sum + k, 0) / base.reduce((sum, { n }) => sum + n, 0);
  return chartOf(points, base, { centre, variance: centre * (1 - centre), most: 1 });
}

/** Events in one period of so much exposure. */
export interface Events {
  readonly events: number;
  readonly exposure: number;
}

/**
 * Laney's u′ chart for events per exposure: ū ± 3·√(ū/exposure)·σ_z, computed over the first twelve points; `dispersion: 'chance'`
 * makes it the ordinary u chart, with σ_z = 1. Undefined below six points with exposure. Source: Laney 2002.
 */
export function laneyRateChart(points: readonly Events[], dispersion: 'observed' | 'chance' = 'observed'): LaneyChart | undefined {
  const counted = points.map(({ events, exposure }) => ({ k: events, n: exposure }));
  const base = counted.filter(({ n }) => n > 0).slice(0, fullBaseline);
  if (base.length < leastBaseline) {
    return undefined;
  }
  const centre = base.reduce((sum, { k }) => sum + k, 0) / base.reduce((sum, { n }) => sum + n, 0);
  return chartOf(counted, base, { centre, variance: centre, most: Infinity, ...(dispersion === 'chance' && { sigmaZ: 1 }) });
}

interface ChanceModel {
  readonly centre: number;
  /** Chance variance of a point of size 1. */
  readonly variance: number;
  /** What a value can be at most. */
  readonly most: number;
  /** Taken as known; else estimated from the moving ranges. */
  readonly sigmaZ?: number;
}

function chartOf(points: readonly Counts[], base: readonly Counts[], model: ChanceModel): LaneyChart {
  const { centre, variance, most } = model;
  const chance = (n: number): number => Math.sqrt(variance / n);
  const z = base.map(({ k, n }) => (variance > 0 ? (k / n - centre) / chance(n) : 0));
  const ranges = z.slice(1).map((value, index) => Math.abs(value - (z[index] ?? value)));
  const sigmaZ = model.sigmaZ ?? ranges.reduce((sum, range) => sum + range, 0) / ranges.length / 1.128;
  const limits = points.map(({ n }) => {
    const half = n > 0 ? 3 * chance(n) * sigmaZ : Infinity;
    const { low, high } = clampInterval({ low: centre - half, high: centre + half }, 0, most);
    return { centre, lower: low, upper: high };
  });
  return { centre, sigmaZ, deviationZ: deviationOf(z), limits, baseline: base.length, trial: base.length < fullBaseline };
}
