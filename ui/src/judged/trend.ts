import type { CheckResult, UnitResult } from '@touchstone/sdk/contract';

import { isOutside, type Limits, limitsOf } from './limits.js';

/** What the latest point says against the limits of the points before it. */
export type TrendState = 'worse' | 'better' | 'usual' | 'short' | 'none';

export interface Trend {
  /** Periods with a value, oldest first. */
  readonly points: readonly (UnitResult & { readonly value: number })[];
  readonly limits: Limits | undefined;
  readonly state: TrendState;
}

const hasValue = (result: UnitResult): result is UnitResult & { readonly value: number } => result.value !== null;

/** The trend of a history, read against its own limits, which begin anew with the period in which the process changed. */
export function trendOf(history: readonly UnitResult[], better: CheckResult['standard']['better'], changedIn = ''): Trend {
  const points = history.filter(hasValue).sort((a, b) => a.period.localeCompare(b.period));
  const limits = limitsOf(points.filter(({ period }) => period >= changedIn).map(({ value }) => value));
  const latest = points.at(-1);
  if (!latest) {
    return { points, limits, state: 'none' };
  }
  if (!limits) {
    return { points, limits, state: 'short' };
  }
  if (!isOutside(latest.value, limits)) {
    return { points, limits, state: 'usual' };
  }
  return { points, limits, state: latest.value > limits.upper === (better === 'higher') ? 'better' : 'worse' };
}

/** The history of the whole organisation that a check brings along. */
export function checkTrend(check: CheckResult): Trend {
  const history = check.units.filter(({ unit }) => Object.keys(unit).length === 0);
  return trendOf(history, check.standard.better);
}

/** The first check of a principle that has a history, for its tile. */
export function principleTrend(checks: readonly CheckResult[]): { readonly check: CheckResult; readonly trend: Trend } | undefined {
  for (const check of checks) {
    const trend = checkTrend(check);
    if (trend.points.length > 1) {
      return { check, trend };
    }
  }
  return undefined;
}
