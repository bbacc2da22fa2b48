import type { Session } from '../../engine/engine.js';
import { quoteIdentifier } from '../../model/quote.js';
import { type Complaint, zonedRemark } from '../compile/checks.js';
import type { CompiledTarget } from '../compile/target.js';

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

/** How the moments of one column were written, over the rows that are kept. */
export interface StagedMoments {
  readonly table: string;
  readonly column: string;
  /** The column of the file, where it is one. */
  readonly from: string;
  /** As which moments without a zone were read. */
  readonly timezone: string;
  readonly values: number;
  /** Of these, how many named their own zone. */
  readonly zoned: number;
  /** How many lay in the hour that clocks skip in spring. */
  readonly skippedHour: number;
}

/** A stage whose rows were judged. */
export interface FilledStage extends Stage {
  /** The table of the rows that were judged before they were brought together into this stage, where the target does so. */
  readonly rowsName: string | undefined;
  readonly remarks: readonly Remark[];
  readonly moments: readonly StagedMoments[];
}

export interface StageOptions {
  /** What stands after FROM. */
  readonly from: string;
  /** SQL for the line of a staged row. */
  readonly line: string;
  readonly name: string;
}

/** Runs the query of a target into a temporary table of its own. */
export async function fillStage(session: Session, target: CompiledTarget, options: StageOptions): Promise<FilledStage> {
  const { from, line } = options;
  const name = quoteIdentifier(options.name);
  const rowsName = target.rows ? quoteIdentifier(`${options.name}_rows`) : undefined;
  const remarks: Remark[] = [];
  if (target.rows && rowsName) {
    await session.execute(`CREATE OR REPLACE TEMP TABLE ${rowsName} AS ${target.rows.select(from)}`);
    remarks.push(...(await remarksOf(session, rowsName, target.rows.remarks)));
  }
  await session.execute(`CREATE OR REPLACE TEMP TABLE ${name} AS ${target.select(rowsName ?? from)}`);
  remarks.push(...(await remarksOf(session, name, target.remarks)));
  const told = remarks.filter(({ code }) => code !== zonedRemark);
  return { name, rowsName, line: rowsName ? '"__line"' : line, target, remarks: told, moments: await momentsOf(session, { name, target, remarks }) };
}

async function momentsOf(session: Session, { name, remarks, target: { clocks, table } }: Pick<FilledStage, 'name' | 'remarks' | 'target'>): Promise<StagedMoments[]> {
  if (clocks.length === 0) {
    return [];
  }
  const counts = clocks.map(({ column }, index) => `count(${quoteIdentifier(column)}) AS c${index}`);
  const [row = {}] = await session.all(`SELECT ${counts.join(', ')} FROM ${name} WHERE "__problem" IS NULL`);
  const rowsOf = (wanted: string, label: string): number => remarks.find(({ code, column }) => code === wanted && column === label)?.rows ?? 0;
  return clocks.map(({ column, from, timezone }, index) => ({
    ...{ table: table.name, column, from, timezone },
    values: Number(row[`c${index}`] ?? 0),
    zoned: rowsOf(zonedRemark, from),
    skippedHour: rowsOf('TIME_SHIFTED', from),
  }));
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

/** The earliest and the latest moment in what was taken in. */
export async function spanOf(session: Session, stages: readonly Stage[]): Promise<[string | null, string | null]> {
  const spans = stages.flatMap(({ name, target: { columns, table } }) => {
    const column = columns.find(({ key }) => key === table.occursAt);
    return column ? [`SELECT min("${column.name}")::TIMESTAMP AS a, max("${column.name}")::TIMESTAMP AS b FROM ${name} WHERE "__problem" IS NULL`] : [];
  });
  if (spans.length === 0) {
    return [null, null];
  }
  const [row] = await session.all(`SELECT min(a) AS a, max(b) AS b FROM (${spans.join(' UNION ALL ')})`);
  return [(row?.['a'] as string | null) ?? null, (row?.['b'] as string | null) ?? null];
}
