import type { Compilation } from './expression-compiler.js';

/** A table with one row a day and calendar or zone, and what to read of the row of a moment. */
export interface DayLookup {
  readonly table: string;
  /** SQL for the day, and for what else tells the row: column and value. */
  readonly day: string;
  readonly by: readonly [column: string, value: string];
  /** What to read, given the alias of the row. Has no value where there is no such row. */
  readonly read: (alias: string) => string;
}

/**
 * Reads of a day's row: joined by equality, which costs least, to the innermost rows that the moment is read from. Of related rows
 * DuckDB asks by a query of its own, since it joins nothing on the left by what lies outside, unless they are joined to it.
 */
export function lookUpDay({ table, day, by: [column, value], read }: DayLookup, moment: string, { scopes, dialect, isChained = false }: Compilation): string {
  const [outermost, ...related] = scopes.values();
  const inside = related.filter((each) => each.isReadBy(moment)).at(-1);
  const scope = inside ?? outermost;
  const on = (alias: string) => `${alias}.${column} = ${value} AND ${alias}.day = ${day}`;
  if (!scope || (inside && dialect.correlates && !isChained)) {
    return `(SELECT ${read('looked_up')} FROM ${table} AS looked_up WHERE ${on('looked_up')})`;
  }
  if (![...scopes.values()].some((each) => each.isReadBy(day))) {
    // One day for all rows: what is read of it is worked out once for each calendar or zone, not for each row.
    const told = `SELECT told.${column} AS told_by, ${read('told')} AS told_value FROM ${table} AS told WHERE told.day = ${day}`;
    const { alias } = scope.join(`$${told} ${value}`, (name) => ({ table, sql: `LEFT JOIN (${told}) AS ${name} ON ${name}.told_by = ${value}` }));
    return `${alias}.told_value`;
  }
  const { alias } = scope.join(`$${table} ${value} ${day}`, (name) => ({ table, sql: `LEFT JOIN ${table} AS ${name} ON ${on(name)}` }));
  return read(alias);
}
