import type { Session } from '../../engine/engine.js';
import { nextSequence } from '../load/batch.js';

/** The ids of what goes with a customer, while it does: temporary. */
export const going = 'intake_going';

/** The rejected rows that go with it: temporary. */
export const goingRejects = 'intake_going_reject';

export const createUnfinishedTable = 'CREATE TABLE IF NOT EXISTS forget_unfinished (of VARCHAR NOT NULL, id VARCHAR NOT NULL)';

/**
 * Writes down what is about to go, before the transaction that takes it away: ids, the rejects, and the place in the list of imports.
 * The lines go with that transaction, so that they outlive only a process that died in between.
 */
export async function noteForgetting(session: Session): Promise<void> {
  await session.execute(
    `INSERT INTO forget_unfinished SELECT of, id FROM ${going} UNION ALL SELECT 'import_reject', CAST(id AS VARCHAR) FROM ${goingRejects}
      UNION ALL SELECT 'import_report', CAST($1 AS VARCHAR)`,
    [await nextSequence(session)],
  );
}

/** Takes the lines away. The last statement of the transaction. */
export async function noteForgotten(session: Session): Promise<void> {
  await session.execute('DELETE FROM forget_unfinished');
}

/**
 * Makes ready to forget what a crash kept from being forgotten, and removes what it left of a report: DuckDB 1.5 brings back parts
 * of a transaction from a log that was cut off, and takes back its deletions.
 */
export async function takeUpForgetting(session: Session): Promise<void> {
  await session.execute(`CREATE OR REPLACE TEMP TABLE ${going} AS SELECT DISTINCT of, id FROM forget_unfinished WHERE of NOT IN ('import_reject', 'import_report')`);
  await session.execute(`CREATE OR REPLACE TEMP TABLE ${goingRejects} AS SELECT CAST(id AS BIGINT) AS id FROM forget_unfinished WHERE of = 'import_reject'`);
  await session.execute(`DELETE FROM import_report WHERE sequence >= (SELECT min(CAST(id AS BIGINT)) FROM forget_unfinished WHERE of = 'import_report')`);
  await session.execute(`DELETE FROM import_batch WHERE source_system = 'touchstone' AND id NOT IN (SELECT batch FROM import_report)`);
}
