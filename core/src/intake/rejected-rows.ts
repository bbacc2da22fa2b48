import type { DataHealth } from '@touchstone/sdk/contract';

import type { Session } from '../engine/engine.js';
import { tellReason } from './words/tell-reject.js';

/** Rejected rows counted by import, reason and column, most first, with the reason in a language. */
export async function countRejects(session: Session, locale: string): Promise<Omit<DataHealth['rejects'][number], 'mapping'>[]> {
  const rows = await session.all(
    'SELECT batch, code, column_name, reason, count(*) AS n FROM import_reject GROUP BY ALL ORDER BY n DESC, batch, code, column_name, reason',
  );
  return rows.map((row) => ({
    batch: String(row['batch']),
    code: String(row['code']),
    column: typeof row['column_name'] === 'string' ? row['column_name'] : null,
    reason: tellReason({ code: String(row['code']), reason: String(row['reason']) }, locale),
    rows: Number(row['n']),
  }));
}
