import type { PlainStatistic } from '@touchstone/sdk';

import { dersimonianLairdFrom } from './between-unit-variance.js';
import type { Interval } from './estimate.js';
import { funnelScale, type FunnelScale, type ScaledUnit } from './funnel-scale.js';
import { earlyMinimum } from './minimum-n.js';
import { normalUpperTail, twoSidedZ } from './normal.js';
import { winsorise } from './winsorise.js';

/** One unit to be compared with its peers. */
export interface FunnelUnit {
  readonly key: string;
  readonly statistic: PlainStatistic;
}

/** A unit in the funnel. Never to be ranked: only those outside the limits differ from the rest. */
export interface FunnelPoint {
  readonly key: string;
  readonly value: number;
  readonly n: number;
  /** Its standard error on the funnel's scale. */
  readonly s: number;
  /** Distance from the centre in units of chance and of the usual spread together. */
  readonly z: number;
  /** One-sided p-values of a unit like its peers being so low, or so high. */
  readonly below: number;
  readonly above: number;
  readonly limits95: Interval;
  readonly limits998: Interval;
  /** The side on which it lies outside the 99.8 % limits. */
  readonly outside?: 'low' | 'high';
}

export interface Funnel {
  readonly centre: number;
  /** φ: mean squared z after pulling in the tails; about 1 where units differ by chance alone. */
  readonly overdispersion: number;
  /** τ on the funnel's own scale (for shares that of asin√p); 0 where units differ by chance alone. */
  readonly tau: number;
  readonly points: readonly FunnelPoint[];
  /** The smooth limits at a standard error `s` on the funnel's scale (1/(2√n) for a share of n rows), for drawing. */
  readonly limitsAt: (s: number, level: number) => Interval;
}

export interface FunnelOptions {
  /** What units are held against; the group's own centre by default. */
  readonly centre?: number;
  /** Share of units pulled in at each tail before φ is computed. Default 10 %. */
  readonly winsorise?: number;
}

/** Chance beyond either of the outer limits. */
const outerTail = 0.001;

/**
 * A funnel with additive over-dispersion: z = (y − y₀)/s, tails winsorised, φ = mean(z²); where φ > (I − 1)/I the spread τ²
 * between units is estimated from I·φ in place of Q and z becomes (y − y₀)/√(s² + τ²).
 *
 * Near 0 and 1 the arcsine is far from normal: 30 of 30 at a centre of 90 % has z = 3.5 and yet a chance of 4 %. So no p-value is
 * below that of the exact binomial (for rates Poisson), and only a unit beyond both is outside.
 *
 * Undefined below five units with data. Source: Spiegelhalter 2005, doi 10.1002/sim.1970; FunnelPlotR `od_adjustment`.
 */
export function funnel(units: readonly FunnelUnit[], options: FunnelOptions = {}): Funnel | undefined {
  const scale = funnelScale(units.map(({ statistic }) => statistic));
  const placed = units.flatMap(({ key }, index) => {
    const unit = scale?.units[index];
    return unit ? [{ key, unit }] : [];
  });
  if (!scale || placed.length < earlyMinimum) {
    return undefined;
  }
  const centre = options.centre ?? scale.centre;
  const known = placed.map(({ unit }) => unit);
  const { overdispersion, tau } = dispersion(known, scale.forward(centre), options.winsorise ?? 0.1);
  const limitsAt = limitsOf(scale, centre, tau);
  return {
    centre,
    overdispersion,
    tau,
    limitsAt,
    points: placed.map(({ key, unit }) => {
      const z = (unit.y - scale.forward(centre)) / Math.hypot(unit.s, tau);
      const exact = unit.tails?.(unit.value, centre) ?? { below: 0, above: 0 };
      const below = Math.max(normalUpperTail(-z), exact.below);
      const above = Math.max(normalUpperTail(z), exact.above);
      const outside = below <= outerTail ? ('low' as const) : above <= outerTail ? ('high' as const) : undefined;
      return {
        key,
        value: unit.value,
        n: unit.n,
        s: unit.s,
        z,
        below,
        above,
        limits95: limitsAt(unit.s, 0.95),
        limits998: limitsAt(unit.s, 1 - 2 * outerTail),
        ...(outside && { outside }),
      };
    }),
  };
}

function dispersion(units: readonly ScaledUnit[], y0: number, share: number): { overdispersion: number; tau: number } {
  const z = winsorise(
    units.map(({ y, s }) => (y - y0) / s),
    share,
  );
  const sum = z.reduce((total, value) => total + value * value, 0);
  const tau = Math.sqrt(
    dersimonianLairdFrom(
      sum,
      units.map(({ s }) => s * s),
    ),
  );
  return { overdispersion: sum / units.length, tau };
}

function limitsOf(scale: FunnelScale, centre: number, tau: number): Funnel['limitsAt'] {
  return (s, level) => {
    const half = twoSidedZ(level) * Math.hypot(s, tau);
    return { low: scale.back(scale.forward(centre) - half), high: scale.back(scale.forward(centre) + half) };
  };
}
