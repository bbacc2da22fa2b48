import { chiSquaredCdf, chiSquaredQuantile } from './chi-squared.js';
import type { Estimate } from './estimate.js';
import type { Measurement } from './normal-shrinkage.js';
import { defaultConfidence } from './normal.js';

/** τ² = max(0, (Q − (I − 1))/(Σw − Σw²/Σw)) with w = 1/v. Source: DerSimonian and Laird 1986. */
export function dersimonianLaird(units: readonly Measurement[]): number {
  return dersimonianLairdFrom(
    cochranQ(units, 0),
    units.map(({ variance }) => variance),
  );
}

/** DerSimonian and Laird's τ² from any Q, such as the winsorised one of a funnel. */
export function dersimonianLairdFrom(q: number, variances: readonly number[]): number {
  const total = variances.reduce((sum, variance) => sum + 1 / variance, 0);
  const squares = variances.reduce((sum, variance) => sum + 1 / variance ** 2, 0);
  return Math.max(0, (q - (variances.length - 1)) / (total - squares / total));
}

/** The mean of the units weighted by w = 1/(v + τ²). */
export function cochranMean(units: readonly Measurement[], tauSquared: number): number {
  const total = units.reduce((sum, { variance }) => sum + 1 / (variance + tauSquared), 0);
  return units.reduce((sum, { value, variance }) => sum + value / (variance + tauSquared), 0) / total;
}

/** Q(τ²) = Σ w(y − ȳ_w)² with w = 1/(v + τ²): χ² with I − 1 degrees of freedom when the units' variance is τ². */
export function cochranQ(units: readonly Measurement[], tauSquared: number): number {
  const mean = cochranMean(units, tauSquared);
  return units.reduce((sum, { value, variance }) => sum + (value - mean) ** 2 / (variance + tauSquared), 0);
}

/**
 * The standard deviation τ between units beyond chance: Paule and Mandel's estimate, which solves Q(τ²) = I − 1, with the
 * Q-profile interval that solves Q(τ²) = χ² at both tails. Undefined below two units.
 *
 * Source: Paule and Mandel 1982; Viechtbauer 2007.
 */
export function betweenUnitDeviation(
  units: readonly Measurement[],
  confidence: number = defaultConfidence,
): Estimate | undefined {
  const freedom = units.length - 1;
  if (freedom < 1) {
    return undefined;
  }
  const tail = (1 - confidence) / 2;
  const tau = (q: number): number => Math.sqrt(solveQ(units, q));
  return {
    value: tau(freedom),
    low: tau(chiSquaredQuantile(1 - tail, freedom)),
    high: tau(chiSquaredQuantile(tail, freedom)),
    n: units.length,
  };
}

/** P(Q ≥ observed) if the standard deviation between units were `tau`: small when they surely differ by more. */
export function moreDeviationThan(units: readonly Measurement[], tau: number): number {
  return units.length < 2 ? 1 : 1 - chiSquaredCdf(cochranQ(units, tau * tau), units.length - 1);
}

/** The τ² at which Q falls to `target`; 0 where it is below that already. Q falls as τ² grows, so halving finds it. */
function solveQ(units: readonly Measurement[], target: number): number {
  if (cochranQ(units, 0) <= target) {
    return 0;
  }
  let high = 1e-6;
  while (cochranQ(units, high) > target) {
    high *= 2;
  }
  let low = 0;
  for (let step = 0; step < 200 && high - low > high * 1e-13; step += 1) {
    const middle = (low + high) / 2;
    if (cochranQ(units, middle) > target) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return (low + high) / 2;
}
