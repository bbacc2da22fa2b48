import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import type { Engine } from '../../core/src/engine/engine.js';
import { dataVersion, importFile, type ImportReport, rejectsOf } from '../../core/src/intake/index.js';
import { killedImports, rows, writeBlocks } from './intake-faults.testing.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-faults-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const take = (engine: Engine, file: string): Promise<ImportReport> =>
  importFile(engine, { file, organisation: { timezone: 'UTC', salt: 'salt' }, temporaryFolder: folder, now: () => new Date('2026-11-01T12:00:00Z') });

test('a quote that never closes at the end of 100 MB costs one row, little time and little memory', async () => {
  const file = join(folder, 'case.csv');
  const padding = 'x'.repeat(480);
  await writeBlocks(file, (function* () {
    yield* rows(200_000, (index) => `${index}-${padding},2026-03-01 10:00:00,open,mail\n`);
    yield '"open,2026-03-01 10:00:00,open,mail\n';
    yield 'last,2026-03-01 10:00:00,open,mail\n';
  })());
  expect((await stat(file)).size).toBeGreaterThan(100_000_000);
  const engine = await openDuckDb(join(folder, 'quote.duckdb'), { memoryLimit: '1GB' });

  const report = await take(engine, file);

  expect(report.batch).toMatchObject({ rowsRead: 200_002, rowsKept: 200_001, rowsRejected: 1 });
  expect((await rejectsOf(engine, { limit: 5 })).rejects).toMatchObject([{ code: 'ROW_QUOTE_UNCLOSED', line: 200_002 }]);
  await engine.close();
});

test('a full disk leaves the old state, and a clear error', async () => {
  const small = join(folder, 'small');
  await mkdir(small);
  if (process.getuid?.() !== 0) {
    throw new Error('This test mounts a small disk, which takes root.');
  }
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', small]);
  try {
    const first = join(folder, 'topic.csv');
    await writeFile(first, 'id,label\na,A\n');
    const large = join(folder, 'case.csv');
    await writeBlocks(large, rows(600_000, (index) => `${index}-${createHash('sha256').update(String(index)).digest('hex')},2026-03-01 10:00:00,open,mail-${createHash('sha256').update(`b${index}`).digest('base64')}\n`));
    const engine = await openDuckDb(join(small, 'data.duckdb'), { memoryLimit: '200MB', temporaryDirectory: small });
    await take(engine, first);
    const before = await dataVersion(engine);

    const failure = await take(engine, large).catch((error: unknown) => error);
    await engine.close();
    expect(failure).toMatchObject({ code: 'DISK_FULL', data: { file: 'case.csv' } });

    const again = await openDuckDb(join(small, 'data.duckdb'));
    expect(await again.all('SELECT (SELECT count(*) FROM topic) AS topics, (SELECT count(*) FROM "case") AS cases')).toEqual([{ topics: 1, cases: 0 }]);
    expect(await dataVersion(again)).toBe(before);
    await again.close();
  } finally {
    execFileSync('umount', [small]);
  }
});

test('killed amid its writing, an import leaves the old state or the new, and importing again gives the same', async () => {
  await killedImports(folder, [0.9]);
});
