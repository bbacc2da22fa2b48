import type { Expression, TimePart } from '@touchstone/sdk';

import type { Dialect } from '../../engine/dialect.js';
import { localDayTable } from '../business-time/local-day-table.js';
import { type Compilation, compileExpression } from './expression-compiler.js';
import type { TableScope } from './table-scope.js';
import { unitClock } from './unit-clock.js';

type PartNode = Extract<Expression, { op: 'part' }>;

/** Where a part of the day begins, as local hours. */
const timesOfDay = [
  { word: 'night', from: 22 },
  { word: 'evening', from: 17 },
  { word: 'afternoon', from: 12 },
  { word: 'morning', from: 6 },
] as const;

/** A part of a moment in the local time of the row's organisational unit. */
export function partSql(node: PartNode, within: Compilation): string {
  const clock = unitClock(within);
  const zone = clock.timezone();
  const local = localTime(compileExpression(node.time, within), { zone, scope: clock.scope, dialect: within.dialect });
  return readPart[node.part](local, { zone, dialect: within.dialect });
}

/** A moment as the clocks of a zone show it: by the table of local days, and beyond it by the zone itself. */
function localTime(
  moment: string,
  { zone, scope, dialect }: { readonly zone: string; readonly scope: TableScope; readonly dialect: Dialect },
): string {
  const { alias } = scope.join(`$local ${zone} ${moment}`, (name) => ({
    table: localDayTable,
    sql: `LEFT JOIN ${localDayTable} AS ${name} ON ${name}.timezone = ${zone} AND ${name}.day = ${dialect.dayOf(moment)}`,
  }));
  const offset = `CASE WHEN ${dialect.secondOfDay(moment)} < ${alias}.change THEN ${alias}.offset_before ELSE ${alias}.offset_after END`;
  return `CASE WHEN ${alias}.day IS NULL THEN ${dialect.localTime(moment, zone)} ELSE ${dialect.after(moment, offset)} END`;
}

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);

const readPart: Record<TimePart, (local: string, where: { readonly zone: string; readonly dialect: Dialect }) => string> = {
  hour: (local, { dialect }) => dialect.hour(local),
  weekday: (local, { dialect }) => dialect.weekday(local),
  date: (local, { zone, dialect }) => dialect.startOfLocalDay(local, zone),
  timeOfDay: (local, { dialect }) => {
    const words = hoursOfDay.map((hour) => `'${timesOfDay.find(({ from }) => hour >= from)?.word ?? 'night'}'`);
    return dialect.wordAt(words, dialect.hour(local));
  },
};
