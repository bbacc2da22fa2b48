import { chiSquaredCdf } from './chi-squared.js';
import type { AgeCounts } from './kaplan-meier.js';

/** A group of customers watched over their ages; `n` is its size at the beginning. */
export interface Cohort {
  readonly n: number;
  readonly ages: readonly AgeCounts[];
}

/** Two survival curves compared. */
export interface LogRank {
  /** Losses of the first group, and those expected if both lost alike. */
  readonly observed: number;
  readonly expected: number;
  readonly chiSquared: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * The log-rank test of two groups: at each age with a loss the first one's share of the losses is hypergeometric; χ² is
 * (Σ(d₁ − e₁))²/Σv with one degree of freedom. Undefined where nobody was lost, or never from a choice of both.
 *
 * Source: Mantel 1966; Peto and Peto 1972.
 */
export function logRank(first: Cohort, second: Cohort): LogRank | undefined {
  const ages = [...new Set([...first.ages, ...second.ages].map(({ age }) => age))].sort((a, b) => a - b);
  const [one, two] = [watch(first), watch(second)];
  let observed = 0;
  let expected = 0;
  let variance = 0;
  for (const age of ages) {
    const [a, b] = [one(age), two(age)];
    const lost = a.lost + b.lost;
    const risk = a.risk + b.risk;
    if (lost > 0) {
      const share = a.risk / risk;
      observed += a.lost;
      expected += lost * share;
      variance += risk > 1 ? (lost * share * (1 - share) * (risk - lost)) / (risk - 1) : 0;
    }
  }
  if (!(variance > 0)) {
    return undefined;
  }
  const chiSquared = (observed - expected) ** 2 / variance;
  return { observed, expected, chiSquared, p: 1 - chiSquaredCdf(chiSquared, 1) };
}

/** Reads a cohort at ascending ages: who is at risk there and who is lost. */
function watch({ n, ages }: Cohort): (age: number) => { readonly risk: number; readonly lost: number } {
  let risk = n;
  let place = 0;
  return (age) => {
    const now = ages[place];
    const at = { risk, lost: now?.age === age ? now.lost : 0 };
    if (now?.age === age) {
      risk -= now.lost + now.censored;
      place += 1;
    }
    return at;
  };
}
