import type { DataHealth } from '@touchstone/sdk/contract';

import type { EngineValue, Session } from '../engine/engine.js';

/** Rejected rows counted by import, reason and column, most first. */
export async function countRejects(session: Session): Promise<DataHealth['rejects']> {
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

const columns = ['batch', 'file', 'line', 'column', 'code', 'reason', 'row'] as const;

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
function toCell(value: EngineValue | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rejected rows as CSV, head first, in the order of import and line; of one import where one is named. */
export async function* rejectsCsv(session: Session, batch?: string): AsyncIterable<string> {
  yield `${columns.join(',')}\n`;
  const sql = `SELECT r.batch, b.report ->> '$.batch.fileName' AS file, r.line, r.column_name AS "column", r.code, r.reason, r.raw AS "row"
    FROM import_reject AS r LEFT JOIN import_report AS b USING (batch)
    ${batch === undefined ? '' : 'WHERE r.batch = $1'} ORDER BY r.batch, r.id`;
  for await (const rows of session.chunks(sql, batch === undefined ? [] : [batch])) {
    if (rows.length > 0) {
      yield `${rows.map((row) => columns.map((name) => toCell(row[name])).join(',')).join('\n')}\n`;
    }
  }
}
