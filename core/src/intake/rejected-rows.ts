import type { DataHealth } from '@touchstone/sdk/contract';

import type { Session } from '../engine/engine.js';

/** Rejected rows counted by import, reason and column, most first. */
export async function countRejects(session: Session): Promise<Omit<DataHealth['rejects'][number], 'mapping'>[]> {
  const rows = await session.all(
    'SELECT batch, code, column_name, reason, count(*) AS n FROM import_reject GROUP BY ALL ORDER BY n DESC, batch, code, column_name, reason',
  );
  return rows.map((row) => ({
    batch: String(row['batch']),
    code: String(row['code']),
    column: typeof row['column_name'] === 'string' ? row['column_name'] : null,
    reason: String(row['reason']),
    rows: Number(row['n']),
  }));
}
