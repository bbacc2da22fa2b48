import { copyFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { openDuckDb } from '../../engine/duckdb/duckdb-engine.js';
import type { Engine } from '../../engine/engine.js';
import { importFile } from '../import-file.js';
import { openIntakeBench } from '../intake.testing.js';
import { dataVersion } from './batch.js';
import { prepareDatabase } from './tables.js';
import { undoUnfinished, undoneImports } from './unfinished.js';

const take = (engine: Engine, file: string) =>
  importFile(engine, { file, organisation: { timezone: 'UTC', salt: 'salt' }, now: () => new Date('2026-11-01T12:00:00Z') });

const csvOf = (rows: number, priority: string): string =>
  `id,opened_at,status,channel_id,priority\n${Array.from({ length: rows }, (_, index) => `${index},2026-03-01 10:00:00,${index % 10 === 3 ? 'odd' : 'open'},mail,${priority}\n`).join('')}`;

async function openAgain(file: string): Promise<Engine> {
  const engine = await openDuckDb(file);
  await prepareDatabase(engine);
  return engine;
}

async function stateOf(engine: Engine) {
  const [row] = await engine.all(`SELECT (SELECT count(*) || ' ' || bit_xor(hash(c)) FROM "case" AS c) AS cases, (SELECT count(*) FROM import_reject) AS rejects,
    (SELECT count(*) FROM import_batch) AS batches`);
  return { ...row, version: await dataVersion(engine) };
}

test('what a log that a crash cut off brings back of an import is removed on opening, and the file can be imported again', async () => {
  await using bench = await openIntakeBench();
  const place = (name: string) => join(bench.folder, name);
  const engine = await openDuckDb(place('data.duckdb'));
  await take(engine, await bench.write('case.csv', csvOf(1_000, 'low')));
  const before = await stateOf(engine);
  // As where something else is at work that keeps a commit out of the database file, so that it waits in the log.
  await engine.execute(`SET GLOBAL checkpoint_threshold = '10GB'`);
  const file = await bench.write('case.csv', csvOf(138_000, 'high'));
  await take(engine, file);
  const after = await stateOf(engine);
  const cut = place('cut.duckdb');
  await copyFile(place('data.duckdb'), cut);
  await copyFile(place('data.duckdb.wal'), `${cut}.wal`);
  await truncate(`${cut}.wal`, Math.floor((await stat(`${cut}.wal`)).size * 0.8));
  const opened = await openAgain(cut);
  const [broughtBack] = await opened.all('SELECT count(*) AS rows FROM "case" WHERE import_batch_id NOT IN (SELECT batch FROM import_report)');

  await undoUnfinished(opened);

  expect(Number(broughtBack?.['rows'])).toBeGreaterThan(0);
  expect(await stateOf(opened)).toEqual(before);
  expect(await undoneImports(opened)).toEqual([{ fileName: 'case.csv', ...broughtBack }]);
  await take(opened, file);
  expect(await stateOf(opened)).toEqual(after);
  expect(await undoneImports(opened)).toEqual([]);
  await opened.close();
  await engine.close();
}, 60_000);

test('an import that fails in a process that lives on leaves nothing to undo', async () => {
  await using bench = await openIntakeBench();
  await bench.take('topic.csv', 'id,label\na,A\n');
  const aborted = AbortSignal.abort();

  await expect(bench.import(await bench.write('topic.csv', 'id,label\nb,B\n'), { signal: aborted })).rejects.toMatchObject({ code: 'INTERRUPTED' });

  await undoUnfinished(bench.engine);
  expect(await undoneImports(bench.engine)).toEqual([]);
});
