import type { Grade, PrincipleResult } from '@touchstone/sdk/contract';

import { formatNumber } from '../format/number.js';
import { localize } from '../localize/localize.js';

/** A score with what bounds it. */
export type Score = Pick<PrincipleResult, 'score' | 'low' | 'high' | 'grade' | 'coverage'>;

/** Where each grade begins on the scale of 0 to 100, the best first. */
export const gradeBands: readonly (readonly [Grade, number])[] = [
  ['A', 90],
  ['B', 80],
  ['C', 65],
  ['D', 50],
  ['E', 0],
];

const gradeOf = (score: number): Grade => gradeBands.find(([, from]) => score >= from)?.[0] ?? 'E';

/**
 * The grade with its interval, such as `B (C–A)`. Only the letter where the interval lies within one grade, or where the
 * letter does not follow from the score: a critical check has capped it, or other bands are set. Undefined without a grade.
 */
export function formatGrade({ score, low, high, grade }: Score): string | undefined {
  if (grade === null || score === null) {
    return grade ?? undefined;
  }
  if (low === null || high === null || gradeOf(score) !== grade || gradeOf(low) === gradeOf(high)) {
    return grade;
  }
  return `${grade} (${gradeOf(low)}–${gradeOf(high)})`;
}

/** Whether the grade is worse than the score alone would make it. */
export const isCapped = ({ score, grade }: Score): boolean => score !== null && grade !== null && grade > gradeOf(score);

/** A score without decimals, unless rounding would carry it over the line to another grade, or to a 100 that it is not. */
export function formatScore(score: number): string {
  const rounded = Math.round(score);
  const honest = gradeOf(rounded) === gradeOf(score) && (rounded < 100 || score === 100);
  return honest ? formatNumber(score) : formatNumber(Math.floor(score * 10) / 10, 1);
}

/**
 * The interval of a score, such as `66 – 76`. Where rounding would make a point of it, it is told outward to one digit more; where there
 * is nothing between its ends, in words.
 */
export function formatScoreRange({ score, low, high }: Pick<Score, 'score' | 'low' | 'high'>): string {
  const [from, to] = [low ?? score ?? 0, high ?? score ?? 0];
  if (from === to) {
    return localize('tile.exact');
  }
  const told = { low: formatScore(from), high: formatScore(to) };
  const finer = { low: formatNumber(Math.floor(from * 10) / 10, 1), high: formatNumber(Math.ceil(to * 10) / 10, 1) };
  return localize('tile.range', told.low === told.high ? finer : told);
}
