import type { TableHealth } from '@touchstone/sdk/contract';
import { type ColumnDefinition, columnName, type TableDefinition, tables } from '@touchstone/sdk/model';

import type { EngineValue, Session } from '../../engine/engine.js';
import { quoteIdentifier } from '../../model/quote.js';

const bookkeeping: ReadonlySet<string> = new Set(['import_batch']);

/** How many rows every table of the model has, when they happened, and how much of each column is filled. One pass a table. */
export async function readTableHealth(session: Session): Promise<TableHealth[]> {
  const all: readonly TableDefinition[] = Object.values(tables);
  const health: TableHealth[] = [];
  for (const table of all.filter(({ name }) => !bookkeeping.has(name))) {
    health.push(await readOne(session, table));
  }
  return health;
}

async function readOne(session: Session, table: TableDefinition): Promise<TableHealth> {
  const columns = Object.entries<ColumnDefinition>(table.columns).map(([key, { type, required }]) => ({ name: columnName(key, type), required }));
  const occursAt = table.occursAt === undefined ? undefined : table.columns[table.occursAt];
  const moment = table.occursAt === undefined || !occursAt ? 'NULL' : quoteIdentifier(columnName(table.occursAt, occursAt.type));
  const counts = columns.map(({ name }, index) => `count(${quoteIdentifier(name)}) AS c${index}`);
  const [row = {}] = await session.all(
    `SELECT count(*) AS total, min(${moment}) AS first, max(${moment}) AS last, ${counts.join(', ')} FROM ${quoteIdentifier(table.name)}`,
  );
  const rows = Number(row['total'] ?? 0);
  return {
    table: table.name,
    area: table.area,
    rows,
    first: textOf(row['first']),
    last: textOf(row['last']),
    columns: columns.map(({ name, required }, index) => ({ name, required, filled: rows === 0 ? 0 : Number(row[`c${index}`] ?? 0) / rows })),
  };
}

const textOf = (value: EngineValue | undefined): string | null => (typeof value === 'string' ? value : null);
