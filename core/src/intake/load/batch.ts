import { createHash } from 'node:crypto';

import type { ImportBatch, Mapping, TableTotals } from '@touchstone/sdk/contract';

import type { Engine, EngineRow, Session } from '../../engine/engine.js';
import type { Remark, StagedMoments } from './stage.js';
import { touchStatistics } from './touch-statistics.js';
import type { TableChange } from './upsert.js';

/** What one import did. */
export interface ImportReport {
  readonly batch: ImportBatch;
  readonly tables: readonly TableChange[];
  /** Rows of the file that were not taken in, each counted once. */
  readonly rejected: number;
  /** Rows the mapping does not want. */
  readonly skipped: number;
  /** Rows that repeat an earlier one in every column and were left out, as the mapping asks. */
  readonly repeated: number;
  readonly reasons: readonly { readonly code: string; readonly column: string | null; readonly reason: string; readonly rows: number }[];
  readonly warnings: readonly Remark[];
  /** What became of the rows of each table. Reports from before this was counted have none. */
  readonly totals?: readonly TableTotals[];
  /** How the moments were written. Reports from before this was counted have none. */
  readonly moments?: readonly StagedMoments[];
  /** Whether the same file had been imported by the same mapping before and nothing has changed since: then nothing was done. */
  readonly unchangedFile: boolean;
}

/** An import under way. */
export interface Batch {
  readonly id: string;
  readonly sequence: number;
  readonly sourceSystem: string;
}

const stable = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(stable)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([key]) => key !== '$schema' && key !== 'notes' && key !== 'name')
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
            .map(([key, part]) => [key, stable(part)]),
        )
      : value;

/** What a mapping means, as a digest: the same for mappings that do the same. */
export const digestOfMapping = (mapping: Mapping, timezone: string): string =>
  createHash('sha256').update(JSON.stringify([stable(mapping), timezone])).digest('hex').slice(0, 16);

/** The report of an earlier import of the same file by the same mapping, unless its tables have changed since. */
export async function earlierReport(session: Session, key: { sha256: string; mappingDigest: string; sourceSystem: string }): Promise<ImportReport | undefined> {
  const [found] = await session.all(
    `SELECT report FROM import_report AS earlier
      WHERE sha256 = $1 AND mapping_digest = $2 AND source_system = $3 AND NOT EXISTS (
        SELECT 1 FROM import_report AS later
        WHERE later.sequence > earlier.sequence AND later.changed AND list_has_any(later.tables, earlier.tables)
      )
      ORDER BY sequence DESC LIMIT 1`,
    [key.sha256, key.mappingDigest, key.sourceSystem],
  );
  return found ? { ...(JSON.parse(String(found['report'])) as ImportReport), unchangedFile: true } : undefined;
}

export async function nextSequence(session: Session): Promise<number> {
  const [row] = await session.all('SELECT coalesce(max(sequence), 0) + 1 AS next FROM import_report');
  return Number(row?.['next'] ?? 1);
}

/** Forgets the rejects of earlier imports of the same file by the same mapping: the new ones take their place. */
export async function forgetOlderRejects(session: Session, sha256: string, mappingDigest: string): Promise<void> {
  await session.execute(
    'DELETE FROM import_reject WHERE batch IN (SELECT batch FROM import_report WHERE sha256 = $1 AND mapping_digest = $2)',
    [sha256, mappingDigest],
  );
}

export interface BatchRecord {
  readonly sequence: number;
  readonly mappingDigest: string;
  readonly shownColumns: readonly string[];
  readonly minAt: string | null;
  readonly maxAt: string | null;
}

/** Writes down what an import did. */
export async function recordBatch(session: Session, report: ImportReport, record: BatchRecord): Promise<void> {
  const { batch, tables } = report;
  // What the mapping leaves out on purpose nobody wants to have: rows of the file are those it wants.
  const wanted = Math.max(batch.rowsKept, batch.rowsRead - report.skipped - report.repeated);
  const changed = tables.some(({ inserted, updated }) => inserted + updated > 0);
  await session.execute('CREATE OR REPLACE TEMP TABLE intake_batch AS SELECT * FROM import_batch LIMIT 0');
  await session.execute(
    `INSERT INTO intake_batch (id, source_system, file_name, sha256, loaded_at, rows_in, rows_ok, min_at, max_at, mapping_version, import_batch_id)
      VALUES ($1, $2, $3, $4, $5::TIMESTAMP, $6, $7, $8::TIMESTAMP, $9::TIMESTAMP, $10, $1)`,
    [batch.id, batch.sourceSystem, batch.fileName, batch.sha256, withoutZone(batch.loadedAt), wanted, batch.rowsKept, withoutZone(record.minAt), withoutZone(record.maxAt), record.mappingDigest],
  );
  // Imports are rows that checks ask about, as any others are.
  await touchStatistics(session, { table: 'import_batch', rows: ['SELECT * FROM intake_batch'] });
  await session.execute('INSERT INTO import_batch BY NAME SELECT * FROM intake_batch');
  await session.execute('DROP TABLE intake_batch');
  await session.execute('INSERT INTO import_report VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
    batch.id,
    record.sequence,
    batch.sourceSystem,
    batch.sha256,
    record.mappingDigest,
    batch.mapping,
    changed,
    tables.map(({ table }) => table),
    JSON.stringify(record.shownColumns),
    JSON.stringify(report),
  ]);
}

const withoutZone = (at: string | null): string | null => at?.replace('T', ' ').replace('Z', '') ?? null;

/** The imports so far, latest first. */
export async function importBatches(engine: Engine): Promise<ImportBatch[]> {
  const rows = await engine.all('SELECT report FROM import_report ORDER BY sequence DESC');
  return rows.map((row: EngineRow) => (JSON.parse(String(row['report'])) as ImportReport).batch);
}

/** A digest of everything that changed the data: the same files in the same order give the same one. */
export async function dataVersion(engine: Engine): Promise<string> {
  const rows = await engine.all('SELECT sha256, mapping_digest, source_system FROM import_report WHERE changed ORDER BY sequence');
  const hash = createHash('sha256');
  for (const row of rows) {
    hash.update(`${String(row['sha256'])} ${String(row['mapping_digest'])} ${String(row['source_system'])}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
