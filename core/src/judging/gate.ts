import type { Verdict } from '@touchstone/sdk/contract';

/** A hard condition as it was judged. */
export interface GateCase {
  readonly check: string;
  readonly verdict: Verdict;
  /** Breaching rows of a census; misses of a share. */
  readonly breaches: number;
}

export interface GateOutcome {
  readonly check: string;
  readonly passed: boolean;
  /** Whether the data could answer at all. A condition that was not measured does not fail the gate, and must be shown as open. */
  readonly measured: boolean;
  readonly breaches: number;
}

export interface Gate {
  readonly passed: boolean;
  /** Whether any condition could be answered; a gate without conditions has nothing to answer. */
  readonly measured: boolean;
  readonly conditions: readonly GateOutcome[];
}

/**
 * The gate over all critical checks: it fails when one of them misses, whatever the score. An accepted miss passes;
 * too close to call and too little data pass, for a gate must not fail by chance. Where there are conditions and the data could answer
 * none of them, it has not passed either.
 */
export function judgeGate(cases: readonly GateCase[]): Gate {
  const conditions = cases.map(({ check, verdict, breaches }) => ({
    check,
    passed: verdict !== 'misses',
    measured: verdict !== 'not-measured' && verdict !== 'not-enough-data' && verdict !== 'hidden-for-privacy',
    breaches,
  }));
  const measured = conditions.some((condition) => condition.measured);
  const passed = conditions.every((condition) => condition.passed) && (measured || conditions.length === 0);
  return { passed, measured, conditions };
}
