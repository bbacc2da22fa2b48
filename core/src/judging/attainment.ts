import type { Standard } from '@touchstone/sdk';
import type { Verdict } from '@touchstone/sdk/contract';

import { clamp, type Estimate } from './estimate.js';

/** How far a check has come from its floor (0) to its target (1), with the ends of its interval. */
export interface Attainment {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * a = clamp((v − floor)/(target − floor), 0, 1), also at both ends of the interval. Pass the shrunken value as `value` of the
 * estimate where there is one. It works for both directions, since a floor lies on the bad side of its target.
 *
 * Without a floor, or with one equal to the target, a value attains all or nothing. Standards of provenance `own` attain 1 when
 * they meet and 0 when they miss. Undefined without a target.
 */
export function attainmentOf(known: Estimate, standard: Standard, verdict: Verdict): Attainment | undefined {
  if (standard.provenance === 'own') {
    const value = verdict === 'meets' ? 1 : 0;
    return { value, low: value, high: value };
  }
  const { target, floor = target, better } = standard;
  if (target === undefined || floor === undefined) {
    return undefined;
  }
  const at = (v: number): number => {
    if (target === floor) {
      return (better === 'higher' ? v >= target : v <= target) ? 1 : 0;
    }
    return clamp((v - floor) / (target - floor), 0, 1);
  };
  const value = at(known.value);
  const ends = [at(known.low), at(known.high), value];
  return { value, low: Math.min(...ends), high: Math.max(...ends) };
}
