import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Engine } from '../engine.js';
import { openDuckDb } from './duckdb-engine.js';

let engine: Engine;

beforeEach(async () => {
  engine = await openDuckDb(':memory:');
});

afterEach(() => engine.close());

test('gives moments as ISO in UTC, days as days, whole numbers as numbers and lists as arrays', async () => {
  const rows = await engine.all(`SELECT TIMESTAMP '2026-10-25 01:30:00' AS at, DATE '2026-10-25' AS day,
    9007199254740991::BIGINT AS small, 9007199254740993::BIGINT AS big, ['a', 'b'] AS list, NULL AS nothing, sum(2) AS total`);

  expect(rows).toEqual([
    {
      at: '2026-10-25T01:30:00.000Z',
      day: '2026-10-25',
      small: 9007199254740991,
      big: 9007199254740993n,
      list: ['a', 'b'],
      nothing: null,
      total: 2,
    },
  ]);
});

test('binds parameters by place and never reads them as SQL', async () => {
  const hostile = "x'); DROP TABLE t; --";

  expect(await engine.all('SELECT $1 AS text, $2 AS number, $3 AS list', [hostile, 2, ['a']])).toEqual([
    { text: hostile, number: 2, list: ['a'] },
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

test('lets transactions wait for each other', async () => {
  await engine.execute('CREATE TABLE t (a INTEGER)');
  await engine.execute('INSERT INTO t VALUES (0)');

  await Promise.all(
    Array.from({ length: 5 }, () => engine.transaction((session) => session.execute('UPDATE t SET a = a + 1'))),
  );

  expect(await engine.all('SELECT a FROM t')).toEqual([{ a: 5 }]);
});

test('streams large results in chunks while other statements run', async () => {
  let rows = 0;
  for await (const chunk of engine.chunks('SELECT i FROM range(100000) t(i)')) {
    await engine.all('SELECT 1');
    rows += chunk.length;
  }

  expect(rows).toBe(100_000);
});

test('says which statement could not run', async () => {
  await expect(engine.all('SELECT nothing')).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
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
