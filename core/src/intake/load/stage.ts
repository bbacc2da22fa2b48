import type { Session } from '../../engine/engine.js';
import { quoteIdentifier, quoteLiteral } from '../../model/quote.js';
import type { Complaint } from '../compile/checks.js';
import type { CompiledTarget } from '../compile/target.js';
import type { Batch } from './batch.js';

/** Rows of one target that were judged and wait to be written. */
export interface Stage {
  readonly name: string;
  /** SQL for the line a staged row came from. */
  readonly line: string;
  readonly target: CompiledTarget;
}

/** A remark on rows that were kept, as it is reported. */
export interface Remark {
  readonly code: string;
  readonly column: string | null;
  readonly reason: string;
  readonly rows: number;
}

export interface StageOptions {
  readonly session: Session;
  readonly batch: Batch;
  /** What stands after FROM. */
  readonly from: string;
  /** SQL for the line of a staged row. */
  readonly line: string;
  readonly name: string;
}

/** Runs the query of a target into a table of its own, and puts the rows that do not fit with the rejects. */
export async function fillStage(target: CompiledTarget, options: StageOptions): Promise<{ stage: Stage; remarks: Remark[] }> {
  const { batch, from, line, session } = options;
  const name = quoteIdentifier(options.name);
  const rowsName = quoteIdentifier(`${options.name}_rows`);
  const remarks: Remark[] = [];
  if (target.rows) {
    await session.execute(`CREATE OR REPLACE TEMP TABLE ${rowsName} AS ${target.rows.select(from)}`);
    await keepRejects({ session, batch, stage: rowsName, line: '"__line"', complaints: target.rows.complaints, table: target.table.name });
    remarks.push(...(await remarksOf(session, rowsName, target.rows.remarks)));
  }
  await session.execute(`CREATE OR REPLACE TEMP TABLE ${name} AS ${target.select(target.rows ? rowsName : from)}`);
  const stage = { name, line: target.rows ? '"__line"' : await lineFrom(session, name, line), target };
  await keepRejects({ session, batch, stage: name, line: stage.line, complaints: target.complaints, table: target.table.name });
  remarks.push(...(await remarksOf(session, name, target.remarks)));
  return { stage, remarks };
}

/**
 * SQL for the line of a row in a table just filled: within a transaction DuckDB numbers new rows from a large number on, so the first
 * one is taken off.
 */
export async function lineFrom(session: Session, table: string, line: string): Promise<string> {
  if (!line.includes('rowid')) {
    return line;
  }
  const [found] = await session.all(`SELECT CAST(coalesce(min(rowid), 0) AS VARCHAR) AS first FROM ${table}`);
  return line.replace('rowid', `rowid - ${String(found?.['first'])}`);
}

interface RejectOptions {
  readonly session: Session;
  readonly batch: Batch;
  readonly stage: string;
  readonly line: string;
  readonly complaints: readonly Complaint[];
  readonly table: string;
}

async function keepRejects({ batch, complaints, line, session, stage, table }: RejectOptions): Promise<void> {
  if (complaints.length === 0) {
    return;
  }
  const rows = complaints.map(({ code, column, reason }, index) => {
    const name = column === null ? 'NULL' : quoteLiteral(column);
    return `(${index + 1}, ${quoteLiteral(code)}, ${name}, ${quoteLiteral(reason)})`;
  });
  await session.execute(
    `INSERT INTO import_reject
      SELECT (SELECT coalesce(max(id), 0) FROM import_reject) + row_number() OVER (ORDER BY line), $1, line, column_name, code, reason, $2, raw
      FROM (SELECT ${line} AS line, "__problem" AS problem, "__raw" AS raw FROM ${stage} WHERE "__problem" > 0)
      JOIN (VALUES ${rows.join(', ')}) AS complaint(number, code, column_name, reason) ON number = problem`,
    [batch.id, table],
  );
}

async function remarksOf(session: Session, stage: string, remarks: readonly Complaint[]): Promise<Remark[]> {
  if (remarks.length === 0) {
    return [];
  }
  const counts = remarks.map((_, index) => `count(*) FILTER ("__remarks" & ${2n ** BigInt(Math.min(index, 61))} > 0) AS "r${index}"`);
  const [row = {}] = await session.all(`SELECT ${counts.join(', ')} FROM ${stage} WHERE "__remarks" > 0 AND "__problem" IS NULL`);
  return remarks.flatMap(({ code, column, reason }, index) => {
    const rows = Number(row[`r${index}`] ?? 0);
    return rows > 0 ? [{ code, column, reason, rows }] : [];
  });
}
