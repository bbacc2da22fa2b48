import { now } from '../expression/build.js';
import { type Condition, type DurationValue, literal, type NumberValue, type TimeValue, type WordValue } from '../expression/value.js';
import type { RowOf } from '../model/row.js';
import type {
  CensusMeasure,
  Exclusion,
  MeanMeasure,
  NetPromoterMeasure,
  Population,
  QuantileMeasure,
  RateMeasure,
  RatioMeasure,
  RatioPart,
  ShareMeasure,
  SpreadMeasure,
  SurvivalMeasure,
  UnitExpression,
} from './measure.js';

/** Rows to leave out, each kind under its own name; the first that applies counts. */
export type Excluding = Readonly<Record<string, Condition>>;

export interface PopulationOptions {
  readonly of: RowOf;
  /** Which rows the measure is about. Default: all. */
  readonly where?: Condition;
  readonly excluding?: Excluding;
  /** Decides the period; leave it out for a state as of the run. */
  readonly period?: TimeValue;
  /** Periods added up, the current one included. Default 1. */
  readonly window?: number;
}

function population({ of, where, excluding = {}, period, window }: PopulationOptions): Population {
  const exclusions: Exclusion[] = Object.entries(excluding).map(([why, when]) => ({ why, when: when.node }));
  return {
    of: of.$table,
    excluding: exclusions,
    ...(where && { where: where.node }),
    ...(period && { period: period.node }),
    ...(window !== undefined && { window }),
  };
}

/** The share of rows that meet a condition. Judged by the Wilson interval. */
export const share = (options: PopulationOptions & { readonly meeting: Condition }): ShareMeasure => ({
  kind: 'share',
  ...population(options),
  meeting: options.meeting.node,
});

/** The share that rows count which already hold counts, such as favourable answers of all answers. Judged by the Wilson interval. */
export const shareOfCounts = (
  options: PopulationOptions & { readonly met: NumberValue; readonly outOf: NumberValue },
): ShareMeasure => ({
  kind: 'share',
  ...population(options),
  meeting: literal(true),
  counts: { met: options.met.node, of: options.outOf.node },
});

/** The mean of a number over the rows that have it. Judged by the t interval. */
export const mean = (
  options: PopulationOptions & { readonly value: NumberValue | DurationValue },
): MeanMeasure => ({ kind: 'mean', ...population(options), value: options.value.node });

/** A quantile of a number over the rows that have it. Judged by a distribution-free interval of order statistics. */
export const quantile = (
  options: PopulationOptions & { readonly value: NumberValue | DurationValue; readonly at: number },
): QuantileMeasure => {
  if (!(options.at > 0 && options.at < 1)) {
    throw new RangeError(`A quantile lies between 0 and 1, not at ${options.at}.`);
  }
  return { kind: 'quantile', ...population(options), value: options.value.node, quantile: options.at };
};

/** Events per exposure, both summed over rows. Judged by the exact Poisson interval. */
export const rate = (
  options: PopulationOptions & { readonly events?: NumberValue; readonly exposure: NumberValue },
): RateMeasure => ({
  kind: 'rate',
  ...population(options),
  events: options.events?.node ?? literal(1),
  exposure: options.exposure.node,
});

/** Promoters less detractors over answers, from -1 to 1: from single answers on a 0 to 10 scale. */
export const netPromoter = (options: PopulationOptions & { readonly score: NumberValue }): NetPromoterMeasure => {
  const one = (condition: Condition) =>
    ({ op: 'when', condition: condition.node, then: literal(1), otherwise: literal(0) }) as const;
  const { score } = options;
  return {
    kind: 'netPromoter',
    ...population({ ...options, where: options.where?.and(score.isKnown()) ?? score.isKnown() }),
    promoters: one(score.atLeast(9)),
    passives: one(score.atLeast(7).and(score.below(9))),
    detractors: one(score.below(7)),
  };
};

/** Promoters less detractors over answers, from rows that already hold counts. */
export const netPromoterOfCounts = (
  options: PopulationOptions & {
    readonly promoters: NumberValue;
    readonly passives: NumberValue;
    readonly detractors: NumberValue;
  },
): NetPromoterMeasure => ({
  kind: 'netPromoter',
  ...population(options),
  promoters: options.promoters.node,
  passives: options.passives.node,
  detractors: options.detractors.node,
});

/** All rows in breach of a rule: each one counts, at any number. */
export const census = (options: PopulationOptions & { readonly breaching: Condition }): CensusMeasure => ({
  kind: 'census',
  ...population(options),
  breaching: options.breaching.node,
});

export interface SurvivalOptions extends PopulationOptions {
  readonly from: TimeValue;
  /** When the row was lost; unknown while it is not. */
  readonly lost: TimeValue;
  /** Until when it was watched. Default: as of the run. */
  readonly until?: TimeValue;
  readonly horizonMonths: number;
}

/** The share that stays for so many months; rows still there are kept in. Judged by Kaplan and Meier with Greenwood's variance. */
export const survival = (options: SurvivalOptions): SurvivalMeasure => ({
  kind: 'survival',
  ...population(options),
  from: options.from.node,
  lost: options.lost.node,
  until: (options.until ?? now).node,
  horizonMonths: options.horizonMonths,
});

export interface RatioPartOptions extends PopulationOptions {
  /** What to add up. Default: 1 a row. */
  readonly value?: NumberValue | DurationValue;
}

const ratioPart = (options: RatioPartOptions): RatioPart => ({
  ...population(options),
  value: options.value?.node ?? literal(1),
});

/** One sum over another. Judged by the delta method. */
export const ratio = (options: {
  readonly numerator: RatioPartOptions;
  readonly denominator: RatioPartOptions;
}): RatioMeasure => ({
  kind: 'ratio',
  numerator: ratioPart(options.numerator),
  denominator: ratioPart(options.denominator),
});

/** How much shares or means differ between units, or between periods, beyond chance. */
export const spread = (options: {
  readonly of: ShareMeasure | MeanMeasure | readonly (ShareMeasure | MeanMeasure)[];
  readonly across: string | UnitExpression;
  readonly as: SpreadMeasure['as'];
  readonly better?: SpreadMeasure['better'];
}): SpreadMeasure => ({
  kind: 'spread',
  of: 'kind' in options.of ? [options.of] : options.of,
  across: options.across,
  as: options.as,
  ...(options.better !== undefined && { better: options.better }),
});

/** A unit computed from the row, such as the part of the day: `unit('timeOfDay', commitment.madeAt.timeOfDay())`. */
export const unit = (name: string, of: WordValue | NumberValue): UnitExpression => ({ name, of: of.node });


