import type { Measure } from '../measure/measure.js';
import type { PlainStatistic } from '../measure/statistic.js';

/** A statistic and where it belongs. */
export interface PlacedStatistic<TStatistic extends PlainStatistic = PlainStatistic> {
  /** By dimension; empty for the whole organisation. */
  readonly unit: Readonly<Record<string, string>>;
  /** The period's key, such as `2026-10`. */
  readonly period: string;
  readonly statistic: TStatistic;
}

/** The effective settings of a check by id; durations are seconds. */
export type SettingValues = Readonly<Record<string, number | readonly string[]>>;

/** The kind of statistic that a measure yields. */
export type StatisticOf<TMeasure extends Measure> = Extract<PlainStatistic, { readonly kind: TMeasure['kind'] }>;

/**
 * Makes statistics of statistics, where no measure can say it: staffing by Erlang C, the lifetime value of a customer.
 *
 * It is given all that was measured for the check, sorted by period and unit, and gives back what is judged: of the same kind, for
 * periods and units that were measured, on no more rows than stand behind them. What it leaves out has no figure. It runs in the
 * sandbox: the clock stands at the moment of the run, `Math.random` throws the same dice each time, and nothing is kept between calls.
 */
export type Derive<TStatistic extends PlainStatistic = PlainStatistic> = (
  statistics: readonly PlacedStatistic<TStatistic>[],
  settings: SettingValues,
) => readonly PlacedStatistic<TStatistic>[];

/** A text of the plugin's messages, `advice.<id>`, and the values that it wants. */
export interface Advice {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Chooses what to advise about a finding: given its verdict, and the statistics of its unit period by period, oldest first. The host
 * judges and words; an answer of `null` leaves the check's own advice.
 */
export type Advise<TStatistic extends PlainStatistic = PlainStatistic> = (
  verdict: string,
  statistics: readonly PlacedStatistic<TStatistic>[],
) => Advice | null;
