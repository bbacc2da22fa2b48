import type { Expression, TimePart } from '@touchstone/sdk';

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
  return readPart[node.part](localTime(compileExpression(node.time, within), { zone, scope: clock.scope }), zone);
}

/** A moment as the clocks of a zone show it: by the table of local days, and beyond it by the zone itself. */
function localTime(moment: string, { zone, scope }: { readonly zone: string; readonly scope: TableScope }): string {
  const { alias } = scope.join(`$local ${zone} ${moment}`, (name) => ({
    table: localDayTable,
    sql: `LEFT JOIN ${localDayTable} AS ${name} ON ${name}.timezone = ${zone} AND ${name}.day = CAST(${moment} AS DATE)`,
  }));
  const second = `(epoch(${moment}) - epoch(date_trunc('day', ${moment})))`;
  const offset = `CASE WHEN ${second} < ${alias}.change THEN ${alias}.offset_before ELSE ${alias}.offset_after END`;
  return `CASE WHEN ${alias}.day IS NULL THEN timezone(${zone}, timezone('UTC', ${moment})) ELSE ${moment} + to_seconds(${offset}) END`;
}

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);

const readPart: Record<TimePart, (local: string, zone: string) => string> = {
  hour: (local) => `hour(${local})`,
  weekday: (local) => `isodow(${local})`,
  date: (local, zone) => `timezone('UTC', timezone(${zone}, date_trunc('day', ${local})))`,
  timeOfDay: (local) => {
    const words = hoursOfDay.map((hour) => `'${timesOfDay.find(({ from }) => hour >= from)?.word ?? 'night'}'`);
    return `list_extract([${words.join(', ')}], hour(${local}) + 1)`;
  },
};
