import { type ColumnDefinition, columnName, type TableName, tables } from '@touchstone/sdk/model';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import type { Engine, EngineValue } from '../../core/src/engine/engine.js';
import { refreshBusinessDays } from '../../core/src/measures/business-time/business-day-table.js';
import { createTable, quoteIdentifier } from '../../core/src/model/index.js';

export type Rows = Readonly<Partial<Record<TableName, readonly Readonly<Record<string, EngineValue>>[]>>>;

/** As many as the kinds of cases, so that each occurs. */
const rowsATable = 8;

/** A value of a column in one of a few rows: whatever its type allows, so that every measure finds something to count. */
function valueOf(definition: ColumnDefinition, { row, place }: { readonly row: number; readonly place: number }): EngineValue {
  const day = String(1 + ((row * 3 + place) % 28)).padStart(2, '0');
  switch (definition.type) {
    case 'id':
      return String(row);
    case 'reference':
      return String((row + place) % rowsATable);
    case 'choice':
      return definition.values?.[(row + place) % definition.values.length] ?? 'other';
    case 'timestamp':
      return `2026-10-${day} 10:00:00`;
    case 'date':
      return `2026-10-${day}`;
    case 'month':
      return '2026-10-01';
    case 'time':
      return row % 2 === 0 ? '09:00' : '17:00';
    case 'integer':
    case 'decimal':
    case 'seconds':
    case 'money':
      return Math.max(definition.minimum ?? 0, Math.min(definition.maximum ?? Infinity, 1 + ((row + place) % 5)));
    case 'boolean':
      return (row + place) % 3 === 0;
    case 'list':
      return ['cs', 'en'];
    case 'text':
      return ['cs', 'en', 'wrong', 'What do you mean by that?'][(row + place) % 4] ?? 'cs';
  }
}

/** Rows in which every column of every table holds something. */
function fullRows(timezone: string): Rows {
  return Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name) => {
      const columns = Object.entries<ColumnDefinition>(tables[name].columns).map(([key, definition], place) => ({
        name: columnName(key, definition.type),
        definition,
        place,
      }));
      const rowAt = (row: number) =>
        Object.fromEntries(columns.map((column) => [column.name, column.name === 'timezone' ? timezone : valueOf(column.definition, { row, place: column.place })]));
      return [name, Array.from({ length: rowsATable }, (_, row) => rowAt(row))];
    }),
  );
}

/** A database in memory with all tables of the model, some rows, and the tables of business time. */
export async function openDatabase(timezone: string, rows: Rows = fullRows(timezone)): Promise<Engine> {
  const engine = await openDuckDb(':memory:', { threads: 1 });
  for (const table of Object.values(tables)) {
    await engine.execute(createTable(table));
  }
  for (const [table, values] of Object.entries(rows)) {
    for (const row of values) {
      const complete = { import_batch_id: 'test', ...row };
      const names = Object.keys(complete).map(quoteIdentifier).join(', ');
      const places = Object.keys(complete).map((_, index) => `$${index + 1}`).join(', ');
      await engine.execute(`INSERT INTO ${quoteIdentifier(table)} (${names}) VALUES (${places})`, Object.values(complete));
    }
  }
  await refreshBusinessDays(engine, { firstDay: '2025-01-01', lastDay: '2027-01-31', timezone });
  return engine;
}
