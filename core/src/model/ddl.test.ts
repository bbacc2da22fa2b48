import { DuckDBInstance } from '@duckdb/node-api';
import { tables } from '@touchstone/sdk/model';
import { expect, it } from 'vitest';

import { columnsOf, createTable, storedColumnsOf } from './ddl.js';
import { type ExistingColumn, existingColumnsQuery } from './migrate.js';

async function connect() {
  const instance = await DuckDBInstance.create(':memory:');
  return instance.connect();
}

it('creates every table in DuckDB with exactly the declared columns', async () => {
  const connection = await connect();
  for (const table of Object.values(tables)) {
    await connection.run(createTable(table));
  }

  const created = (await connection.runAndReadAll(existingColumnsQuery)).getRowObjectsJS() as unknown as ExistingColumn[];

  const declared = Object.values(tables)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((table) =>
      storedColumnsOf(table).map(({ name, physicalType, required }) => ({
        table: table.name,
        column: name,
        type: physicalType,
        nullable: !required,
      })),
    );
  expect(created).toEqual(declared);
});

it('creates no index and no key', async () => {
  const connection = await connect();
  await connection.run(createTable(tables.case));
  const constraints = await connection.runAndReadAll(
    'SELECT DISTINCT constraint_type FROM duckdb_constraints() UNION ALL SELECT index_name FROM duckdb_indexes()',
  );
  expect(constraints.getRows()).toEqual([['NOT NULL']]);
});

it('creates a staging table under another name', () => {
  expect(createTable(tables.order, 'staging_order')).toMatch(/^CREATE TABLE IF NOT EXISTS "staging_order" \(/);
});

it('tells the key, the SQL name and the physical type of a column', () => {
  const [orgUnit] = columnsOf(tables.absence_agg);
  expect(orgUnit).toMatchObject({ key: 'orgUnit', name: 'org_unit_id', physicalType: 'VARCHAR', required: true });
});
