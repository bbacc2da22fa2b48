import type { Annotation, CheckResult, Scorecard, Trend, Unit, UnitResult } from '@touchstone/sdk/contract';

import { trendOf } from '../judging/index.js';
import { sameUnit } from './unit-key.js';

/** What people told of periods, as far as limits depend on it. */
export type Rebasing = Pick<Annotation, 'check' | 'unit' | 'period' | 'rebase'>;

/** Which course is asked for: that of a check in one unit, with the direction that is better there. */
export interface CourseOf {
  readonly check: string;
  readonly unit: Unit;
  readonly better: CheckResult['standard']['better'];
}

/** The course of one unit of a check, whose limits begin anew with the last change of the process that people told of. */
export function courseOf({ check, unit, better }: CourseOf, history: readonly UnitResult[], told: readonly Rebasing[]): Trend {
  const points = history.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const last = points.reduce((latest, { period }) => (period > latest ? period : latest), '');
  const changes = told.filter((each) => each.rebase && each.check === check && sameUnit(each.unit, unit) && each.period <= last);
  const { outside, ...trend } = trendOf(points, better, changes.reduce((latest, { period }) => (period > latest ? period : latest), ''));
  return { ...trend, outside: [...outside] };
}

/** The scorecard with the course of each check: of the whole it is about, period by period. */
export function withTrends(document: Scorecard, told: readonly Rebasing[]): Scorecard {
  const withTrend = (check: CheckResult): CheckResult => {
    const whole = check.units.filter(({ unit }) => sameUnit(unit, {}));
    return { ...check, trend: courseOf({ check: check.id, unit: {}, better: check.standard.better }, whole, told) };
  };
  return { ...document, principles: document.principles.map((principle) => ({ ...principle, checks: principle.checks.map(withTrend) })) };
}
