import type { Expression } from '@touchstone/sdk';

import { businessDayTable, maximumSpans } from '../business-time/business-day-table.js';
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
  const day = joinDay(moment, within);
  if (day === undefined) {
    return 'NULL';
  }
  const second = within.dialect.secondOfDay(moment);
  const spans = spanColumns.map(({ opens, closes }) => `(${second} >= ${day}.${opens} AND ${second} < ${day}.${closes})`);
  return `CASE WHEN ${day}.calendar_id IS NULL THEN NULL ELSE coalesce(${spans.join(' OR ')}, FALSE) END`;
}

const spanColumns = Array.from({ length: maximumSpans }, (_, index) => ({
  opens: `opens_${index + 1}`,
  closes: `closes_${index + 1}`,
}));

function openBefore(moment: string, within: Compilation): string {
  const day = joinDay(moment, within);
  const second = within.dialect.secondOfDay(moment);
  const spans = spanColumns.map(({ opens, closes }) => {
    const end = `least(${second}, ${within.dialect.alike(`${day}.${closes}`, 'number')})`;
    return `coalesce(greatest(0, ${end} - ${day}.${opens}), 0)`;
  });
  return `(${day}.open_before + ${spans.join(' + ')})`;
}

function joinDay(moment: string, within: Compilation): string | undefined {
  const { calendar, scope } = unitClock(within);
  if (calendar === 'NULL') {
    return undefined;
  }
  return scope.join(`$day ${calendar} ${moment}`, (alias) => ({
    table: businessDayTable,
    sql: `LEFT JOIN ${businessDayTable} AS ${alias} ON ${alias}.calendar_id = ${calendar} AND ${alias}.day = ${within.dialect.dayOf(moment)}`,
  })).alias;
}
