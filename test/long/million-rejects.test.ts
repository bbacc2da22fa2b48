import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import { importFile } from '../../core/src/intake/index.js';
import { rows, writeBlocks } from '../integration/intake-faults.testing.js';

test('a million rejects are kept, each with its own line, in bounded memory', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-rejects-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'case.csv');
  await writeBlocks(file, rows(1_000_000, (index) => `${index},2026-02-30,open,mail\n`));
  const engine = await openDuckDb(join(folder, 'million.duckdb'), { memoryLimit: '2GB' });

  const report = await importFile(engine, { file, organisation: { timezone: 'UTC', salt: 'salt' }, temporaryFolder: folder, now: () => new Date('2026-11-01T12:00:00Z') });

  expect(report).toMatchObject({ rejected: 1_000_000, reasons: [{ code: 'DATE_INVALID', column: 'opened_at', rows: 1_000_000 }] });
  const [lines] = await engine.all(`SELECT min(line) AS first, max(line) AS last, count(DISTINCT line) AS n,
    count(*) FILTER (json_extract_string(raw, 'id') <> CAST(line - 2 AS VARCHAR)) AS wrong FROM import_reject`);
  expect(lines).toEqual({ first: 2, last: 1_000_001, n: 1_000_000, wrong: 0 });
  await engine.close();
});
