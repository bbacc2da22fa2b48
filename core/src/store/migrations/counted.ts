import { type ColumnDefinitionBuilder, type Kysely, PostgresAdapter } from 'kysely';

/** The primary key of a table whose rows are counted as they come, as each of the databases says it. */
export const counted =
  (db: Kysely<unknown>) =>
  (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => {
    const key = column.primaryKey();
    return db.getExecutor().adapter instanceof PostgresAdapter ? key.generatedAlwaysAsIdentity() : key.autoIncrement();
  };
