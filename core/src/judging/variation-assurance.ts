import type { Standard } from '@touchstone/sdk';

import { type ChartPoint, runSignals } from './run-rules.js';

/** What the latest point says of change: `neutral` where a change is neither good nor bad. */
export type Variation = 'improving' | 'concerning' | 'common-cause' | 'neutral';

/** What the limits say of the target: whether the process as it is will meet it. */
export type Assurance = 'consistently-passes' | 'consistently-fails' | 'hit-and-miss' | 'no-target';

/** The variation icon: the side of the signal that the last point completes or is part of. */
export function variationOf(points: readonly ChartPoint[], better: Standard['better'] | 'neither'): Variation {
  const last = points.length - 1;
  const signal = runSignals(points).find(({ to }) => to === last);
  if (!signal) {
    return 'common-cause';
  }
  if (better === 'neither') {
    return 'neutral';
  }
  return (signal.side === 'high') === (better === 'higher') ? 'improving' : 'concerning';
}

/**
 * The assurance icon: a target beyond the limits on the good side will be missed, on the bad side met, every time.
 *
 * Source: NHSRplotthedots `ptd_calculate_assurance_type`.
 */
export function assuranceOf(
  limits: { readonly lower: number; readonly upper: number } | undefined,
  standard: Pick<Standard, 'target' | 'better'>,
): Assurance {
  if (!limits || standard.target === undefined) {
    return 'no-target';
  }
  const { target, better } = standard;
  if (target > limits.upper) {
    return better === 'higher' ? 'consistently-fails' : 'consistently-passes';
  }
  if (target < limits.lower) {
    return better === 'higher' ? 'consistently-passes' : 'consistently-fails';
  }
  return 'hit-and-miss';
}
