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
  const isOpen = (day: string) =>
    spanColumns.map(({ opens, closes }) => `(${second} >= ${day}.${opens} AND ${second} < ${day}.${closes})`).join(' OR ');
  return readDay(moment, within, (day) => `CASE WHEN ${day}.calendar_id IS NULL THEN NULL ELSE coalesce(${isOpen(day)}, FALSE) END`);
}

const spanColumns = Array.from({ length: maximumSpans }, (_, index) => ({
  opens: `opens_${index + 1}`,
  closes: `closes_${index + 1}`,
}));

/** How many spans are added up without asking whether they are there. */
const usualSpans = 2;

function openBefore(moment: string, within: Compilation): string {
  const second = within.dialect.secondOfDay(moment);
  const open = (day: string) => {
    const spans = spanColumns.map(({ opens, closes }) => {
      const end = `least(${second}, ${within.dialect.alike(`${day}.${closes}`, 'number')})`;
      return `coalesce(greatest(0, ${end} - ${day}.${opens}), 0)`;
    });
    // Days rarely have more than a few spans, and what comes after the first that is missing is missing too.
    const rest = `CASE WHEN ${day}.opens_${usualSpans + 1} IS NULL THEN 0 ELSE ${spans.slice(usualSpans).join(' + ')} END`;
    return [...spans.slice(0, usualSpans), rest].join(' + ');
  };
  return readDay(moment, within, (day) => `(${day}.open_before + ${open(day)})`);
}

function readDay(moment: string, within: Compilation, read: (day: string) => string): string {
  const { calendar } = unitClock(within);
  const lookup = { table: businessDayTable, day: within.dialect.dayOf(moment), by: ['calendar_id', calendar], read } as const;
  return calendar === 'NULL' ? 'NULL' : lookUpDay(lookup, moment, within);
}
