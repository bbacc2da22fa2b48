import type { Standard } from '@touchstone/sdk';

import { clamp } from './estimate.js';

/** What a finding weighs. */
export interface Weight {
  /** Customers, cases or persons affected in the period. */
  readonly reach: number;
  readonly value: number;
  readonly standard: Standard;
  /** Periods in the present stretch. */
  readonly periods: number;
  readonly weight: number;
  /** Legal, safety and conduct checks are always critical. */
  readonly critical: boolean;
}

/** From where on a finding is major, and critical. Starting values, to be confirmed by each organisation. */
const thresholds = { major: 10, critical: 1000 };

/**
 * Severity = reach × gap in target units × persistence × weight. The gap is 1 at the floor and at most 3; persistence grows
 * from 1/3 in the first period to 1 in the third and 2 from the sixth on.
 */
export function severityScore({ reach, value, standard, periods, weight }: Weight): number {
  return reach * gap(value, standard) * (clamp(periods, 1, 6) / 3) * weight;
}

/** The severity of a finding that is not praise. */
export function severityOf(finding: Weight): 'minor' | 'major' | 'critical' {
  const score = severityScore(finding);
  if (finding.critical || score >= thresholds.critical) {
    return 'critical';
  }
  return score >= thresholds.major ? 'major' : 'minor';
}

/** Distance beyond the target in lengths of target to floor; 1 where the standard has no such length. */
function gap(value: number, { target, floor }: Standard): number {
  if (target === undefined || floor === undefined || target === floor) {
    return 1;
  }
  return clamp((target - value) / (target - floor), 0, 3);
}
