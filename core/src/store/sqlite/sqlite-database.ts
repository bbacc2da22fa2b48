import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

import type { SqliteDatabase, SqliteStatement } from 'kysely';

const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];

function toStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

/**
 * Opens an SQLite file in the shape that Kysely's own dialect wants, or a database in memory for `:memory:`.
 *
 * Written ahead, so that readers and a writer in another process do not wait for each other; a second writer waits five seconds.
 */
export function openSqlite(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    prepare: (sql) => toStatement(database.prepare(sql)),
    close: () => database.close(),
  };
}
