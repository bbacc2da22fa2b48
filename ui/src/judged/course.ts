import type { CheckResult, Scorecard, Trend, UnitResult } from '@touchstone/sdk/contract';

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

/** How much a course asks to be seen first. */
const notice: Readonly<Record<Course['state'], number>> = { worse: 0, better: 1, usual: 2, short: 3, none: 4 };

/** A check with its course. */
export interface CheckCourse {
  readonly check: CheckResult;
  readonly course: Course;
}

/** The checks that have a value in this period, with their courses: those that left their usual range first, the worse before the better. */
export const coursesOf = (checks: readonly CheckResult[]): readonly CheckCourse[] =>
  checks
    .filter(({ value }) => value !== null)
    .map((check) => ({ check, course: courseOf(check) }))
    .toSorted((a, b) => notice[a.course.state] - notice[b.course.state]);

/** The checks that left their usual range although nothing was found about them: they keep their standard, or may miss it by chance. */
export function movedWithoutFinding({ principles, findings }: Pick<Scorecard, 'principles' | 'findings'>): readonly CheckResult[] {
  const found = new Set(findings.map(({ check }) => check));
  return coursesOf(principles.flatMap(({ checks }) => checks))
    .filter(({ check, course }) => course.moved && !found.has(check.id))
    .map(({ check }) => check);
}
