import type { Counts } from './counts.js';

/** What the other units say about a unit before it is looked at: mean α/(α + β), worth α + β rows. */
export interface BetaPrior {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * The Beta prior behind a set of units, by moments: with N = Σn, p = Σk/N, S = Σn(p̂ − p)² the intra-class correlation is
 * γ = (S/(p(1 − p)) − (I − 1)) / (N − Σn²/N − (I − 1)), and α + β = 1/γ − 1.
 *
 * Undefined below two units with rows, or where every answer is the same: there is nothing to learn a prior from. Units that
 * differ no more than by chance give a prior that outweighs any unit, so that all shrink to the mean. Source: Kleinman 1973.
 */
export function fitBetaPrior(units: readonly Counts[]): BetaPrior | undefined {
  const counted = units.filter(({ n }) => n > 0);
  const total = counted.reduce((sum, { n }) => sum + n, 0);
  const p = counted.reduce((sum, { k }) => sum + k, 0) / total;
  if (counted.length < 2 || !(p > 0 && p < 1)) {
    return undefined;
  }
  const freedom = counted.length - 1;
  const scatter = counted.reduce((sum, { k, n }) => sum + n * (k / n - p) ** 2, 0);
  const squares = counted.reduce((sum, { n }) => sum + n * n, 0);
  const gamma = (scatter / (p * (1 - p)) - freedom) / (total - squares / total - freedom);
  const weight = gamma > 0 ? Math.max(0, 1 / gamma - 1) : largestWeight;
  return { alpha: p * weight, beta: (1 - p) * weight };
}

/** Rows a prior is worth where units do not differ beyond chance: enough to outweigh any unit, and still a number. */
const largestWeight = 1e12;

/** The shrunken share (k + α)/(n + α + β): order lists by it and show the raw share beside it. Source: Efron and Morris 1975. */
export function shrinkShare({ k, n }: Counts, { alpha, beta }: BetaPrior): number {
  return (k + alpha) / (n + alpha + beta);
}
