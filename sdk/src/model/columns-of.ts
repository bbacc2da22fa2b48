import { type ColumnDefinition, columnName } from './column.js';
import { tables } from './tables/index.js';

const known = new Map<string, ReadonlyMap<string, ColumnDefinition>>();

/** The columns of a table by their SQL names; undefined where there is no such table. They are asked for at each step of each tree, and the model never changes. */
export function columnsOf(table: string): ReadonlyMap<string, ColumnDefinition> | undefined {
  const found = known.get(table);
  if (found || !Object.hasOwn(tables, table)) {
    return found;
  }
  const columns: Readonly<Record<string, ColumnDefinition>> = tables[table as keyof typeof tables].columns;
  const byName = new Map(Object.entries(columns).map(([key, definition]) => [columnName(key, definition.type), definition]));
  known.set(table, byName);
  return byName;
}
