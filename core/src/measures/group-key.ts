import type { Unit } from '@touchstone/sdk/contract';

import type { EngineRow } from '../engine/engine.js';
import { type UnitCut, unitName } from './atoms.js';

/** One group of a result: a unit in a period (its place in the context's list). */
export interface Group {
  readonly unit: Unit;
  readonly period: number;
}

/** Tens of thousands of groups are told apart several times each, most of them by the same object for the unit. */
const unitKeys = new WeakMap<Unit, string>();

/** A text by which equal groups are equal. */
export function groupKey({ unit, period }: Group): string {
  const known = unitKeys.get(unit) ?? keyOfUnit(unit);
  unitKeys.set(unit, known);
  return `${period}${known}`;
}

/** No name and no value has the character between them. */
function keyOfUnit(unit: Unit): string {
  const parts = Object.keys(unit);
  if (parts.length > 1) {
    parts.sort();
  }
  return parts.map((part) => `\u001f${part}\u001f${unit[part] ?? ''}`).join('');
}

/** The unit of a row by its cut; none when the row lacks a part: such rows count for the whole organisation only. */
export function unitOfRow(row: EngineRow, cut: UnitCut, column: (index: number) => string): Unit | undefined {
  const unit: Unit = {};
  for (const [index, part] of cut.entries()) {
    const key = row[column(index)];
    if (typeof key !== 'string') {
      return undefined;
    }
    unit[unitName(part)] = key;
  }
  return unit;
}
