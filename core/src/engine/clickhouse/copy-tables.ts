import { type TableDefinition, tables } from '@touchstone/sdk/model';

import { createClickHouseTable } from '../../model/clickhouse-ddl.js';
import { storedColumnsOf } from '../../model/ddl.js';
import { quoteIdentifier } from '../../model/quote.js';
import type { EngineValue, Session } from '../engine.js';
import { swapTables } from './swap-tables.js';

/** Rows that travel at once. */
const rowsAtOnce = 50_000;

/**
 * Copies canonical tables from DuckDB to ClickHouse, in place of those that are there, and returns how many rows. Each table
 * changes at once, and none before all are copied.
 */
export async function copyTables(from: Session, to: Session, copied: readonly TableDefinition[] = Object.values(tables)): Promise<number> {
  let rows = 0;
  await swapTables(
    to,
    copied.map((table) => ({
      name: table.name,
      create: (name) => createClickHouseTable(table, name),
      fill: async (name) => {
        rows += await copyRows(table, { from, to, name });
      },
    })),
  );
  return rows;
}

async function copyRows(table: TableDefinition, { from, to, name }: { from: Session; to: Session; name: string }): Promise<number> {
  const columns = storedColumnsOf(table);
  const names = columns.map((column) => column.name);
  // As text a moment keeps its microseconds.
  const read = columns.map(({ name: column, physicalType }) => (physicalType === 'TIMESTAMP' ? from.dialect.text(quoteIdentifier(column), 'moment') : quoteIdentifier(column)));
  let waiting: EngineValue[][] = [];
  let rows = 0;
  const send = async () => {
    rows += await to.insert(name, names, waiting);
    waiting = [];
  };
  const places = names.map((_, index) => `c${index}`);
  const selection = read.map((sql, index) => `${sql} AS ${places[index]}`).join(', ');
  for await (const chunk of from.chunks(`SELECT ${selection} FROM ${quoteIdentifier(table.name)}`)) {
    for (const row of chunk) {
      waiting.push(places.map((place) => row[place] ?? null));
    }
    if (waiting.length >= rowsAtOnce) {
      await send();
    }
  }
  await send();
  return rows;
}
