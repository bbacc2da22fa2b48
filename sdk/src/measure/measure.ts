import type { Expression } from '../expression/node.js';

/** Rows that are left out of a measure although they belong to its table; counted and named beside every figure. */
export interface Exclusion {
  /** A word in kebab case, such as `not-yet-due`; texts are in the plugin's messages or the host's. */
  readonly why: string;
  readonly when: Expression;
}

/** Which rows count, and in which period. */
export interface Population {
  /** SQL name of the table whose rows are counted, or `setting:<id>` for the words of a list setting. */
  readonly of: string;
  readonly where?: Expression;
  readonly excluding: readonly Exclusion[];
  /** The moment that decides the period. Without it the measure describes the state as of the run. */
  readonly period?: Expression;
  /** How many periods before the current one are added up with it, the current one included. Default 1. */
  readonly window?: number;
}

/** A unit that a check computes from the row itself, such as the part of the day. */
export interface UnitExpression {
  readonly name: string;
  readonly of: Expression;
}

export interface ShareMeasure extends Population {
  readonly kind: 'share';
  /** What a row must satisfy to be counted in the numerator; unknown counts as not satisfied. */
  readonly meeting: Expression;
  /** For rows that hold counts already: how many they count, and how many of these satisfy. `meeting` is then true of every row. */
  readonly counts?: { readonly met: Expression; readonly of: Expression };
}

export interface MeanMeasure extends Population {
  readonly kind: 'mean';
  readonly value: Expression;
}

export interface QuantileMeasure extends Population {
  readonly kind: 'quantile';
  readonly value: Expression;
  /** Between 0 and 1; 0.9 for the ninetieth percentile. */
  readonly quantile: number;
}

export interface RateMeasure extends Population {
  readonly kind: 'rate';
  /** Events a row stands for; 1 for tables where each row is an event. */
  readonly events: Expression;
  /** Exposure a row stands for, in the unit in which the rate is told. */
  readonly exposure: Expression;
  /** The rows that hold the exposure, where they are others than those that hold the events. */
  readonly exposureOf?: Population;
}

export interface NetPromoterMeasure extends Population {
  readonly kind: 'netPromoter';
  /** Promoters, passives and detractors that a row stands for: 0 or 1 for a single answer, counts for an aggregate. */
  readonly promoters: Expression;
  readonly passives: Expression;
  readonly detractors: Expression;
}

export interface CensusMeasure extends Population {
  readonly kind: 'census';
  /** What makes a row a breach. Each breach counts, at any number of rows. */
  readonly breaching: Expression;
}

export interface SurvivalMeasure extends Population {
  readonly kind: 'survival';
  readonly from: Expression;
  /** When the row was lost; no value while it is not. A moment after `until` counts as not lost yet. */
  readonly lost: Expression;
  /** Until when the row was watched. */
  readonly until: Expression;
  /** The age, in whole months of 30.4375 days, at which the surviving share is told. */
  readonly horizonMonths: number;
}

export interface RatioPart extends Population {
  readonly value: Expression;
}

/** One sum over another, possibly of different tables, in the same period and unit. */
export interface RatioMeasure {
  readonly kind: 'ratio';
  readonly numerator: RatioPart;
  readonly denominator: RatioPart;
}

/** Two shares, or two means, of which the second is taken from the first. */
export interface ComparedPair {
  readonly first: ShareMeasure | MeanMeasure;
  readonly second: ShareMeasure | MeanMeasure;
}

/** How far two shares or two means lie apart, in the same period and unit. */
export interface DifferenceMeasure extends ComparedPair {
  readonly kind: 'difference';
  /** Dimensions and computed units that both sides must share: like is compared with like, and the rest left out. */
  readonly alike?: readonly (string | UnitExpression)[];
  /** A pair that the matter did not touch; its difference is taken off. */
  readonly beyond?: ComparedPair;
}

export interface AgreementMeasure extends Population {
  readonly kind: 'agreement';
  /** What was rated; rows with the same item are ratings of one thing. */
  readonly item: Expression;
  readonly value: Expression;
  /** `nominal`: ratings agree or not. `interval`: they differ by how far they lie apart. */
  readonly scale: 'nominal' | 'interval';
}

/** A measure that can be told for one unit in one period and compared between units. */
export type PlainMeasure =
  | ShareMeasure
  | MeanMeasure
  | QuantileMeasure
  | RateMeasure
  | NetPromoterMeasure
  | CensusMeasure
  | SurvivalMeasure
  | RatioMeasure
  | DifferenceMeasure
  | AgreementMeasure;

/** How much a measure differs between units, or between periods, beyond chance. */
export interface SpreadMeasure {
  readonly kind: 'spread';
  /** Shares or means; more than one only across periods. */
  readonly of: readonly (ShareMeasure | MeanMeasure)[];
  /** A dimension, a unit expression, or `period`. */
  readonly across: string | UnitExpression;
  /**
   * `deviation`: the standard deviation between units beyond chance.
   * `gap`: between the best and the worst unit, after shrinking.
   * `outside`: how many units lie outside 99.8 % limits.
   * `inside`: the share of points within the control limits of their own series (across `period`).
   */
  readonly as: 'deviation' | 'gap' | 'outside' | 'inside';
  /** Which side of its peers is the good one for a unit. Default `higher`. The standard's own `better` is about the spread. */
  readonly better?: 'higher' | 'lower';
}

export type Measure = PlainMeasure | SpreadMeasure;
export type MeasureKind = Measure['kind'];
