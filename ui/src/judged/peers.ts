import type { CheckResult, Finding } from '@touchstone/sdk/contract';

/** Whether the units of a check are compared with each other, instead of each being held to the standard. */
export const isPeerComparison = ({ kind }: Pick<CheckResult, 'kind'>): boolean => kind === 'spread';

/**
 * A check as its single units are told. A spread tells how far its units lie apart, in points over so many units; each unit itself
 * is a share of its rows, of which more is better, and has no standard of its own.
 */
export function checkOfUnits(check: CheckResult): CheckResult {
  return isPeerComparison(check)
    ? { ...check, kind: 'share', format: 'percent', countOf: 'rows', standard: { ...check.standard, target: null, floor: null, better: 'higher' } }
    : check;
}

/** Whether a finding is about a unit among its peers while the spread of all of them, which is what the score counts, does not miss. */
export const isBesideScore = ({ check, severity, unit }: Pick<Finding, 'check' | 'severity' | 'unit'>, checks: readonly Pick<CheckResult, 'id' | 'kind' | 'verdict'>[]): boolean =>
  severity !== 'praise' && Object.keys(unit).length > 0 && checks.some((each) => each.id === check && isPeerComparison(each) && each.verdict !== 'misses');
