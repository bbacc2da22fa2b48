import type { Statistic } from '@touchstone/sdk';

import type { Estimate } from './estimate.js';
import { plainEstimate } from './plain-estimate.js';
import { spreadEstimate } from './spread-estimate.js';

/**
 * The value of a statistic with its 95 % interval, each kind by its own method. Net promoter scores are on −1 to 1, a census is
 * its number of breaches. Undefined where nothing can be said, as without rows; an end that the data cannot bound is infinite.
 */
export function estimate(statistic: Statistic): Estimate | undefined {
  return statistic.kind === 'spread' ? spreadEstimate(statistic) : plainEstimate(statistic);
}

/** An estimate as the scorecard document writes it: null where there is no value or no bound. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** The figure of an estimate; of none at all, the number of rows. */
export function figureOf(known: Estimate | undefined, n: number): Figure {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return known
    ? { value: finite(known.value), low: finite(known.low), high: finite(known.high), n: known.n }
    : { value: null, low: null, high: null, n };
}
