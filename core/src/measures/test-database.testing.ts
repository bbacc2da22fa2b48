import { type TableName, tables } from '@touchstone/sdk/model';

import { openDuckDb } from '../engine/duckdb/duckdb-engine.js';
import type { Engine, EngineValue } from '../engine/engine.js';
import { createTable, quoteIdentifier } from '../model/index.js';
import { statisticsTables } from './cache/statistics-tables.js';

export type TestRows = Partial<Record<TableName, readonly Readonly<Record<string, EngineValue>>[]>>;

/** A database in memory with every table of the model and some rows, for tests. */
export async function openTestDatabase(rows: TestRows = {}): Promise<Engine> {
  const engine = await openDuckDb(':memory:', { threads: 1 });
  for (const table of Object.values(tables)) {
    await engine.execute(createTable(table));
  }
  for (const { create } of statisticsTables) {
    await engine.execute(create);
  }
  for (const [table, values] of Object.entries(rows)) {
    for (const row of values) {
      await insertRow(engine, table, row);
    }
  }
  return engine;
}

async function insertRow(engine: Engine, table: string, row: Readonly<Record<string, EngineValue>>): Promise<void> {
  const complete: Readonly<Record<string, EngineValue>> = { import_batch_id: 'test', ...row };
  const names = Object.keys(complete);
  await engine.execute(
    `INSERT INTO ${quoteIdentifier(table)} (${names.map(quoteIdentifier).join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(complete),
  );
}
