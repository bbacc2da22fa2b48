import type { UndoneImport } from '@touchstone/sdk/contract';
import { tables } from '@touchstone/sdk/model';

import type { Connection, Engine, Session } from '../../engine/engine.js';
import { quoteIdentifier } from '../../model/quote.js';
import type { Batch } from './batch.js';

/**
 * Writes down, before the transaction of an import begins, that it is under way. The line goes with that transaction, so that it
 * outlives only a process that died in between; an opening that finds none has nothing to look for.
 */
export async function noteBegun(connection: Connection, batch: Batch, file: { readonly name: string; readonly tables: readonly string[] }): Promise<void> {
  await connection.execute('INSERT INTO import_unfinished VALUES ($1, $2, $3, NULL)', [batch.id, file.name, file.tables]);
}

/** Takes the line away, with those of earlier attempts at the same file. The last statement of the transaction. */
export async function noteMade(session: Session, batch: Batch, fileName: string): Promise<void> {
  await session.execute('DELETE FROM import_unfinished WHERE batch = $1 OR file_name = $2', [batch.id, fileName]);
}

/** Takes the line away after the transaction failed and was rolled back. */
export async function noteFailed(session: Session, batch: Batch): Promise<void> {
  await session.execute('DELETE FROM import_unfinished WHERE batch = $1 AND removed IS NULL', [batch.id]);
}

/**
 * Undoes what a crash left of imports; to be called on opening, before anything reads or imports.
 *
 * A commit goes into the database file at once and whole, unless something reads meanwhile: then it waits in DuckDB's write-ahead
 * log, and from one that a crash cut off, DuckDB 1.5 brings back whole row groups without the rest of their transaction. Afterwards
 * there is no row of an import that has no report. Rows that the import would have replaced are still there, since DuckDB takes
 * back its deletions; importing the file again gives what it would have given.
 */
export async function undoUnfinished(engine: Engine): Promise<void> {
  const found = await engine.all('SELECT batch, tables FROM import_unfinished WHERE removed IS NULL');
  for (const { batch, tables: touched } of found) {
    await engine.transaction(async (session) => {
      const known = Object.values(tables).map(({ name }) => name).filter((name) => (touched as readonly string[]).includes(name));
      const unreported = '$1 NOT IN (SELECT batch FROM import_report)';
      let removed = 0;
      for (const name of known) {
        removed += await session.execute(`DELETE FROM ${quoteIdentifier(name)} WHERE import_batch_id = $1 AND ${unreported}`, [batch ?? null]);
      }
      await session.execute(`DELETE FROM import_batch WHERE id = $1 AND ${unreported}`, [batch ?? null]);
      await session.execute(`DELETE FROM import_reject WHERE batch = $1 AND ${unreported}`, [batch ?? null]);
      await session.execute('UPDATE import_unfinished SET removed = $2 WHERE batch = $1 AND removed IS NULL', [batch ?? null, removed]);
    });
  }
}

/** The imports that were cut off, undone, and not made since. */
export async function undoneImports(session: Session): Promise<UndoneImport[]> {
  const rows = await session.all('SELECT file_name, max(removed) AS rows FROM import_unfinished WHERE removed IS NOT NULL GROUP BY file_name ORDER BY file_name');
  return rows.map((row) => ({ fileName: String(row['file_name']), rows: Number(row['rows']) }));
}
