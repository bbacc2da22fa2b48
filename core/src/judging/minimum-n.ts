import type { Statistic } from '@touchstone/sdk';

import { defaultConfidence, twoSidedZ } from './normal.js';
import { wilsonInterval } from './wilson-interval.js';

/** Fewest rows for a verdict; echoes SonarQube's guard on small changes. */
export const defaultMinimum = 20;

/** Fewest persons that any figure about people may describe, whatever is declared. Source: Viva Insights' default `mingroup`. */
export const leastGroup = 5;

/** Fewest rows to show a value as an early signal; below it only counts are shown. Also the fewest units to compare. */
export const earlyMinimum = 5;

/**
 * Fewest rows, or groups, for a verdict on this statistic, given what the check declares.
 *
 * Never below five: fewer rows show counts alone. A census counts at any n. The exact intervals of rates and ratios carry their own doubt, and their rows are often
 * aggregates; a spread counts groups, not rows: these three want five, or fewer where the check declares fewer.
 */
export function minimumFor(statistic: Statistic, declared: number = defaultMinimum): number {
  switch (statistic.kind) {
    case 'census':
      return 0;
    case 'rate':
    case 'ratio':
      return Math.min(declared, earlyMinimum);
    case 'spread':
      return statistic.as === 'inside' ? Math.max(declared, earlyMinimum) : Math.min(declared, earlyMinimum);
    default:
      return Math.max(declared, earlyMinimum);
  }
}

/** The smallest n at which a share near `p` has a Wilson half width of at most `half`: ±10 points at 90 % takes 34. */
export function minimumForHalfWidth(p: number, half: number, confidence: number = defaultConfidence): number {
  let n = 1;
  for (;;) {
    const { low, high } = wilsonInterval(Math.round(p * n), n, confidence);
    if ((high - low) / 2 <= half) {
      return n;
    }
    n += 1;
  }
}

/** The smallest n at which a share without any miss is surely at least `target`: n ≥ z² t/(1 − t); 16, 35, 73 for 80, 90, 95 %. */
export function minimumForPerfect(target: number, confidence: number = defaultConfidence): number {
  const z = twoSidedZ(confidence);
  return Math.ceil((z * z * target) / (1 - target));
}
