import { DuckDBInstance } from '@duckdb/node-api';
import { tables } from '@touchstone/sdk/model';
import { beforeEach, describe, expect, it } from 'vitest';

import { createTable } from './ddl.js';
import { type ExistingColumn, existingColumnsQuery, migrate } from './migrate.js';

type Connection = Awaited<ReturnType<DuckDBInstance['connect']>>;

async function existingColumns(connection: Connection): Promise<readonly ExistingColumn[]> {
  const reader = await connection.runAndReadAll(existingColumnsQuery);
  return reader.getRowObjectsJS() as unknown as ExistingColumn[];
}

async function bringUp(connection: Connection): Promise<void> {
  await connection.run('BEGIN');
  for (const statement of migrate(await existingColumns(connection))) {
    await connection.run(statement);
  }
  await connection.run('COMMIT');
}

describe('migrate', () => {
  let connection: Connection;

  beforeEach(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect();
  });

  it('creates every table in an empty database, and then has nothing more to do', async () => {
    await bringUp(connection);
    expect(migrate(await existingColumns(connection))).toEqual([]);
  });

  it('adds a missing column and keeps the rows', async () => {
    await connection.run(createTable(tables.topic).replace('  "code" VARCHAR,\n', ''));
    await connection.run(`INSERT INTO topic (id, import_batch_id) VALUES ('delivery', 'b1')`);

    await bringUp(connection);

    const rows = await connection.runAndReadAll('SELECT id, code FROM topic');
    expect(rows.getRows()).toEqual([['delivery', null]]);
    expect(migrate(await existingColumns(connection))).toEqual([]);
  });

  it('adds a required column as one that may be empty, for the sake of older rows', async () => {
    await connection.run(createTable(tables.survey).replace('  "positive_from" DOUBLE NOT NULL,\n', ''));
    await connection.run(`INSERT INTO survey (id, kind, scale_min, scale_max, import_batch_id) VALUES ('s', 'csat', 1, 5, 'b1')`);

    await bringUp(connection);

    expect(migrate(await existingColumns(connection))).toEqual([]);
  });

  it('lets a column be empty once it is no longer required', async () => {
    await connection.run(createTable(tables.topic).replace('"label" VARCHAR', '"label" VARCHAR NOT NULL'));
    await bringUp(connection);
    await connection.run(`INSERT INTO topic (id, import_batch_id) VALUES ('delivery', 'b1')`);
    expect(migrate(await existingColumns(connection))).toEqual([]);
  });

  it('converts a column whose type has changed', async () => {
    await connection.run(createTable(tables.product_period).replace('"units_sold" BIGINT', '"units_sold" INTEGER'));
    await connection.run(`INSERT INTO product_period (product_id, "month", units_sold, import_batch_id) VALUES ('p', '2026-01-01', 7, 'b1')`);

    await bringUp(connection);

    const rows = await connection.runAndReadAll('SELECT units_sold, typeof(units_sold) FROM product_period');
    expect(rows.getRows()).toEqual([[7n, 'BIGINT']]);
  });

  it('leaves tables and columns alone that the model does not declare', async () => {
    await connection.run('CREATE TABLE somebody_elses (id VARCHAR)');
    await bringUp(connection);
    expect((await existingColumns(connection)).filter(({ table }) => table === 'somebody_elses')).toHaveLength(1);
  });
});
