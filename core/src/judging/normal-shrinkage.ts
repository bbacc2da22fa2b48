import { cochranMean, dersimonianLaird } from './between-unit-variance.js';

/** A unit's mean and the square of its standard error. */
export interface Measurement {
  readonly value: number;
  readonly variance: number;
}

/** The normal distribution of the units' true means. */
export interface NormalPrior {
  readonly mean: number;
  /** τ²; 0 where units do not differ beyond chance. */
  readonly variance: number;
}

/**
 * The normal prior behind a set of units: τ² by DerSimonian and Laird, mean weighted by 1/(v + τ²).
 * Undefined below two units with a positive variance.
 */
export function fitNormalPrior(units: readonly Measurement[]): NormalPrior | undefined {
  const known = units.filter(({ variance }) => variance > 0 && Number.isFinite(variance));
  if (known.length < 2) {
    return undefined;
  }
  const variance = dersimonianLaird(known);
  return { mean: cochranMean(known, variance), variance };
}

/** The shrunken mean (x̄/v + μ/τ²)/(1/v + 1/τ²), written so that τ² = 0 gives μ. Source: Efron and Morris 1975. */
export function shrinkMean({ value, variance }: Measurement, prior: NormalPrior): number {
  const own = variance + prior.variance === 0 ? 1 : prior.variance / (variance + prior.variance);
  return prior.mean + own * (value - prior.mean);
}
