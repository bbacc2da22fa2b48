import type { Expression } from '@touchstone/sdk';

import { businessDayTable, maximumSpans } from '../business-time/business-day-table.js';
import { lookUpDay } from './day-lookup.js';
import { type Compilation, compileExpression } from './expression-compiler.js';
import { unitClock } from './unit-clock.js';

type DurationNode = Extract<Expression, { op: 'duration' }>;

/**
 * Seconds between two moments: of the clock, or of the calendar of the row's unit.
 *
 * The open seconds up to a moment are those before its UTC day, kept in a table, and those of the day itself; both ends
 * are joined to that table by equality. A unit without a calendar is always open.
 */
export function durationSql(node: DurationNode, within: Compilation): string {
  const from = compileExpression(node.from, within);
  const to = compileExpression(node.to, within);
  const { dialect } = within;
  const elapsed = `(${dialect.epoch(to)} - ${dialect.epoch(from)})`;
  if (node.clock === 'clock') {
    return elapsed;
  }
  const { calendar } = unitClock(within);
  if (calendar === 'NULL') {
    return elapsed;
  }
  return `CASE WHEN ${calendar} IS NULL THEN ${elapsed} ELSE ${openBefore(to, within)} - ${openBefore(from, within)} END`;
}

/** Whether the calendar of the row's unit is open at a moment; no value without a calendar. */
export function openSql(time: Expression, within: Compilation): string {
  const moment = compileExpression(time, within);
  const second = within.dialect.secondOfDay(moment);
  const isOpen = (day: string, [span, ...later]: typeof spanColumns): string => {
    if (!span) {
      return 'FALSE';
    }
    return `CASE WHEN ${second} >= ${day}.${span.opens} THEN CASE WHEN ${second} < ${day}.${span.closes} THEN TRUE ELSE ${isOpen(day, later)} END ELSE FALSE END`;
  };
  return readDay(moment, within, (day) => `CASE WHEN ${day}.calendar_id IS NULL THEN NULL ELSE ${isOpen(day, spanColumns)} END`);
}

const spanColumns = Array.from({ length: maximumSpans }, (_, index) => ({
  opens: `opens_${index + 1}`,
  closes: `closes_${index + 1}`,
}));

/** Spans ascend, and what comes after the first that is missing is missing too: a moment before a span is before all that follow. */
function openBefore(moment: string, within: Compilation): string {
  const second = within.dialect.secondOfDay(moment);
  const openFrom = (day: string, [span, ...later]: typeof spanColumns): string => {
    if (!span) {
      return '0';
    }
    const [opens, closes] = [`${day}.${span.opens}`, `${day}.${span.closes}`];
    const whole = within.dialect.alike(`(${closes} - ${opens})`, 'number');
    return `CASE WHEN ${second} > ${opens} THEN CASE WHEN ${second} < ${closes} THEN ${second} - ${opens} ELSE ${whole} + ${openFrom(day, later)} END ELSE 0 END`;
  };
  return readDay(moment, within, (day) => `(${day}.open_before + ${openFrom(day, spanColumns)})`);
}

function readDay(moment: string, within: Compilation, read: (day: string) => string): string {
  const { calendar } = unitClock(within);
  const lookup = { table: businessDayTable, day: within.dialect.dayOf(moment), by: ['calendar_id', calendar], read } as const;
  return calendar === 'NULL' ? 'NULL' : lookUpDay(lookup, moment, within);
}
