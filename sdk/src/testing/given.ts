import { type ColumnDefinition, type TableDefinition, type TableName, type Tables, tables } from '../model/index.js';
import type { CellOf } from '../model/row.js';
import { cellProblem } from './cell-problem.js';
import { closestTo } from '../model/closest.js';

/** Marks a row of a test, so that it is told from the values of a column. */
const mark = Symbol('given row');

/** A row of a test. The same object, named twice, is the same row. */
export interface GivenRow<TName extends TableName = TableName> {
  readonly [mark]: TName;
  /** By the key of the column; what is left out takes a default where a row cannot be without it. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A reference of a test may name the row itself. */
type GivenCell<TColumn> =
  TColumn extends ColumnDefinition<'reference', string, infer TTarget> ? string | (TTarget extends TableName ? GivenRow<TTarget> : never) : CellOf<TColumn>;

/** Values of a row by the keys of its columns; `null` leaves a column empty that would else have a default. */
export type Given<TName extends TableName> = {
  readonly [K in keyof Tables[TName]['columns']]?: GivenCell<Tables[TName]['columns'][K]> | null;
};

type Camel<TName extends string> = TName extends `${infer THead}_${infer TRest}` ? `${THead}${Capitalize<Camel<TRest>>}` : TName;

/** A builder a table, under the name that `@touchstone/sdk/model` gives its rows. */
export type Builders = {
  readonly [TName in TableName as TName extends 'case' ? 'serviceCase' : Camel<TName>]: (values?: Given<TName>) => GivenRow<TName>;
};

const builderName = (table: string): string =>
  table === 'case' ? 'serviceCase' : table.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Whether a value is a row of a test. */
export const isGiven = (value: unknown): value is GivenRow => typeof value === 'object' && value !== null && mark in value;

/** The table of a row. */
export const tableOf = (row: GivenRow): TableDefinition => tables[row[mark]];

/** Makes a row of a table. Throws a `TypeError` for a column that the table does not have and for a value that it cannot hold. */
export function givenRow<TName extends TableName>(table: TName, values: Given<TName> = {}): GivenRow<TName> {
  const columns: Readonly<Record<string, ColumnDefinition>> = tables[table].columns;
  for (const [key, value] of Object.entries(values)) {
    const definition = Object.hasOwn(columns, key) ? columns[key] : undefined;
    const place = `given.${builderName(table)}({ ${key} })`;
    if (!definition) {
      const nearest = closestTo(key, Object.keys(columns));
      throw new TypeError(`${place}: "${table}" has no such column${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`);
    }
    const problem = value === undefined || value === null ? undefined : givenProblem(definition, value);
    if (problem !== undefined) {
      throw new TypeError(`${place}: ${problem}.`);
    }
  }
  return Object.freeze({ [mark]: table, values: Object.freeze({ ...values }) });
}

function givenProblem(definition: ColumnDefinition, value: unknown): string | undefined {
  if (!isGiven(value)) {
    return cellProblem(definition, value);
  }
  const { name } = tableOf(value);
  return definition.target === name ? undefined : `it wants a row of ${definition.target ?? 'no other table'}, not of ${name}`;
}

/**
 * Builders of rows, one a table: `given.commitment({ dueAt: at(10), doneAt: at(9) })`.
 *
 * What a row cannot be without is filled in: ids in the order of the rows (`commitment-1`), moments in the middle of the period that
 * is judged, and the rows it refers to: one of its own where they stand for people or cases, a common one for places and code lists.
 */
export const given = Object.freeze(
  Object.fromEntries((Object.keys(tables) as TableName[]).map((table) => [builderName(table), (values?: Given<TableName>) => givenRow(table, values)])),
) as unknown as Builders;

/** So many rows or groups of rows, made one by one; the index counts from 0. */
export const many = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index));

/** A moment of October 2026, the month that is judged unless a test says otherwise: `at(5, '09:30')`. Days count on, so that `at(32)` is in November. */
export function at(day: number, time = '10:00'): string {
  const [hours = '', minutes = ''] = time.split(':');
  return new Date(Date.UTC(2026, 9, day, Number(hours), Number(minutes))).toISOString().replace('.000', '');
}
