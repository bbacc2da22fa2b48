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
 * Reads of a day's row: joined by equality where the moment is one of the outermost rows, which costs least; of related rows by
 * a query of its own, since DuckDB joins nothing on the left by what lies outside.
 */
export function lookUpDay({ table, day, by: [column, value], read }: DayLookup, moment: string, { scopes, dialect }: Compilation): string {
  const [outermost, ...related] = scopes.values();
  const on = (alias: string) => `${alias}.${column} = ${value} AND ${alias}.day = ${day}`;
  if (!outermost || related.some(({ alias }) => names(moment, alias))) {
    if (!dialect.correlates) {
      throw new TypeError(`${dialect.name} cannot tell a time of related rows by the clock of the row they are related to`);
    }
    return `(SELECT ${read('looked_up')} FROM ${table} AS looked_up WHERE ${on('looked_up')})`;
  }
  const { alias } = outermost.join(`$${table} ${value} ${day}`, (name) => ({ table, sql: `LEFT JOIN ${table} AS ${name} ON ${on(name)}` }));
  return read(alias);
}

/** Whether SQL reads rows under an alias, or rows joined to them. */
const names = (sql: string, alias: string): boolean => new RegExp(`\\b${alias}(_\\d+)*\\.`).test(sql);
