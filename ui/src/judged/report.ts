import type { Action, CheckResult, RunSummary, Scorecard } from '@touchstone/sdk/contract';

import { courseOf } from './course.js';

/** Charts on the report: more than these nobody at a board reads. */
const charts = 5;

/** Decisions on the report; the others are on the scorecard. */
export const decisionsOnReport = 10;

/** Changes beyond chance on the report, the worse first; the others are on Compare. */
export const changesOnReport = 5;

/** Actions on the report; the others are on the board of actions. */
const mostActions = 12;

const leastPoints = 6;

/** The checks whose course a board should see: those with findings first, in their order, then those that moved, then the heaviest. */
export function checksToChart({ principles, findings }: Scorecard): readonly CheckResult[] {
  const checks = principles.flatMap((principle) => principle.checks).filter((check) => courseOf(check).points.length >= leastPoints);
  const placeOf = ({ id }: CheckResult): number => {
    const place = findings.findIndex(({ check, severity }) => check === id && severity !== 'praise');
    return place < 0 ? findings.length : place;
  };
  const moved = (check: CheckResult): number => (courseOf(check).moved ? 0 : 1);
  return checks.toSorted((a, b) => placeOf(a) - placeOf(b) || moved(a) - moved(b) || b.weight - a.weight).slice(0, charts);
}

/** The last run of the period before that of the present one; undefined where none was kept. */
export function runBefore(runs: readonly RunSummary[], { period }: Scorecard['run']): RunSummary | undefined {
  return runs.find(({ current, to }) => current && to < period.from) ?? runs.find(({ to }) => to < period.from);
}

/** The actions that a board should see: the overdue, then those whose effect is known, then the others as they are given; and how many are left. */
export function actionsOnReport(actions: readonly Action[]): { readonly shown: readonly Action[]; readonly others: number } {
  const placeOf = ({ overdue, effect }: Action): number => (overdue !== null ? 0 : effect ? 1 : 2);
  const shown = actions.toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, mostActions);
  return { shown, others: actions.length - shown.length };
}
