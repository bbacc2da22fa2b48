import type { CheckResult, Trend, UnitResult } from '@touchstone/sdk/contract';

/** A period with a value. */
export type CoursePoint = UnitResult & { readonly value: number };

/** The course of a check as it is drawn: its points, and what the host says of them. */
export interface Course extends Pick<Trend, 'state' | 'limits'> {
  readonly points: readonly CoursePoint[];
  /** Whether the latest point lies beyond the limits. */
  readonly moved: boolean;
}

const hasValue = (result: UnitResult): result is CoursePoint => result.value !== null;

/** The periods of a history that have a value, oldest first. */
export const coursePoints = (history: readonly UnitResult[]): readonly CoursePoint[] => history.filter(hasValue).sort((a, b) => (a.period < b.period ? -1 : 1));

/** The course of what the whole scorecard is about. */
export function courseOf({ units, trend }: Pick<CheckResult, 'units' | 'trend'>): Course {
  const state = trend?.state ?? 'none';
  const points = coursePoints(units.filter(({ unit }) => Object.keys(unit).length === 0));
  return { points, state, limits: trend?.limits ?? null, moved: state === 'worse' || state === 'better' };
}
