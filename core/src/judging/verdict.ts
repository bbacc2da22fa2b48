import { sizeOf, type Standard, type Statistic } from '@touchstone/sdk';
import type { Lacking, Verdict } from '@touchstone/sdk/contract';

import type { Estimate } from './estimate.js';
import { estimate } from './interval.js';
import { leastAgreement } from './agreement.js';
import type { Events } from './laney-chart.js';
import { defaultMinimum, earlyMinimum, leastGroup, minimumFor } from './minimum-n.js';
import { ownRateLimits } from './own-rates.js';
import { practicalMargin } from './practical-margin.js';
import { type ChartLimits, isBeyondRounding, xmrChart } from './xmr-chart.js';

/** What a verdict is reached from. */
export interface Case {
  readonly standard: Standard;
  /** Missing where the check could not run. */
  readonly statistic?: Statistic;
  /** Columns without data that keep the check from running. */
  readonly missing?: readonly string[];
  /** For figures about people: how many stand behind it and how many it takes to show it, never fewer than {@link leastGroup}. */
  readonly group?: { readonly persons: number; readonly minimum: number };
  /** Of a survey, whether the answers are enough to speak for those asked; see `responseRate`. */
  readonly responses?: { readonly enough: boolean };
  /** Of ratings, how far the raters agree (Krippendorff's α): below {@link leastAgreement} nothing is called. */
  readonly agreement?: number;
  /** An exemption with reason and end date is in force: a miss is accepted, while it is not surely worse than `worst`. */
  readonly exemption?: { readonly worst?: number };
  /** Fewest rows for a verdict. Default 20. */
  readonly minimum?: number;
  /** Practical margin in the measure's unit. Default {@link practicalMargin}. */
  readonly margin?: number;
  /** Values of the earlier periods, oldest first; for standards of provenance `own`. */
  readonly earlier?: readonly number[];
  /** Of a rate, the events and the exposure of these periods: limits then follow the exposure. */
  readonly earlierRates?: readonly Events[];
}

/** A verdict with what it was read from. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Missing where nothing may or can be shown. Below five rows show counts only, though it is there. */
  readonly estimate?: Estimate;
  /** A clear miss with five rows or more but fewer than a verdict takes: an early signal, out of the score. */
  readonly early: boolean;
  /** Of `not-enough-data`, what there is too little of. */
  readonly lacking?: Lacking;
  /** No target: shown for information, `too-close-to-call` at most, out of the score and its coverage. */
  readonly information: boolean;
}

/**
 * The verdict by the rule of the interval: `meets` where its bad end reaches the target, `misses` where its good end falls short
 * of it and the value lies beyond the practical margin, else `too-close-to-call`; `not-enough-data` below the minimum.
 *
 * Absent columns, privacy and too few rows are told before any comparison. A census meets without a breach, at any n.
 */
export function judge(given: Case): Judgement {
  const { statistic, standard, group } = given;
  const information = standard.target === undefined && standard.provenance !== 'own';
  if (!statistic || (given.missing?.length ?? 0) > 0) {
    return { verdict: 'not-measured', early: false, information };
  }
  // Written so that an unknown number hides: NaN is not at least anything.
  if (group && !isEmpty(statistic) && !(Math.min(group.persons, answersIn(statistic)) >= Math.max(group.minimum, leastGroup))) {
    return { verdict: 'hidden-for-privacy', early: false, information };
  }
  const known = estimate(statistic);
  if (!known) {
    return { verdict: 'not-enough-data', early: false, lacking: 'rows', information };
  }
  const minimum = minimumFor(statistic, given.minimum ?? defaultMinimum);
  const verdict = information ? 'too-close-to-call' : agreed(compare(given, statistic, known), given.agreement);
  if (known.n < minimum || verdict === 'not-enough-data' || given.responses?.enough === false) {
    const early = verdict === 'misses' && known.n >= earlyMinimum;
    const lacking = known.n < minimum ? 'rows' : given.responses?.enough === false ? 'answers' : 'history';
    return { verdict: 'not-enough-data', estimate: known, early, lacking, information };
  }
  return {
    verdict: verdict === 'misses' && isAccepted(given, statistic, known) ? 'accepted' : verdict,
    estimate: known,
    early: false,
    information,
  };
}

/** Whether an exemption covers a miss: it accepts no more than it was granted for. */
function isAccepted(given: Case, statistic: Statistic, known: Estimate): boolean {
  const { exemption, standard } = given;
  if (exemption?.worst === undefined) {
    return exemption !== undefined;
  }
  if (statistic.kind === 'census') {
    return statistic.breaches <= exemption.worst;
  }
  const { better, floor } = standard;
  const granted: Standard = { better, provenance: 'house', target: exemption.worst, ...(floor !== undefined && { floor }) };
  return compare({ ...given, standard: granted }, statistic, known) !== 'misses';
}

/** Raters who do not agree with each other cannot call a case either way. */
function agreed(verdict: Verdict, agreement: number | undefined): Verdict {
  const called = verdict === 'meets' || verdict === 'misses';
  return called && agreement !== undefined && !(agreement >= leastAgreement) ? 'too-close-to-call' : verdict;
}

function compare(given: Case, statistic: Statistic, known: Estimate): Verdict {
  const { standard } = given;
  if (standard.provenance === 'own') {
    return compareWithHistory(known.value, limitsOf(given, statistic), standard.better);
  }
  const { target = 0, better } = standard;
  if (statistic.kind === 'census') {
    return statistic.breaches <= (better === 'lower' ? target : 0) ? 'meets' : 'misses';
  }
  const sign = better === 'higher' ? 1 : -1;
  const badEnd = sign * (better === 'higher' ? known.low : known.high);
  const goodEnd = sign * (better === 'higher' ? known.high : known.low);
  if (badEnd >= sign * target) {
    return 'meets';
  }
  const margin = practicalMargin(statistic, standard, given.margin);
  return goodEnd < sign * target && sign * known.value < sign * target - margin ? 'misses' : 'too-close-to-call';
}

/**
 * Inside the limits of its own earlier periods, or outside on the good side, is as good as it was. Where these never varied there is
 * nothing to tell chance by, and the first departure is too close to call.
 */
function compareWithHistory(value: number, limits: OwnLimits | undefined, better: Standard['better']): Verdict {
  if (!limits) {
    return 'not-enough-data';
  }
  const beyond = better === 'higher' ? limits.lower - value : value - limits.upper;
  if (!isBeyondRounding(beyond, limits.centre)) {
    return 'meets';
  }
  return limits.varies ? 'misses' : 'too-close-to-call';
}

interface OwnLimits extends ChartLimits {
  readonly varies: boolean;
}

/** XmR limits of the earlier values; of a rate u′ limits, which know how much exposure each period had. */
function limitsOf({ earlier = [], earlierRates }: Case, statistic: Statistic): OwnLimits | undefined {
  if (statistic.kind === 'rate' && earlierRates) {
    const limits = ownRateLimits(statistic, earlierRates);
    return limits && { ...limits, varies: limits.sigma > 0 };
  }
  const chart = xmrChart(earlier);
  return chart && { ...chart, varies: chart.movingRange > 0 };
}

/** Whether nobody stands behind a figure. Of a ratio, either side may be about somebody. */
function isEmpty(statistic: Statistic): boolean {
  return statistic.kind === 'ratio' ? statistic.numerator.n + statistic.denominator.n === 0 : sizeOf(statistic) === 0;
}

/** Answers behind a figure. The rows of a ratio or a rate are sums over persons already, so that their number says nothing. */
function answersIn(statistic: Statistic): number {
  return statistic.kind === 'ratio' || statistic.kind === 'rate' ? Infinity : sizeOf(statistic);
}
