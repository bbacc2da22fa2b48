import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Engine } from '../engine.js';
import { describeEngine } from '../engine.testing.js';
import { openDuckDb } from './duckdb-engine.js';

let engine: Engine;

beforeEach(async () => {
  engine = await openDuckDb(':memory:');
});

afterEach(() => engine.close());

describeEngine('DuckDB', () => openDuckDb(':memory:', { threads: 1 }));

test('keeps what a list holds after a first item that is missing', async () => {
  const sql = 'SELECT CAST($1 AS BIGINT[]) AS numbers, CAST($2 AS VARCHAR[]) AS words, CAST($3 AS BIGINT[]) AS nothing, $4 AS halves';

  expect(await engine.all(sql, [[null, 2], [null, 'b'], [null, null], [1, 0.5]])).toEqual([
    { numbers: [null, 2], words: [null, 'b'], nothing: [null, null], halves: [1, 0.5] },
  ]);
});

test('keeps nothing of a transaction that throws', async () => {
  await engine.execute('CREATE TABLE t (a INTEGER)');

  const attempt = engine.transaction(async (session) => {
    await session.execute('INSERT INTO t VALUES (1)');
    throw new Error('stop');
  });

  await expect(attempt).rejects.toThrow('stop');
  expect(await engine.all('SELECT count(*) AS n FROM t')).toEqual([{ n: 0 }]);
});

test('leaves no log behind a commit, from which a crash would bring back a part of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-engine-'));
  const file = join(folder, 'data.duckdb');
  const kept = await openDuckDb(file);
  await kept.transaction(async (session) => {
    await session.execute('CREATE TABLE rejected AS SELECT range AS a FROM range(15000)');
    await session.execute('CREATE TABLE taken AS SELECT range AS a FROM range(135000)');
  });
  await kept.transaction((session) => session.execute('INSERT INTO taken SELECT range FROM range(135000)'));

  const log = existsSync(`${file}.wal`) ? await stat(`${file}.wal`) : { size: 0 };
  await kept.close();
  await rm(folder, { recursive: true });

  expect(log.size).toBe(0);
});

test('lets transactions wait for each other', async () => {
  await engine.execute('CREATE TABLE t (a INTEGER)');
  await engine.execute('INSERT INTO t VALUES (0)');

  await Promise.all(
    Array.from({ length: 5 }, () => engine.transaction((session) => session.execute('UPDATE t SET a = a + 1'))),
  );

  expect(await engine.all('SELECT a FROM t')).toEqual([{ a: 5 }]);
});

test('keeps what was committed in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-engine-'));
  try {
    const first = await openDuckDb(join(folder, 'data.duckdb'));
    await first.execute('CREATE TABLE t AS SELECT 7 AS a');
    await first.close();

    const second = await openDuckDb(join(folder, 'data.duckdb'));
    expect(await second.all('SELECT a FROM t')).toEqual([{ a: 7 }]);
    await second.close();
  } finally {
    await rm(folder, { recursive: true });
  }
});
