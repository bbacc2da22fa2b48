import { copyFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { openDuckDb } from '../../engine/duckdb/duckdb-engine.js';
import type { Engine } from '../../engine/engine.js';
import { importFile } from '../import-file.js';
import { openIntakeBench } from '../intake.testing.js';
import { dataVersion } from '../load/batch.js';
import { prepareDatabase } from '../load/tables.js';
import { finishForgetting, forgetCustomer } from './forget-customer.js';

const now = () => new Date('2026-11-02T12:00:00Z');

const take = (engine: Engine, file: string) => importFile(engine, { file, organisation: { timezone: 'UTC', salt: 'salt' }, now });

/** Cases of two customers in turn, some of them rejected. */
const cases = `id,customer_id,opened_at,status,channel_id\n${Array.from({ length: 20_000 }, (_, index) => `c${index},K-${index % 2},${index % 1000 === 7 ? 'never' : '2026-03-01 10:00:00'},open,mail\n`).join('')}`;

async function stateOf(engine: Engine) {
  const [row] = await engine.all(`SELECT (SELECT count(*) || ' ' || bit_xor(hash(c.id)) FROM "case" AS c) AS cases, (SELECT count(*) FROM import_reject) AS rejects,
    (SELECT count(*) || ' ' || bit_xor(hash(f)) FROM forgotten_row AS f) AS forgotten, (SELECT count(*) FROM import_batch) AS batches, (SELECT count(*) FROM forget_unfinished) AS noted`);
  return { ...row, version: await dataVersion(engine) };
}

test('wherever a crash cuts the log off, the next opening has the customer as before, or finishes', async () => {
  await using bench = await openIntakeBench();
  const place = (name: string) => join(bench.folder, name);
  const engine = await openDuckDb(place('data.duckdb'));
  await take(engine, await bench.write('case.csv', cases));
  await engine.execute('CHECKPOINT');
  const before = await stateOf(engine);
  await engine.execute(`SET GLOBAL checkpoint_threshold = '10GB'`);
  await forgetCustomer(engine, { customer: 'K-0', salt: 'salt', now });
  const after = await stateOf(engine);
  const { size } = await stat(place('data.duckdb.wal'));
  const found = new Set<unknown>();

  for (const share of [0, 0.3, 0.6, 0.8, 0.9, 0.97, 1]) {
    const cut = place(`cut-${share}.duckdb`);
    await copyFile(place('data.duckdb'), cut);
    await copyFile(place('data.duckdb.wal'), `${cut}.wal`);
    await truncate(`${cut}.wal`, Math.floor(size * share));
    const opened = await openDuckDb(cut);
    await prepareDatabase(opened);
    const finished = await finishForgetting(opened, now);
    const state = await stateOf(opened);
    found.add(finished === undefined ? (JSON.stringify(state) === JSON.stringify(before) ? 'before' : 'after') : 'finished');

    expect([before, after], `cut at ${share} of the log`).toContainEqual(state);
    await opened.close();
  }

  expect([...found].sort()).toEqual(['after', 'before', 'finished']);
  await engine.close();
}, 60_000);

test('an opening that has nothing to finish does nothing', async () => {
  await using bench = await openIntakeBench();
  await bench.take('customer.csv', 'id\nK-1\n');
  await forgetCustomer(bench.engine, { customer: 'K-1', salt: 'salt', now });
  const version = await dataVersion(bench.engine);

  expect(await finishForgetting(bench.engine, now)).toBeUndefined();
  expect(await dataVersion(bench.engine)).toBe(version);
});
