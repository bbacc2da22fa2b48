import { now } from '../expression/build.js';
import type { Expression } from '../expression/node.js';
import { type Condition, type DurationValue, type IdValue, literal, type NumberValue, type TextValue, type TimeValue, type WordValue } from '../expression/value.js';
import type { RowOf } from '../model/row.js';
import type {
  AgreementMeasure,
  CensusMeasure,
  DifferenceMeasure,
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

const nodeOf = (value: number | NumberValue | DurationValue): Expression => (typeof value === 'number' ? literal(value) : value.node);

/** The share of rows that meet a condition. Judged by the Wilson interval. */
export const share = (options: PopulationOptions & { readonly meeting: Condition }): ShareMeasure => ({
  kind: 'share',
  ...population(options),
  meeting: options.meeting.node,
});

/** The share that rows count which already hold counts, such as favourable answers of all answers. Judged by the Wilson interval. */
export const shareOfCounts = (
  options: PopulationOptions & { readonly met: NumberValue; readonly outOf: number | NumberValue },
): ShareMeasure => ({
  kind: 'share',
  ...population(options),
  meeting: literal(true),
  counts: { met: options.met.node, of: nodeOf(options.outOf) },
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
  options: PopulationOptions & { readonly events?: NumberValue; readonly exposure: number | NumberValue },
): RateMeasure => ({
  kind: 'rate',
  ...population(options),
  events: options.events?.node ?? literal(1),
  exposure: nodeOf(options.exposure),
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

/** Events in some rows per exposure in others, in the same period and unit: defects per thousand units sold. Judged as {@link rate} is. */
export const rateOf = (options: { readonly events: RatioPartOptions; readonly exposure: RatioPartOptions }): RateMeasure => {
  const { value, ...exposureOf } = ratioPart(options.exposure);
  return {
    kind: 'rate',
    ...population(options.events),
    events: nodeOf(options.events.value ?? 1),
    exposure: value,
    exposureOf,
  };
};

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
  readonly value?: number | NumberValue | DurationValue;
}

function ratioPart(options: RatioPartOptions): RatioPart {
  return { ...population(options), value: nodeOf(options.value ?? 1) };
}

/** One sum over another. Judged by the delta method. */
export const ratio = (options: {
  readonly numerator: RatioPartOptions;
  readonly denominator: RatioPartOptions;
}): RatioMeasure => ({
  kind: 'ratio',
  numerator: ratioPart(options.numerator),
  denominator: ratioPart(options.denominator),
});

interface Compared<TMeasure> {
  readonly first: TMeasure;
  readonly second: TMeasure;
  /** What both sides must share, such as `['channel', 'topic']`: like is compared with like. */
  readonly alike?: readonly (string | UnitExpression)[];
  /** A pair that the matter did not touch, such as units where nothing changed; its difference is taken off. */
  readonly beyond?: { readonly first: TMeasure; readonly second: TMeasure };
}

/** How far one share lies from another, or one mean: the first less the second. Judged by Newcombe's or Welch's interval. */
export function difference(options: Compared<ShareMeasure>): DifferenceMeasure;
export function difference(options: Compared<MeanMeasure>): DifferenceMeasure;
export function difference(options: Compared<ShareMeasure | MeanMeasure>): DifferenceMeasure {
  return { kind: 'difference', ...options };
}

/** How far several ratings of one thing agree beyond chance. Judged by Krippendorff's α. */
export const agreement = (
  options: PopulationOptions & {
    /** What was rated. A text made of several: the first by which rows belong together goes into `where`. */
    readonly item: IdValue | TextValue | WordValue;
    readonly value: NumberValue;
    readonly scale: AgreementMeasure['scale'];
  },
): AgreementMeasure => ({
  kind: 'agreement',
  ...population(options),
  item: options.item.node,
  value: options.value.node,
  scale: options.scale,
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
export const unit = (name: string, of: WordValue | TextValue | NumberValue | IdValue): UnitExpression => ({ name, of: of.node });


