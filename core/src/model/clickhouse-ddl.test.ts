import { type TableDefinition, tables } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { createClickHouseTable } from './clickhouse-ddl.js';

test('a column may be missing unless it is required, and rows lie in the order in which they happen', () => {
  const statement = createClickHouseTable(tables.case, 'staged');

  expect(statement).toContain('CREATE TABLE IF NOT EXISTS "staged"');
  expect(statement).toContain('"id" String,');
  expect(statement).toContain(`"opened_at" DateTime64(6, 'UTC'),`);
  expect(statement).toContain(`"closed_at" Nullable(DateTime64(6, 'UTC')),`);
  expect(statement).toContain('"import_batch_id" String');
  expect(statement).toMatch(/ORDER BY \("opened_at"\)$/);
});

test('no list may be missing, and a table without a required moment has no order', () => {
  const all: readonly TableDefinition[] = Object.values(tables);

  expect(all.map((table) => createClickHouseTable(table)).join()).not.toContain('Nullable(Array');
  expect(createClickHouseTable(tables.calendar)).toMatch(/ORDER BY \(\)$/);
});
