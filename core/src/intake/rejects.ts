import type { ImportReject } from '@touchstone/sdk/contract';

import { safeCell } from '../base/csv-cell.js';
import type { Engine, EngineRow } from '../engine/engine.js';
import { tellReason, tellRemedy } from './words/tell-reject.js';

export interface RejectFilter {
  readonly batch?: string | undefined;
  readonly code?: string | undefined;
  /** In which language reasons and remedies are told. Default: English. */
  readonly locale?: string | undefined;
}

export interface RejectPage {
  readonly rejects: readonly ImportReject[];
  /** Hand it over as `after` for the next page; undefined on the last one. */
  readonly next: number | undefined;
}

const query = `SELECT id, batch, file_name, line, column_name, code, import_reject.reason AS reason, raw, shown_columns
  FROM import_reject JOIN (
    SELECT batch AS known, shown_columns, json_extract_string(report, '/batch/fileName') AS file_name FROM import_report
  ) ON known = batch
  WHERE ($1 IS NULL OR batch = $1) AND ($2 IS NULL OR code = $2) AND id > $3
  ORDER BY id`;

function toReject(row: EngineRow, locale: string): ImportReject {
  const code = String(row['code']);
  const column = row['column_name'] === null ? null : String(row['column_name']);
  return {
    batch: String(row['batch']),
    fileName: String(row['file_name']),
    line: Number(row['line']),
    column,
    code,
    reason: tellReason({ code, reason: String(row['reason']) }, locale),
    remedy: tellRemedy(code, locale),
  };
}

/** The rows that were not taken in, in the order they were met, a page at a time. */
export async function rejectsOf(engine: Engine, options: RejectFilter & { readonly limit: number; readonly after?: number | undefined }): Promise<RejectPage> {
  const rows = await engine.all(`${query} LIMIT $4`, [options.batch ?? null, options.code ?? null, options.after ?? 0, options.limit + 1]);
  const page = rows.slice(0, options.limit);
  return { rejects: page.map((row) => toReject(row, options.locale ?? 'en')), next: rows.length > options.limit ? Number(page.at(-1)?.['id']) : undefined };
}

/** What may be shown of a rejected row: the values of columns that have no bearing on a person. */
function shownValues(row: EngineRow): string {
  const shown = JSON.parse(String(row['shown_columns'])) as readonly string[];
  const raw = row['raw'] === null ? {} : (JSON.parse(String(row['raw'])) as Record<string, unknown>);
  return shown
    .filter((column) => raw[column] !== undefined && raw[column] !== null)
    .map((column) => `${column}=${String(raw[column])}`)
    .join('; ');
}

/** The rejects as CSV, a piece at a time, for a download. Values of personal columns, and of columns the mapping does not read, are left out. */
export async function* rejectsAsCsv(engine: Engine, filter: RejectFilter = {}): AsyncIterable<string> {
  yield '"batch","file","line","column","code","reason","remedy","values"\r\n';
  for await (const rows of engine.chunks(query, [filter.batch ?? null, filter.code ?? null, 0])) {
    const lines = rows.map((row) => {
      const reject = toReject(row, filter.locale ?? 'en');
      const cells = [reject.batch, reject.fileName, String(reject.line), reject.column ?? '', reject.code, reject.reason, reject.remedy, shownValues(row)];
      return cells.map(safeCell).join(',');
    });
    yield `${lines.join('\r\n')}\r\n`;
  }
}
