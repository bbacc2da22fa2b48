import type { Expression } from '@touchstone/sdk';

import type { Dialect, ValueKind } from '../../engine/dialect.js';
import type { MeasureContext } from '../context.js';
import { columnSql, storedColumnSql } from './column.js';
import { dimensionSql } from './dimension.js';
import { durationSql, openSql } from './duration.js';
import type { Narrowing } from './narrowing.js';
import type { Parameters } from './parameters.js';
import { rankSql } from './rank.js';
import type { Readings } from './readings.js';
import { relatedSql } from './related.js';
import type { TableScope } from './table-scope.js';
import { partSql } from './time-part.js';
import { kindOf } from './value-kind.js';
import { workingDaysSql } from './working-days.js';

/** What an expression is compiled within: the scopes it can name, and the values it may use. */
export interface Compilation {
  /** How the engine writes what engines write differently. */
  readonly dialect: Dialect;
  readonly context: MeasureContext;
  readonly parameters: Parameters;
  /** Values of the check's settings by id. */
  readonly settings: Readonly<Record<string, number | readonly string[]>>;
  /** The table or the alias that an expression names, innermost last. */
  readonly scopes: ReadonlyMap<string, TableScope>;
  /** Where rows are read in a step of their own: conditions then work on names. */
  readonly readings?: Readings;
  /** Where it is known: which of the outermost rows can count. */
  readonly narrowing?: Narrowing;
  /** Whether related rows are joined to those outside: what they look up may then be joined too, by what either says. */
  readonly isChained?: boolean;
  /** Gives each nested query aliases of its own. */
  readonly nextAlias: () => string;
  /** The questions about related rows that were compiled already: asked again, they are the same SQL, and are answered once. */
  readonly asked: Map<string, string>;
}

/** What is read of a row, as against what is decided from it. */
const readOnce: readonly Expression['op'][] = [
  'column',
  'dimension',
  'duration',
  'workingDays',
  'part',
  'open',
  'matches',
  'related',
  'rank',
];

/** Compiles an expression to the SQL of an engine. Throws a `TypeError` that says what the tree gets wrong. */
export function compileExpression(node: Expression, within: Compilation): string {
  if (within.readings && readOnce.includes(node.op)) {
    return within.readings.nameOf(compileNode(node, readingRows(within)));
  }
  return compileNode(node, within);
}

/** What stands for itself beside the outermost rows, such as all rows of a table in order: which of those can count does not matter to it. */
export function apart({ narrowing: _, ...within }: Compilation, scopes: Compilation['scopes']): Compilation {
  return { ...within, scopes };
}

/** The step in which rows are read: there, expressions stand for themselves. */
export function readingRows({ readings: _, ...within }: Compilation): Compilation {
  return within;
}

/** What is asked within a question looks up for itself. */
function unchained({ isChained: _, ...within }: Compilation): Compilation {
  return within;
}

function storedColumn(node: Extract<Expression, { op: 'column' }>, within: Compilation): string {
  const { readings } = within;
  return readings ? readings.nameOf(storedColumnSql(node, readingRows(within))) : storedColumnSql(node, within);
}

function compileNode(node: Expression, within: Compilation): string {
  const { dialect } = within;
  const compile = (part: Expression) => compileExpression(part, within);
  const branch = (part: Expression) => dialect.alike(compile(part), kindIn(part, within));
  switch (node.op) {
    case 'column':
      return columnSql(node, within);
    case 'dimension':
      return dimensionSql(node.dimension, scopeNamed(node.scope, within));
    case 'literal':
      return literalSql(node.value, within);
    case 'moment':
      return dialect.moment(within.parameters.add(node.value.replace('Z', '')));
    case 'now':
      return dialect.moment(within.parameters.add(within.context.asOf.replace('Z', '')));
    case 'setting':
      return literalSql(numberSetting(node.id, within), within);
    case 'compare':
      return `(${compile(node.left)} ${node.operator} ${compile(node.right)})`;
    case 'and':
    case 'or':
      return joinTerms(node.terms.map(compile), node.op);
    case 'not':
      return `(NOT ${compile(node.term)})`;
    case 'known':
      return dialect.known(node.term.op === 'column' ? storedColumn(node.term, within) : compile(node.term), kindIn(node.term, within));
    case 'oneOf':
      return node.values.length === 0
        ? 'FALSE'
        : `(${compile(node.term)} IN (${node.values.map((value) => literalSql(value, within)).join(', ')}))`;
    case 'inSetting':
      return inListSql(node, within);
    case 'arithmetic':
      return node.operator === '/'
        ? `(${compile(node.left)} / NULLIF(${compile(node.right)}, 0))`
        : `(${compile(node.left)} ${node.operator} ${compile(node.right)})`;
    case 'shift':
      return dialect.after(compile(node.time), compile(node.seconds));
    case 'duration':
      return durationSql(node, within);
    case 'workingDays':
      return workingDaysSql(node, within);
    case 'open':
      return openSql(node.time, within);
    case 'part':
      return partSql(node, within);
    case 'firstKnown':
      return `coalesce(${node.terms.map(branch).join(', ')})`;
    case 'length':
      return dialect.length(compile(node.term));
    case 'matches':
      return dialect.matches(compile(node.term), within.parameters.add(node.pattern));
    case 'contains':
      return containsSql(node, within);
    case 'when':
      return `CASE WHEN ${compile(node.condition)} THEN ${branch(node.then)} ELSE ${branch(node.otherwise)} END`;
    case 'related':
      return relatedSql(node, unchained(within));
    case 'rank':
      return rankSql(node, unchained(within));
  }
}

/** Whether a value is one of a list that the organisation set. An empty one has no type that an engine could bind. */
function inListSql({ id, term }: Extract<Expression, { op: 'inSetting' }>, within: Compilation): string {
  const words = listSetting(id, within);
  return words.length === 0 ? 'FALSE' : within.dialect.listHas(within.parameters.add(words), compileExpression(term, within));
}

/** Whether a list has a value; unknown where the list has no items at all, for an engine may not tell that from a list that is missing. */
function containsSql({ list, value }: Extract<Expression, { op: 'contains' }>, within: Compilation): string {
  const words = compileExpression(list, within);
  return `CASE WHEN ${within.dialect.known(words, 'texts')} THEN ${within.dialect.listHas(words, compileExpression(value, within))} END`;
}

/** What an expression gives, by the tables of its scopes. */
export function kindIn(node: Expression, { scopes }: Compilation): ValueKind {
  return kindOf(node, new Map([...scopes].map(([name, { table }]) => [name, table])));
}

/** The scope that an expression names. */
export function scopeNamed(name: string, { scopes }: Compilation): TableScope {
  const scope = scopes.get(name);
  if (!scope) {
    throw new TypeError(`The expression names "${name}", which is not among its rows (${[...scopes.keys()].join(', ')}).`);
  }
  return scope;
}

/** The words of a list setting. */
export function listSetting(id: string, { settings }: Pick<Compilation, 'settings'>): readonly string[] {
  const value = settings[id];
  if (!Array.isArray(value)) {
    throw new TypeError(`The setting "${id}" is not a list.`);
  }
  return value as readonly string[];
}

function numberSetting(id: string, { settings }: Compilation): number {
  const value = settings[id];
  if (typeof value !== 'number') {
    throw new TypeError(`The setting "${id}" is not a number.`);
  }
  return value;
}

function literalSql(value: string | number | boolean, { parameters }: Compilation): string {
  if (typeof value === 'string') {
    return parameters.add(value);
  }
  if (typeof value === 'boolean') {
    return value ? 'TRUE' : 'FALSE';
  }
  if (!Number.isFinite(value)) {
    throw new TypeError(`${value} is not a number that a measure can use.`);
  }
  // With an exponent a fraction is a double in every engine; without one DuckDB would take it for a decimal.
  const text = Number.isInteger(value) || String(value).includes('e') ? String(value) : `${value}e0`;
  return value < 0 ? `(${text})` : text;
}

function joinTerms(terms: readonly string[], operator: 'and' | 'or'): string {
  if (terms.length === 0) {
    return operator === 'and' ? 'TRUE' : 'FALSE';
  }
  return `(${terms.join(operator === 'and' ? ' AND ' : ' OR ')})`;
}
