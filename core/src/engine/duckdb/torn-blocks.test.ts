import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Engine, EngineRow } from '../engine.js';
import { openDuckDb } from './duckdb-engine.js';
import { markOf } from './torn-blocks.js';

const blockSize = 262_144;
const tear = 4096;
const tables = 80;

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-torn-'));
  file = join(folder, 'data.duckdb');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function withDatabase<T>(work: (engine: Engine) => Promise<T>, onMended?: (blocks: number) => void): Promise<T> {
  const engine = await openDuckDb(file, onMended && { onMended });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** Tables enough for a catalogue of several blocks. */
const fill = (engine: Engine) =>
  engine.transaction(async (session) => {
    for (let table = 0; table < tables; table += 1) {
      await session.execute(`CREATE TABLE t${table} AS SELECT i AS a, 'word ' || i AS b FROM range(300) r(i)`);
    }
  });

const change = (engine: Engine) =>
  engine.transaction(async (session) => {
    for (let table = 0; table < tables; table += 1) {
      await session.execute(`UPDATE t${table} SET b = b || '!' WHERE a % 7 = ${table % 7}`);
    }
  });

async function contents(engine: Engine): Promise<EngineRow[]> {
  const each = Array.from({ length: tables }, (_, table) => `SELECT count(*) AS n, bit_xor(hash(t)) AS digest FROM t${table} t`);
  return engine.all(each.join(' UNION ALL '));
}

const catalogue = async (engine: Engine) =>
  (await engine.all('SELECT block_id FROM pragma_metadata_info() ORDER BY 1')).map((row) => 3 * 4096 + Number(row['block_id']) * blockSize);

/** The file as before a commit, but a block at a time cut off in the middle of being written by it. */
async function tornFiles() {
  await withDatabase(fill);
  await withDatabase(change);
  const { before, positions } = await withDatabase(async (engine) => ({ before: await contents(engine), positions: await catalogue(engine) }));
  const whole = join(folder, 'whole');
  await copyFile(file, whole);
  const old = await readFile(file);
  await withDatabase(change);
  const next = await readFile(file);
  const differsBehindTheTear = (position: number) => !old.subarray(position + tear, position + blockSize).equals(next.subarray(position + tear, position + blockSize));
  const rewritten = positions.filter(differsBehindTheTear);
  return { before, whole, next, rewritten };
}

/** Writes the beginning of a block as the commit would have. */
async function cutOff(position: number, next: Buffer): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(next, position, tear, position);
  await handle.close();
}

test('gives back the last whole commit where a process was killed in the middle of writing a block of the catalogue', async () => {
  const { before, whole, next, rewritten } = await tornFiles();
  expect(rewritten.length).toBeGreaterThan(1);

  for (const position of rewritten) {
    await copyFile(whole, file);
    await cutOff(position, next);
    await writeFile(markOf(file), '');
    let mended = 0;

    expect(await withDatabase(contents, (blocks) => (mended += blocks))).toEqual(before);
    expect(mended).toBe(1);
  }
});

test('mends all blocks of a commit that a failing machine left torn', async () => {
  const { before, whole, next, rewritten } = await tornFiles();
  await copyFile(whole, file);
  for (const position of rewritten) {
    await cutOff(position, next);
  }
  await writeFile(markOf(file), '');

  expect(await withDatabase(contents)).toEqual(before);
  expect(await withDatabase(contents)).toEqual(before);
});

test('mends nothing in a file that was closed: that is another damage, and is told', async () => {
  await withDatabase(fill);
  const [position = 0] = await withDatabase(catalogue);
  const damaged = Buffer.from('not what was written');
  const handle = await open(file, 'r+');
  await handle.write(damaged, 0, damaged.length, position + 16);
  await handle.close();

  await expect(withDatabase(contents)).rejects.toMatchObject({ code: 'DATABASE_DAMAGED', message: expect.stringContaining(file) as string });
  expect(existsSync(markOf(file))).toBe(false);
});

test('mends no rows: a block of data that is damaged is told when it is read', async () => {
  await withDatabase((engine) => engine.execute("CREATE TABLE many AS SELECT md5(i::VARCHAR) AS word FROM range(300000) r(i)"));
  const positions = new Set(await withDatabase(catalogue));
  const blocks = ((await readFile(file)).length - 3 * 4096) / blockSize;
  const data = Array.from({ length: blocks }, (_, block) => 3 * 4096 + block * blockSize).find((position) => !positions.has(position)) ?? 0;
  const handle = await open(file, 'r+');
  await handle.write(Buffer.from('not what was written'), 0, 20, data + 1000);
  await handle.close();
  await writeFile(markOf(file), '');

  await expect(withDatabase((engine) => engine.all('SELECT bit_xor(hash(word)) FROM many'))).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
});

test('marks a file as long as it is open', async () => {
  await withDatabase(() => Promise.resolve(expect(existsSync(markOf(file))).toBe(true)));

  expect(existsSync(markOf(file))).toBe(false);
});
