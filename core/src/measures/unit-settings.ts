import type { CheckContribution, Expression } from '@touchstone/sdk';

import type { Atom } from './atoms.js';
import { hasDimension } from './compile/dimension.js';

/** A value that some org units have in place of the organisation's. */
export interface UnitSetting {
  /** The units themselves: a region's value stands here with every branch below it. */
  readonly orgUnits: readonly string[];
  readonly value: number | readonly string[];
  /** The unit that set it: one of them, or a region above. */
  readonly setBy: string;
}

/** By setting, the values that differ by org unit. No unit stands in two of a setting. */
export type UnitSettings = Readonly<Record<string, readonly UnitSetting[]>>;

/**
 * An atom in which each row counts by the settings of its own org unit: each setting that differs becomes a choice by the row's unit, so
 * that it is still one pass over the rows, on any engine, and what is kept of it is kept under these values.
 */
export function withUnitSettings(atom: Atom): Atom {
  const { unitSettings } = atom.check;
  if (!unitSettings || Object.keys(unitSettings).length === 0 || !hasDimension(atom.population.of, 'orgUnit')) {
    return atom;
  }
  const chosen = <T>(part: T): T => choose(part, { scope: atom.population.of, unitSettings }) as T;
  return { ...atom, measure: chosen(atom.measure), population: chosen(atom.population), cuts: chosen(atom.cuts), ...(atom.alike && { alike: chosen(atom.alike) }) };
}

/**
 * Whether a setting of a check may differ by org unit: whatever uses it must know the unit of its rows. The words of a list that are rows
 * themselves have none, and code is called once for all units.
 */
export function mayDifferByUnit(atoms: readonly Atom[], { derive, advise }: Pick<CheckContribution, 'derive' | 'advise'>, id: string): boolean {
  const using = atoms.filter(({ measure, cuts, alike, population }) => population.of === `setting:${id}` || tablesUsing([measure, cuts, alike], id, population.of).length > 0);
  const tables = using.flatMap(({ measure, cuts, alike, population }) => [population.of, ...tablesUsing([measure, cuts, alike], id, population.of)]);
  return !derive && !advise && tables.length > 0 && tables.every((table) => hasDimension(table, 'orgUnit'));
}

interface Choosing {
  /** The rows whose unit decides. */
  readonly scope: string;
  readonly unitSettings: UnitSettings;
}

const isNode = (value: unknown): value is Expression => typeof value === 'object' && value !== null && 'op' in value;

function choose(value: unknown, within: Choosing): unknown {
  if (Array.isArray(value)) {
    return value.map((each) => choose(each, within));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (isNode(value) && (value.op === 'setting' || value.op === 'inSetting')) {
    return chosenSetting(value, within);
  }
  const inner = isNode(value) && value.op === 'rank' ? { ...within, scope: value.scope } : within;
  // All rows are ranked before any counts: each by its own unit, where its table has one.
  if (isNode(value) && value.op === 'rank' && !hasDimension(value.table, 'orgUnit')) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, choose(each, inner)]));
}

function chosenSetting(node: Extract<Expression, { op: 'setting' | 'inSetting' }>, within: Choosing): Expression {
  const { scope, unitSettings } = within;
  const own: readonly UnitSetting[] = Object.hasOwn(unitSettings, node.id) ? (unitSettings[node.id] ?? []) : [];
  const term = node.op === 'inSetting' ? (choose(node.term, within) as Expression) : undefined;
  const otherwise: Expression = term && node.op === 'inSetting' ? { ...node, term } : node;
  return own.reduce<Expression>((rest, { orgUnits, value }) => {
    const condition: Expression = { op: 'oneOf', term: { op: 'dimension', scope, dimension: 'orgUnit' }, values: orgUnits };
    const then: Expression | undefined = term ? listed(term, value) : typeof value === 'number' ? { op: 'literal', value } : undefined;
    return then ? { op: 'when', condition, then, otherwise: rest } : rest;
  }, otherwise);
}

const listed = (term: Expression, value: UnitSetting['value']): Expression | undefined => (typeof value === 'number' ? undefined : { op: 'oneOf', term, values: value });

/** The tables whose rows' unit would decide about a setting, one for each use. */
function tablesUsing(value: unknown, id: string, table: string): string[] {
  if (isNode(value) && (value.op === 'setting' || value.op === 'inSetting') && value.id === id) {
    return [table];
  }
  const inner = isNode(value) && value.op === 'rank' ? value.table : table;
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((each) => tablesUsing(each, id, inner)) : [];
}
