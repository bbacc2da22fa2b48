import type { Session } from '../../engine/engine.js';
import { countChange, forgetTouched, keepsStatistics } from '../../measures/index.js';
import { quoteIdentifier } from '../../model/quote.js';

/** Tables whose columns are among those of the changed one: rows that will go, and rows that will come. */
export interface RowsToChange {
  readonly table: string;
  /** SQL of queries, each of rows before or after the change; columns they lack are empty. */
  readonly rows: readonly string[];
}

/** Lets go of the statistics that a change is about to make untrue. Called within its transaction, before it is made. */
export async function touchStatistics(session: Session, { table, rows }: RowsToChange): Promise<void> {
  if (!(await keepsStatistics(session))) {
    await countChange(session);
    return;
  }
  const changed = 'intake_changed';
  const parts = [`SELECT * FROM ${quoteIdentifier(table)} LIMIT 0`, ...rows].map((query) => `(${query})`);
  await session.execute(`CREATE OR REPLACE TEMP TABLE ${changed} AS ${parts.join(' UNION ALL BY NAME ')}`);
  const [any] = await session.all(`SELECT 1 AS one FROM ${changed} LIMIT 1`);
  if (any) {
    await forgetTouched(session, { table, rows: changed });
  }
}
