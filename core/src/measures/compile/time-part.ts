import type { Expression, TimePart } from '@touchstone/sdk';

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
  const local = `timezone(${zone}, timezone('UTC', ${compileExpression(node.time, within)}))`;
  return readPart[node.part](local, zone);
}

const readPart: Record<TimePart, (local: string, zone: string) => string> = {
  hour: (local) => `hour(${local})`,
  weekday: (local) => `isodow(${local})`,
  date: (local, zone) => `timezone('UTC', timezone(${zone}, date_trunc('day', ${local})))`,
  timeOfDay: (local) => {
    const cases = timesOfDay.map(({ word, from }) => `WHEN hour(${local}) >= ${from} THEN '${word}'`);
    return `CASE ${cases.join(' ')} WHEN hour(${local}) >= 0 THEN 'night' END`;
  },
};
