import { type TableDefinition, tables } from '@touchstone/sdk/model';

import { createTable, type StoredColumn, storedColumnsOf } from './ddl.js';
import { quoteIdentifier } from './quote.js';

/** One column of a database as it is now; a row of {@link existingColumnsQuery}. */
export interface ExistingColumn {
  readonly table: string;
  readonly column: string;
  /** The type as DuckDB spells it, such as `VARCHAR[]`. */
  readonly type: string;
  readonly nullable: boolean;
}

/** Reads the {@link ExistingColumn}s of the present schema. */
export const existingColumnsQuery = `SELECT
  table_name AS "table", column_name AS "column", data_type AS "type", is_nullable = 'YES' AS "nullable"
FROM information_schema.columns
WHERE table_catalog = current_database() AND table_schema = current_schema()
ORDER BY table_name, ordinal_position`;

function migrateColumn(table: string, declared: StoredColumn, existing: ExistingColumn | undefined): readonly string[] {
  const alter = `ALTER TABLE ${quoteIdentifier(table)}`;
  const name = quoteIdentifier(declared.name);
  if (!existing) {
    // Rows from before have no value for it, so it may be empty in the table even where the intake now requires it.
    return [`${alter} ADD COLUMN ${name} ${declared.physicalType}`];
  }
  return [
    ...(existing.nullable || declared.required ? [] : [`${alter} ALTER COLUMN ${name} DROP NOT NULL`]),
    ...(existing.type === declared.physicalType ? [] : [`${alter} ALTER COLUMN ${name} SET DATA TYPE ${declared.physicalType}`]),
  ];
}

/**
 * The statements that bring a database up to the present declarations: tables and columns that are missing are added, types that
 * have changed are converted, and columns that are no longer required may be empty. Nothing is ever dropped.
 */
export function migrate(
  existing: readonly ExistingColumn[],
  declared: readonly TableDefinition[] = Object.values(tables),
): readonly string[] {
  const columnsByTable = Map.groupBy(existing, ({ table }) => table);
  return declared.flatMap((table) => {
    const present = columnsByTable.get(table.name);
    if (!present) {
      return [createTable(table)];
    }
    const byName = new Map(present.map((column) => [column.column, column]));
    return storedColumnsOf(table).flatMap((column) => migrateColumn(table.name, column, byName.get(column.name)));
  });
}
