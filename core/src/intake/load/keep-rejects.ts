import { errorCatalog } from '../../base/errors.js';
import type { Session } from '../../engine/engine.js';
import { quoteLiteral } from '../../model/quote.js';
import type { Complaint } from '../compile/checks.js';
import type { Source } from '../file/source.js';
import type { Batch } from './batch.js';
import type { FilledStage } from './stage.js';

const nextId = '(SELECT coalesce(max(id), 0) FROM import_reject)';

const faultCodes = [
  'LINE_NOT_JSON', 'ROW_FIELDS_EXTRA', 'ROW_FIELDS_MISSING', 'ROW_NUL', 'ROW_QUOTE_UNCLOSED', 'ROW_QUOTE_WRONG', 'ROW_TOO_LONG',
] as const;

/** Puts the lines that are no records with the rejects. */
export async function keepFaults(session: Session, { faults }: Source, batch: Batch): Promise<void> {
  if (faults === undefined) {
    return;
  }
  const reasons = faultCodes.map((code) => `WHEN ${quoteLiteral(code)} THEN ${quoteLiteral(errorCatalog[code].message)}`);
  await session.execute(
    `INSERT INTO import_reject
      SELECT ${nextId} + row_number() OVER (ORDER BY CAST(line AS BIGINT)), $1, CAST(line AS BIGINT), NULL, code,
        CASE code ${reasons.join(' ')} ELSE code END, NULL, CAST(to_json({'line': raw}) AS VARCHAR)
      FROM ${faults}`,
    [batch.id],
  );
}

/** Puts the staged rows that do not fit with the rejects. */
export async function keepRejects(session: Session, { line, name, rowsName, target }: FilledStage, batch: Batch): Promise<void> {
  const insert = { session, batch, table: target.table.name };
  if (target.rows && rowsName) {
    await insertRejects({ ...insert, from: rowsName, line: '"__line"', complaints: target.rows.complaints });
  }
  await insertRejects({ ...insert, from: name, line, complaints: target.complaints });
}

/** How many rows of a group were refused before they were brought together. */
export async function countRejectedRows(session: Session, { rowsName }: FilledStage): Promise<number> {
  const [row] = rowsName === undefined ? [] : await session.all(`SELECT count(*) AS n FROM ${rowsName} WHERE "__problem" > 0`);
  return Number(row?.['n'] ?? 0);
}

/** How many lines are not taken in: those with a reject, and all that a group was made of that is one. */
export async function rejectedLines(session: Session, stages: readonly FilledStage[], batch: Batch): Promise<number> {
  const groups = stages.flatMap(({ name, rowsName, target }) => {
    const same = (target.rows?.groupedBy ?? []).map((column) => `r.${column} IS NOT DISTINCT FROM g.${column}`);
    return rowsName === undefined ? [] : [`SELECT r."__line" FROM ${rowsName} AS r JOIN ${name} AS g ON ${['true', ...same].join(' AND ')} WHERE r."__problem" IS NULL AND g."__problem" > 0`];
  });
  const [row] = await session.all(`SELECT count(line) AS n FROM (${['SELECT line FROM import_reject WHERE batch = $1', ...groups].join(' UNION ')})`, [batch.id]);
  return Number(row?.['n'] ?? 0);
}

interface RejectedRows {
  readonly session: Session;
  readonly batch: Batch;
  readonly table: string;
  readonly from: string;
  readonly line: string;
  readonly complaints: readonly Complaint[];
}

async function insertRejects({ batch, complaints, from, line, session, table }: RejectedRows): Promise<void> {
  if (complaints.length === 0) {
    return;
  }
  const rows = complaints.map(({ code, column, reason }, index) => {
    const name = column === null ? 'NULL' : quoteLiteral(column);
    return `(${index + 1}, ${quoteLiteral(code)}, ${name}, ${quoteLiteral(reason)})`;
  });
  await session.execute(
    `INSERT INTO import_reject
      SELECT ${nextId} + row_number() OVER (ORDER BY line), $1, line, column_name, code, reason, $2, raw
      FROM (SELECT ${line} AS line, "__problem" AS problem, "__raw" AS raw FROM ${from} WHERE "__problem" > 0)
      JOIN (VALUES ${rows.join(', ')}) AS complaint(number, code, column_name, reason) ON number = problem`,
    [batch.id, table],
  );
}
