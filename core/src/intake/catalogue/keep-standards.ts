import { createHash } from 'node:crypto';

import { tables } from '@touchstone/sdk/model';

import type { Engine, EngineValue, Session } from '../../engine/engine.js';
import { columnsOf } from '../../model/ddl.js';
import { quoteIdentifier } from '../../model/quote.js';
import { type ImportReport, nextSequence, recordBatch } from '../load/batch.js';
import { touchStatistics } from '../load/touch-statistics.js';
import { catalogueSource, type StandardsRow } from './standards-row.js';

/** Stands in the place of a mapping where the catalogue changed the data. */
export const catalogueDigest = 'catalogue';
const { name } = tables.standard;
const table = quoteIdentifier(name);

/** The columns that the catalogue speaks of; others stay empty. */
const columns = columnsOf(tables.standard).map((column) => column.name);

/** Whether the table of standards says what the catalogue does, and no import has changed it since it was told to. */
export async function keepsStandards(engine: Engine, rows: readonly StandardsRow[]): Promise<boolean> {
  const [row] = await engine.all(
    `SELECT sha256, EXISTS (SELECT 1 FROM import_report AS later WHERE later.sequence > kept.sequence AND later.changed AND list_contains(later.tables, $3)) AS overtaken
      FROM import_report AS kept WHERE source_system = $1 AND mapping_digest = $2 ORDER BY sequence DESC LIMIT 1`,
    [catalogueSource, catalogueDigest, name],
  );
  return row ? row['sha256'] === digestOf(rows) && row['overtaken'] !== true : rows.length === 0;
}

/**
 * Brings the table of standards to what the catalogue says, beside the rows that were imported: those keep their code for themselves. The
 * statistics that read a standard which changes are let go, and the data have a new version. Nothing is done where nothing has changed.
 */
export async function keepStandards(engine: Engine, rows: readonly StandardsRow[], now: () => Date): Promise<void> {
  if (await keepsStandards(engine, rows)) {
    return;
  }
  await engine.exclusively((connection) => connection.transaction((session) => replace(session, rows, now())));
}

async function replace(session: Session, rows: readonly StandardsRow[], now: Date): Promise<void> {
  const sequence = await nextSequence(session);
  const sha256 = digestOf(rows);
  const batch = `${String(sequence).padStart(4, '0')}-${sha256.slice(0, 8)}`;
  await session.execute(`CREATE OR REPLACE TEMP TABLE catalogue_wanted AS SELECT ${columns.map(quoteIdentifier).join(', ')} FROM ${table} LIMIT 0`);
  await session.insert('catalogue_wanted', columns, rows.map((row) => columns.map((column): EngineValue => row[column] ?? null)));
  const imported = `SELECT 1 FROM ${table} AS other WHERE other.source_system IS DISTINCT FROM '${catalogueSource}'`;
  await session.execute(`DELETE FROM catalogue_wanted AS wanted WHERE EXISTS (${imported} AND (other.id = wanted.id OR other.code = wanted.code))`);
  const same = columns.map((column) => `kept.${quoteIdentifier(column)} IS NOT DISTINCT FROM wanted.${quoteIdentifier(column)}`).join(' AND ');
  const goes = `${table} AS kept WHERE kept.source_system = '${catalogueSource}' AND NOT EXISTS (SELECT 1 FROM catalogue_wanted AS wanted WHERE ${same})`;
  const comes = `catalogue_wanted AS wanted WHERE NOT EXISTS (SELECT 1 FROM ${table} AS kept WHERE kept.source_system = '${catalogueSource}' AND ${same})`;
  await touchStatistics(session, { table: name, rows: [`SELECT * FROM ${goes}`, `SELECT * FROM ${comes}`] });
  await session.execute(`CREATE OR REPLACE TEMP TABLE catalogue_comes AS SELECT * FROM ${comes}`);
  const removed = await session.execute(`DELETE FROM ${goes}`);
  const list = columns.map(quoteIdentifier).join(', ');
  const added = await session.execute(`INSERT INTO ${table} (${list}, import_batch_id, source_system) SELECT ${list}, $1, $2 FROM catalogue_comes`, [batch, catalogueSource]);
  const report: ImportReport = {
    batch: { id: batch, fileName: 'catalogue of standards', sourceSystem: catalogueSource, sha256, loadedAt: now.toISOString(), mapping: null, rowsRead: rows.length, rowsKept: rows.length, rowsRejected: 0 },
    tables: [{ table: name, inserted: added, updated: removed, unchanged: Math.max(0, rows.length - added) }],
    rejected: 0,
    skipped: 0,
    repeated: 0,
    reasons: [],
    warnings: [],
    unchangedFile: false,
  };
  await recordBatch(session, report, { sequence, mappingDigest: catalogueDigest, shownColumns: [], minAt: null, maxAt: null });
}

const digestOf = (rows: readonly StandardsRow[]): string => createHash('sha256').update(JSON.stringify(rows)).digest('hex');
