import type { Standard } from '@touchstone/sdk';

import { runSignals } from './run-rules.js';
import { fullBaseline, xmrChart } from './xmr-chart.js';

/** One period of a unit's history. */
export interface PatternPoint {
  /** Its key, such as `2026-10`. */
  readonly period: string;
  /** Missing where the period has no data: it neither prolongs nor ends a stretch. */
  readonly value?: number;
  /** What it is held to in that period: the target, the peers' centre or its own limit. */
  readonly against: number;
}

/** Whether a miss is a bad period or a lasting state, and since when. */
export interface Pattern {
  readonly kind: 'pattern' | 'one-off';
  /** First period of the present uninterrupted stretch on the bad side. */
  readonly since: string;
  /** Periods with data in that stretch. */
  readonly periods: number;
}

/** Periods in a row on the bad side that make a pattern without any chart. */
const patternLength = 3;

/**
 * Reads the history of a miss, oldest first, the last point being the miss itself: `pattern` when the last three periods or
 * more are on the bad side, or when a run rule completes there at the last point; else `one-off`.
 *
 * Undefined when the last period with data is not on the bad side: there is no miss to read.
 */
export function patternOf(points: readonly PatternPoint[], better: Standard['better']): Pattern | undefined {
  const known = points.filter((point) => point.value !== undefined);
  const isWorse = ({ value = NaN, against }: PatternPoint): boolean =>
    better === 'higher' ? value < against : value > against;
  const start = known.findLastIndex((point) => !isWorse(point)) + 1;
  const first = known[start];
  if (!first) {
    return undefined;
  }
  const periods = known.length - start;
  const values = known.map(({ value = NaN }) => value);
  const kind = periods >= patternLength || signalAtEnd(values, better) ? 'pattern' : 'one-off';
  return { kind, since: first.period, periods };
}

/** A run of points completed at the end; a single point outside the limits is a bad period, not yet a pattern. */
function signalAtEnd(values: readonly number[], better: Standard['better']): boolean {
  const chart = xmrChart(values.slice(0, Math.min(fullBaseline, values.length - 1)));
  // Limits of no width would make a sign of any departure, however small.
  if (!chart || chart.movingRange === 0) {
    return false;
  }
  const bad = better === 'higher' ? 'low' : 'high';
  return runSignals(values.map((value) => ({ value, ...chart }))).some(
    ({ rule, side, to }) => rule !== 'outside-limits' && side === bad && to === values.length - 1,
  );
}
