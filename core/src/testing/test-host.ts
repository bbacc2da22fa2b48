import { tables } from '@touchstone/sdk/model';
import type { TestAnswer, TestHost, TestRequest, TestTable } from '@touchstone/sdk/testing';

import { openDuckDb } from '../engine/duckdb/duckdb-engine.js';
import type { Engine } from '../engine/engine.js';
import { createTable, quoteIdentifier } from '../model/index.js';
import { answer } from './answer.js';

/** Changes with what is asked and answered across `@touchstone/core/testing`. */
export const testHostVersion = 1;

/** Opens a database in memory with the tables of the model, in which the worlds of tests are measured and judged one by one. */
export async function openTestHost(): Promise<TestHost> {
  const engine = await openDuckDb(':memory:', { threads: 1 });
  await engine.transaction(async (session) => {
    for (const table of Object.values(tables)) {
      await session.execute(createTable(table));
    }
  });
  return new MemoryTestHost(engine);
}

class MemoryTestHost implements TestHost {
  private filled: readonly string[] = [];

  constructor(private readonly engine: Engine) {}

  async run(request: TestRequest): Promise<TestAnswer> {
    for (const name of this.filled) {
      await this.engine.execute(`DELETE FROM ${quoteIdentifier(name)}`);
    }
    this.filled = Object.keys(request.tables);
    for (const [name, table] of Object.entries(request.tables)) {
      await this.fill(name, table);
    }
    return answer(this.engine, request);
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  private async fill(name: string, { columns, rows }: TestTable): Promise<void> {
    await this.engine.insert(name, [...columns, 'import_batch_id'], rows.map((row) => [...row, 'test']));
  }
}
