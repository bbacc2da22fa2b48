import type { AgreementMeasure } from './measure.js';

/** The sufficient statistic that a measure yields for one unit and one period: what the host judges, and all a plugin may return. */
export interface ShareStatistic {
  readonly kind: 'share';
  /** Rows that satisfy the condition. */
  readonly k: number;
  readonly n: number;
}

export interface MeanStatistic {
  readonly kind: 'mean';
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  /** Tells how skewed the values are, so that the interval can be as lopsided. Taken for not skewed without it. */
  readonly sumOfCubes?: number;
}

export interface QuantileStatistic {
  readonly kind: 'quantile';
  readonly n: number;
  readonly quantile: number;
  /** The sample quantile; missing when n is 0. */
  readonly value?: number;
  /** The order statistics that bound it with 95 % confidence; missing where the sample is too small to have one. */
  readonly low?: number;
  readonly high?: number;
}

export interface RateStatistic {
  readonly kind: 'rate';
  readonly events: number;
  readonly exposure: number;
  /** Rows behind it. */
  readonly n: number;
}

export interface NetPromoterStatistic {
  readonly kind: 'netPromoter';
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

export interface CensusStatistic {
  readonly kind: 'census';
  readonly breaches: number;
  readonly n: number;
}

export interface SurvivalStatistic {
  readonly kind: 'survival';
  readonly horizonMonths: number;
  /**
   * By age in whole months, ascending: how many were lost and how many left the watch at that age. Those who are still there past the
   * horizon are told at the first whole month beyond it.
   */
  readonly ages: readonly { readonly age: number; readonly lost: number; readonly censored: number }[];
  readonly n: number;
}

export interface RatioStatistic {
  readonly kind: 'ratio';
  readonly numerator: { readonly n: number; readonly sum: number; readonly sumOfSquares: number };
  readonly denominator: { readonly n: number; readonly sum: number; readonly sumOfSquares: number };
}

/** Two sides of a difference, over all rows, and over rows that are alike where the measure compares like with like. */
export interface PairStatistic {
  readonly first: ShareStatistic | MeanStatistic;
  readonly second: ShareStatistic | MeanStatistic;
  /** One pair for each group of rows that are alike; only groups in which both sides have rows. */
  readonly alike?: readonly Omit<PairStatistic, 'alike'>[];
}

export interface DifferenceStatistic extends PairStatistic {
  readonly kind: 'difference';
  readonly beyond?: PairStatistic;
}

export interface AgreementStatistic extends Pick<AgreementMeasure, 'scale'> {
  readonly kind: 'agreement';
  /** The ratings of each thing, ascending; those with fewer than two say nothing about agreement. */
  readonly items: readonly (readonly number[])[];
  /** Ratings, of all items. */
  readonly n: number;
}

/** One group of a spread: a unit, or one point of a series. */
export interface SpreadGroup {
  /** The unit's key, such as an org unit's id or a period's key. */
  readonly key: string;
  /** Which of several measures it belongs to, by place. */
  readonly series: number;
  readonly statistic: ShareStatistic | MeanStatistic;
}

export interface SpreadStatistic {
  readonly kind: 'spread';
  readonly as: 'deviation' | 'gap' | 'outside' | 'inside';
  /** In the order of their keys; periods ascend. */
  readonly groups: readonly SpreadGroup[];
}

export type PlainStatistic =
  | ShareStatistic
  | MeanStatistic
  | QuantileStatistic
  | RateStatistic
  | NetPromoterStatistic
  | CensusStatistic
  | SurvivalStatistic
  | RatioStatistic
  | DifferenceStatistic
  | AgreementStatistic;

export type Statistic = PlainStatistic | SpreadStatistic;

/**
 * How many rows stand behind a statistic: of a difference, behind its smaller side; behind a spread, how many groups that have any;
 * behind an agreement, how many things were rated more than once.
 */
export function sizeOf(statistic: Statistic): number {
  switch (statistic.kind) {
    case 'netPromoter':
      return statistic.promoters + statistic.passives + statistic.detractors;
    case 'ratio':
      return Math.min(statistic.numerator.n, statistic.denominator.n);
    case 'difference':
      return Math.min(...[statistic, ...(statistic.beyond ? [statistic.beyond] : [])].flatMap(({ first, second }) => [first.n, second.n]));
    case 'agreement':
      return statistic.items.filter((ratings) => ratings.length > 1).length;
    case 'spread':
      return statistic.groups.filter((group) => group.statistic.n > 0).length;
    default:
      return statistic.n;
  }
}
