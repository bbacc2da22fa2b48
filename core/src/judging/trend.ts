import type { Standard } from '@touchstone/sdk';

import { type RunRule, runSignals } from './run-rules.js';
import { xmrChart } from './xmr-chart.js';

/** A value of a period, by the key of the period. */
export interface TrendPoint {
  readonly period: string;
  readonly value: number;
}

/** What the latest point says against the limits of the points before it: `short` where there are too few of them, `none` without a value. */
export type TrendState = 'worse' | 'better' | 'usual' | 'short' | 'none';

/** The course of a figure, read against its own limits. */
export interface Trend {
  readonly state: TrendState;
  /** Null below six points before the latest; on trial below twelve. */
  readonly limits: { readonly centre: number; readonly lower: number; readonly upper: number; readonly trial: boolean } | null;
  /** The first period the limits hold for; null where they hold for all. */
  readonly from: string | null;
  /** The periods whose values lie beyond the limits, oldest first. */
  readonly outside: readonly string[];
  /** The latest sign of a change, and the period that completes it. */
  readonly sign: { readonly rule: RunRule; readonly period: string } | null;
}

/** The order in which rules are told that one point completes. */
const rules: readonly RunRule[] = ['outside-limits', 'seven-on-one-side', 'seven-trending', 'two-of-three-near-limit'];

/**
 * The trend of a history, in any order, against the limits of an XmR chart of the points before the latest. They begin anew with the
 * period in which people say that the process changed.
 */
export function trendOf(history: readonly TrendPoint[], better: Standard['better'], changedIn = ''): Trend {
  const points = history.filter(({ period }) => period >= changedIn).sort((a, b) => (a.period < b.period ? -1 : 1));
  const chart = xmrChart(points.slice(0, -1).map(({ value }) => value));
  const from = changedIn === '' ? null : changedIn;
  const latest = points.at(-1);
  if (!chart || !latest) {
    return { state: history.length === 0 ? 'none' : 'short', limits: null, from, outside: [], sign: null };
  }
  const { centre, lower, upper, trial } = chart;
  const signals = runSignals(points.map(({ value }) => ({ value, centre, lower, upper })));
  const outside = new Set(signals.filter(({ rule }) => rule === 'outside-limits').map(({ to }) => to));
  const last = Math.max(...signals.map(({ to }) => to));
  const rule = rules.find((each) => signals.some((signal) => signal.to === last && signal.rule === each));
  const completed = points[last]?.period;
  const changed = latest.value > upper === (better === 'higher') ? 'better' : 'worse';
  return {
    state: outside.has(points.length - 1) ? changed : 'usual',
    limits: { centre, lower, upper, trial },
    from,
    outside: points.flatMap(({ period }, place) => (outside.has(place) ? [period] : [])),
    sign: rule !== undefined && completed !== undefined ? { rule, period: completed } : null,
  };
}
