import type { Expression, TimePart } from '@touchstone/sdk';

import type { Dialect } from '../../engine/dialect.js';
import { localDayTable } from '../business-time/local-day-table.js';
import { lookUpDay } from './day-lookup.js';
import { type Compilation, compileExpression } from './expression-compiler.js';
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
  const zone = unitClock(within).timezone();
  const local = localTime(compileExpression(node.time, within), zone, within);
  return readPart[node.part](local, { zone, dialect: within.dialect });
}

/** A moment as the clocks of a zone show it, without a zone: by the table of local days, and beyond it by the zone itself. */
export function localTime(moment: string, zone: string, within: Compilation): string {
  const { dialect } = within;
  const read = (day: string) => `CASE WHEN ${dialect.secondOfDay(moment)} < ${day}.change THEN ${day}.offset_before ELSE ${day}.offset_after END`;
  const offset = lookUpDay({ table: localDayTable, day: dialect.dayOf(moment), by: ['timezone', zone], read }, moment, within);
  return `CASE WHEN ${offset} IS NULL THEN ${dialect.localTime(moment, zone)} ELSE ${dialect.after(moment, offset)} END`;
}

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);

const readPart: Record<TimePart, (local: string, where: { readonly zone: string; readonly dialect: Dialect }) => string> = {
  hour: (local, { dialect }) => dialect.hour(local),
  weekday: (local, { dialect }) => dialect.weekday(local),
  date: (local, { zone, dialect }) => dialect.startOfLocalDay(local, zone),
  month: (local, { zone, dialect }) => dialect.startOfLocalMonth(local, zone),
  timeOfDay: (local, { dialect }) => {
    const words = hoursOfDay.map((hour) => `'${timesOfDay.find(({ from }) => hour >= from)?.word ?? 'night'}'`);
    return dialect.wordAt(words, dialect.hour(local));
  },
};
