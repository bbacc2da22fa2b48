import type { CheckResult, Finding, Scorecard } from '@touchstone/sdk/contract';

/** What there is to see of a check. */
export type CheckState = Pick<CheckResult, 'verdict' | 'value' | 'low' | 'high' | 'n' | 'missing' | 'format'> & {
  readonly problem?: { readonly code: string; readonly detail: string };
  /** What is said of it, worst first. */
  readonly findings: readonly string[];
};

/** A check before and after a change; `null` where it was not there. */
export interface CheckChange {
  /** The full id, `principle.check`. */
  readonly check: string;
  readonly before: CheckState | null;
  readonly after: CheckState | null;
}

const stateOf = ({ verdict, value, low, high, n, missing, format, problem }: CheckResult, findings: readonly Finding[]): CheckState => ({
  verdict,
  value,
  low,
  high,
  n,
  missing,
  format,
  ...(problem && { problem }),
  findings: findings.map(({ sentence, advice }) => (advice === null ? sentence : `${sentence} ${advice}`)),
});

/** Every check of a scorecard, by its id. */
export const checkStates = ({ principles, findings }: Scorecard): ReadonlyMap<string, CheckState> =>
  new Map(principles.flatMap(({ checks }) => checks.map((check) => [check.id, stateOf(check, findings.filter((each) => each.check === check.id))])));

/** The checks of which something else is told than before. */
export function changesBetween(before: ReadonlyMap<string, CheckState>, after: ReadonlyMap<string, CheckState>): readonly CheckChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids
    .map((check) => ({ check, before: before.get(check) ?? null, after: after.get(check) ?? null }))
    .filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after));
}
