import type { Standard, Statistic } from '@touchstone/sdk';

import { apart, type Known } from './apart.js';
import { defaultDiscoveryRate, discoveries } from './benjamini-hochberg.js';
import { differenceEstimate, meanDifferenceOf } from './difference-estimate.js';
import { estimate } from './interval.js';
import { defaultConfidence, normalUpperTail, twoSidedZ } from './normal.js';
import { welchTail } from './welch-difference.js';

/** How far a figure went from one period to another, with its 95 % interval; ends that the data cannot bound are infinite. */
export interface PeriodChange extends Known {
  /** Two-sided p-value of no change; undefined where the figure is a count, which is not an estimate of anything. */
  readonly p?: number;
}

/** What is to be said of a change: beyond chance `better`, `worse`, or `moved` where no side is the good one; else why not. */
export type ChangeVerdict = 'better' | 'worse' | 'moved' | 'slight' | 'unproven' | 'chance' | 'counted' | 'same';

/**
 * The change of a figure between two periods whose rows are others. Shares by Newcombe, means by Welch, the rest from their own
 * intervals (Zou and Donner 2008). Undefined where a period has no figure.
 */
export function periodChange(before: Statistic, after: Statistic): PeriodChange | undefined {
  if (before.kind === 'census' && after.kind === 'census') {
    const value = after.breaches - before.breaches;
    return { value, low: value, high: value };
  }
  if ((after.kind === 'share' && before.kind === 'share') || (after.kind === 'mean' && before.kind === 'mean')) {
    const statistic = { kind: 'difference', first: after, second: before } as const;
    const known = differenceEstimate(statistic);
    const means = meanDifferenceOf(statistic);
    const below = means && welchTail(means, 0);
    return known && { value: known.value, low: known.low, high: known.high, p: below === undefined ? intervalP(known) : 2 * Math.min(below, 1 - below) };
  }
  const [first, second] = [estimate(after), estimate(before)];
  if (!first || !second || !Number.isFinite(first.value - second.value)) {
    return undefined;
  }
  const known = apart(first, second);
  return { ...known, p: intervalP(known) };
}

/**
 * Reads the standard error off the end of the interval that faces zero. Where that end lies on the value, as ties of a quantile draw
 * it, no more is known than what the interval itself vouches for.
 */
function intervalP({ value, low, high }: Known): number {
  const side = value > 0 ? value - low : high - value;
  if (value === 0 || !Number.isFinite(side)) {
    return 1;
  }
  return side === 0 ? 1 - defaultConfidence : 2 * normalUpperTail((twoSidedZ() * Math.abs(value)) / side);
}

/** A change among those that are looked at together. */
export interface ComparedChange {
  readonly change: PeriodChange;
  /** How far a figure must go before it matters, in its own unit. */
  readonly margin: number;
  /** Which side is the good one; undefined for figures without a standard. */
  readonly better?: Standard['better'] | undefined;
}

/**
 * What to say of changes that are looked at together, in the order given. One is told apart from chance where its interval leaves out
 * zero and it survives Benjamini–Hochberg over all of them; where it is then smaller than its margin it is `slight`. Counts are no
 * estimates: nothing tells one that differs from chance, and they do not take part in the guard.
 */
export function judgeChanges(changes: readonly ComparedChange[], q: number = defaultDiscoveryRate): ChangeVerdict[] {
  const tested = changes.flatMap((each, place) => (each.change.p === undefined ? [] : [{ place, p: each.change.p }]));
  const surviving = new Set(discoveries(tested, q).map(({ place }) => place));
  return changes.map(({ change: { value, low, high, p }, margin, better }, place) => {
    if (p === undefined) {
      return value === 0 ? 'same' : 'counted';
    }
    if (low <= 0 && high >= 0) {
      return 'chance';
    }
    if (!surviving.has(place)) {
      return 'unproven';
    }
    if (Math.abs(value) < margin) {
      return 'slight';
    }
    return better === undefined ? 'moved' : value > 0 === (better === 'higher') ? 'better' : 'worse';
  });
}
