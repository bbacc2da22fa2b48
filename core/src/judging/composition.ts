import type { Grade, Verdict } from '@touchstone/sdk/contract';

import type { Attainment } from './attainment.js';

/** One check as it counts in its principle. */
export interface ScoredCheck {
  readonly weight: number;
  readonly verdict: Verdict;
  /** Missing where there is none, as without a target. */
  readonly attainment?: Attainment;
  readonly critical: boolean;
  /** Shown and not scored: left out of score and coverage. */
  readonly information: boolean;
}

/** A score from 0 to 100 with its interval; null where nothing was measured. `coverage` is 0 to 1. */
export interface Score {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Null where withheld: less than 60 % of the weight was measured. */
  readonly grade: Grade | null;
  readonly coverage: number;
}

/** How scores become letters. Starting values, to be confirmed by each organisation. */
export interface Grading {
  /** The least score of A, B, C and D. */
  readonly bands: readonly [number, number, number, number];
  /** Share of the weight that must be measured for a grade. */
  readonly leastCoverage: number;
  /** The best grade of a principle with a failing critical check. */
  readonly criticalCap: Grade;
}

export const defaultGrading: Grading = { bands: [90, 80, 65, 50], leastCoverage: 0.6, criticalCap: 'D' };

const letters: readonly Grade[] = ['A', 'B', 'C', 'D', 'E'];

/** The letter of a score. Print it with those of both ends of the interval: "B (C–A)". */
export function gradeOf(score: number, { bands }: Grading = defaultGrading): Grade {
  const place = bands.findIndex((least) => score >= least);
  return letters[place === -1 ? bands.length : place] ?? 'E';
}

const measured: readonly Verdict[] = ['meets', 'misses', 'too-close-to-call'];

/**
 * Composes a principle: Σ w·a/Σ w over measured checks; coverage Σ w measured/Σ w enabled; half widths added in quadrature, each
 * side for itself, since checks are taken as independent. Information and accepted checks count on neither side.
 */
export function composePrinciple(checks: readonly ScoredCheck[], grading: Grading = defaultGrading): Score {
  const enabled = checks.filter(({ information, verdict }) => !information && verdict !== 'accepted');
  const parts = enabled.flatMap(({ weight, verdict, attainment }) =>
    attainment && measured.includes(verdict) ? [{ weight, ...attainment }] : [],
  );
  const coverage = ratio(total(parts), total(enabled));
  const score = combine(parts, coverage, grading);
  const failsCritical = checks.some(({ critical, verdict }) => critical && verdict === 'misses');
  return failsCritical && score.grade !== null ? { ...score, grade: worst(score.grade, grading.criticalCap) } : score;
}

/** Composes the whole from its principles: their scores by weight, their coverage by weight. */
export function composeOverall(
  principles: readonly (Score & { readonly weight: number })[],
  grading: Grading = defaultGrading,
): Score {
  const parts = principles.flatMap(({ weight, score, low, high }) =>
    score !== null && low !== null && high !== null
      ? [{ weight, value: score / 100, low: low / 100, high: high / 100 }]
      : [],
  );
  const covered = principles.reduce((sum, { weight, coverage }) => sum + weight * coverage, 0);
  return combine(parts, ratio(covered, total(principles)), grading);
}

type Part = Attainment & { readonly weight: number };

function combine(parts: readonly Part[], coverage: number, grading: Grading): Score {
  const weights = total(parts);
  if (weights === 0) {
    return { score: null, low: null, high: null, grade: null, coverage };
  }
  const value = parts.reduce((sum, part) => sum + (part.weight / weights) * part.value, 0);
  const below = Math.hypot(...parts.map((part) => (part.weight / weights) * (part.value - part.low)));
  const above = Math.hypot(...parts.map((part) => (part.weight / weights) * (part.high - part.value)));
  const score = percentage(value);
  return {
    score,
    low: percentage(value - below),
    high: percentage(value + above),
    grade: coverage + 1e-9 >= grading.leastCoverage ? gradeOf(score, grading) : null,
    coverage,
  };
}

/** 0 to 100; rounded where floating sums leave 89.99999999999999 for 90, so that a band's edge is what it says. */
function percentage(share: number): number {
  return Math.min(100, Math.max(0, Math.round(share * 1e11) / 1e9));
}

function worst(one: Grade, other: Grade): Grade {
  return letters.indexOf(one) > letters.indexOf(other) ? one : other;
}

function total(items: readonly { readonly weight: number }[]): number {
  return items.reduce((sum, { weight }) => sum + weight, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}
