import type { CheckResult } from '@touchstone/sdk/contract';

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
