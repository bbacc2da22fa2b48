import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { openClickHouse } from '../../core/src/engine/clickhouse/clickhouse-engine.js';
import { describeEngine } from '../../core/src/engine/engine.testing.js';
import { openChdb } from './chdb.testing.js';

const folder = mkdtempSync(join(tmpdir(), 'touchstone-chdb-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describeEngine('ClickHouse', () => openChdb(folder));

test('ClickHouse refuses work that needs a transaction', async () => {
  const engine = await openChdb(folder);
  const work = async () => engine.execute('DROP TABLE IF EXISTS t');

  await expect(engine.transaction(work)).rejects.toMatchObject({ code: 'TRANSACTION_UNSUPPORTED' });
  await expect(engine.exclusively((connection) => connection.transaction(work))).rejects.toMatchObject({ code: 'TRANSACTION_UNSUPPORTED' });
  await engine.close();
});

test('a server that does not answer is an error with a code', async () => {
  await expect(openClickHouse({ url: 'http://127.0.0.1:9' })).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
});
