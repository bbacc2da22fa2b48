import type { Expression } from '../expression/node.js';
import { hintFor } from '../model/closest.js';
import { columnsOf } from '../model/columns-of.js';
import { type ColumnDefinition, tables } from '../model/index.js';

/** What an expression gives. A length of time is a number of seconds here: its tree does not tell them apart. */
export type ValueSort = 'number' | 'moment' | 'text' | 'flag' | 'texts';

/** What each name in an expression stands for: a table of the model, or `setting:` and the id of a list. */
export type Scopes = ReadonlyMap<string, string>;

/** In words, as the builders of expressions say it. */
export const sortWords: Readonly<Record<ValueSort, string>> = {
  number: 'a number',
  moment: 'a moment',
  text: 'a text',
  flag: 'a condition',
  texts: 'a list of texts',
};

const sorts: Readonly<Record<ColumnDefinition['type'], ValueSort>> = {
  id: 'text',
  reference: 'text',
  text: 'text',
  choice: 'text',
  time: 'text',
  timestamp: 'moment',
  date: 'moment',
  month: 'moment',
  integer: 'number',
  decimal: 'number',
  seconds: 'number',
  money: 'number',
  boolean: 'flag',
  list: 'texts',
};

type ColumnNode = Extract<Expression, { op: 'column' }>;

/** What a column gives, or why there is no such column. */
export function sortOfColumn({ scope, through, column }: ColumnNode, scopes: Scopes): { readonly sort: ValueSort } | { readonly reason: string } {
  let table = scopes.get(scope) ?? scope;
  if (table.startsWith('setting:')) {
    return { sort: 'text' };
  }
  for (const [place, name] of [...through, column].entries()) {
    const columns = columnsOf(table);
    if (!columns) {
      return { reason: unknownTable(table) };
    }
    const definition = columns.get(name);
    if (!definition) {
      return { reason: `the table "${table}" has no column "${name}"${hintFor(name, [...columns.keys()])}` };
    }
    if (place === through.length) {
      return { sort: sorts[definition.type] };
    }
    if (definition.target === undefined) {
      return { reason: `the column "${name}" of "${table}" leads to no other table` };
    }
    table = definition.target;
  }
  return { sort: 'text' };
}

export const unknownTable = (table: string): string => `the model has no table "${table}"${hintFor(table, Object.keys(tables))}`;
