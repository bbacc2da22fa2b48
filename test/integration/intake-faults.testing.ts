import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect } from 'vitest';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import { dataVersion, importFile, prepareDatabase, undoUnfinished } from '../../core/src/intake/index.js';

/** Writes a file a block at a time. */
export async function writeBlocks(path: string, blocks: Iterable<string>): Promise<void> {
  const out = createWriteStream(path);
  for (const block of blocks) {
    if (!out.write(block)) {
      await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'close');
}

const header = 'id,opened_at,status,channel_id\n';
/** Cases as CSV, a block at a time. */
export function* rows(count: number, line: (index: number) => string): Iterable<string> {
  yield header;
  for (let block = 0; block < count; block += 10_000) {
    yield Array.from({ length: Math.min(10_000, count - block) }, (_, index) => line(block + index)).join('');
  }
}

const built = (path: string): string => new URL(`../../core/dist/${path}`, import.meta.url).href;

/** Imports a file in a process of its own, from the built core: so that it can be killed. */
const importer = `
  const { openDuckDb } = await import(${JSON.stringify(built('engine/duckdb/duckdb-engine.js'))});
  const { importFile } = await import(${JSON.stringify(built('intake/index.js'))});
  const [database, file] = process.argv.slice(1);
  const engine = await openDuckDb(database);
  process.stdout.write('ready');
  await importFile(engine, { file, organisation: { timezone: 'UTC', salt: 'salt' }, now: () => new Date('2026-11-01T12:00:00Z') });
  await engine.close();`;

/**
 * Kills imports of 150 000 rows after shares of the time that one takes. Expects each database to open with the old state or the new,
 * and to hold the new one once the file is imported again.
 */
export async function killedImports(folder: string, shares: readonly number[]): Promise<void> {
  if (!existsSync(fileURLToPath(built('intake/index.js')))) {
    throw new Error('This test starts the built core, and there is none. Build it: npm run build.');
  }
  const file = join(folder, 'case.csv');
  await writeBlocks(file, rows(150_000, (index) => `${index},2026-03-01 10:00:00,${index % 10 === 3 ? 'odd' : 'open'},mail\n`));
  const start = async (database: string): Promise<{ run: ChildProcess; ended: Promise<unknown> }> => {
    const run = spawn(process.execPath, ['--input-type=module', '-e', importer, database, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(run, 'exit');
    await once(run.stdout, 'data');
    return { run, ended };
  };
  const whole = join(folder, 'whole.duckdb');
  const { ended: finished } = await start(whole);
  const began = performance.now();
  await finished;
  const duration = performance.now() - began;
  const expected = await stateOf(whole);
  expect(expected).toMatchObject({ cases: 135_000, rejects: 15_000 });

  for (const [attempt, share] of shares.entries()) {
    const database = join(folder, `killed-${attempt}.duckdb`);
    const { ended, run } = await start(database);
    const timer = setTimeout(() => run.kill('SIGKILL'), duration * share);
    await ended;
    clearTimeout(timer);

    const after = await stateOf(database);
    expect([{ ...expected, cases: 0, rejects: 0, version: after.version }, expected]).toContainEqual(after);
    const engine = await openDuckDb(database);
    await importFile(engine, { file, organisation: { timezone: 'UTC', salt: 'salt' }, temporaryFolder: folder, now: () => new Date('2026-11-01T12:00:00Z') });
    await engine.close();
    expect(await stateOf(database)).toEqual(expected);
    await rm(database, { force: true });
  }
}

async function stateOf(database: string): Promise<{ cases: number; rejects: number; version: string }> {
  const engine = await openDuckDb(database);
  try {
    await prepareDatabase(engine);
    await undoUnfinished(engine);
    const [row] = await engine.all('SELECT (SELECT count(*) FROM "case") AS cases, (SELECT count(*) FROM import_reject) AS rejects');
    return { cases: Number(row?.['cases']), rejects: Number(row?.['rejects']), version: await dataVersion(engine) };
  } finally {
    await engine.close();
  }
}
