import type { Expression } from '@touchstone/sdk';

import { weekdayCalendar, workingDayTable } from '../business-time/working-day-table.js';
import { lookUpDay } from './day-lookup.js';
import { type Compilation, compileExpression } from './expression-compiler.js';
import { localTime } from './time-part.js';
import { type UnitClock, unitClock } from './unit-clock.js';

type WorkingDaysNode = Extract<Expression, { op: 'workingDays' }>;

/** Working days after the local day of one moment up to that of another, by the number of working days up to each. */
export function workingDaysSql(node: WorkingDaysNode, within: Compilation): string {
  const upTo = (time: Expression) => workedUpTo(compileExpression(time, within), node.calendar, within);
  return `(${upTo(node.to)} - ${upTo(node.from)})`;
}

function workedUpTo(moment: string, which: WorkingDaysNode['calendar'], within: Compilation): string {
  const clock = unitClock(within);
  const day = within.dialect.dayOf(localTime(moment, clock.timezone(), within));
  const by = ['calendar_id', calendarSql(clock, which)] as const;
  return lookUpDay({ table: workingDayTable, day, by, read: (found) => `${found}.worked` }, moment, within);
}

function calendarSql({ calendar, legalCalendar }: UnitClock, which: WorkingDaysNode['calendar']): string {
  const known = which === 'legal' ? [legalCalendar, calendar] : [calendar];
  return `coalesce(${[...known, `'${weekdayCalendar}'`].join(', ')})`;
}
