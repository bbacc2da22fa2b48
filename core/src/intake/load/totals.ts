import type { MoneyTotals, TableTotals } from '@touchstone/sdk/contract';

import type { Session } from '../../engine/engine.js';
import { quoteIdentifier, quoteLiteral } from '../../model/quote.js';
import type { Batch } from './batch.js';
import type { FilledStage, Stage } from './stage.js';
import type { WrittenStage } from './upsert.js';

/** Sums of one column of money over the rows of a stage, in minor units. */
interface StagedMoney {
  readonly all: number;
  readonly good: number;
  readonly skipped: number;
  readonly rejected: number;
}

/** What a stage holds at one moment: its rows, and its money by column. */
export interface StageCount {
  readonly rows: number;
  readonly skipped: number;
  readonly rejected: number;
  readonly money: Readonly<Record<string, StagedMoney>>;
}

/** The columns of money that a stage fills. */
export const moneyColumnsOf = ({ target }: Stage): string[] => target.columns.filter(({ definition }) => definition.type === 'money').map(({ name }) => name);

const sumOf = (column: string, filter = ''): string => `coalesce(sum(${column})${filter}, 0)::BIGINT`;

/** Counts a stage. Nothing is taken from what the import itself says of its rows, so that totals can disagree with it. */
export async function countStage(session: Session, stage: Stage): Promise<StageCount> {
  const columns = moneyColumnsOf(stage);
  const [good, skipped, rejected] = [' FILTER ("__problem" IS NULL)', ' FILTER ("__problem" = 0)', ' FILTER ("__problem" > 0)'];
  const sums = columns.flatMap((name, index) => {
    const column = quoteIdentifier(name);
    return [`${sumOf(column)} AS a${index}`, `${sumOf(column, good)} AS g${index}`, `${sumOf(column, skipped)} AS s${index}`, `${sumOf(column, rejected)} AS r${index}`];
  });
  const counts = ['count(*) AS n', `count(*)${skipped} AS skipped`, `count(*)${rejected} AS rejected`];
  const [row = {}] = await session.all(`SELECT ${[...counts, ...sums].join(', ')} FROM ${stage.name}`);
  const at = (name: string): number => Number(row[name] ?? 0);
  const money = columns.map((name, index) => [name, { all: at(`a${index}`), good: at(`g${index}`), skipped: at(`s${index}`), rejected: at(`r${index}`) }] as const);
  return { rows: at('n'), skipped: at('skipped'), rejected: at('rejected'), money: Object.fromEntries(money) };
}

/** What a table holds at one moment. */
export interface TableCount {
  readonly rows: number;
  readonly money: Readonly<Record<string, number>>;
}

/** Counts the rows of a table and sums columns of it, in minor units. */
export async function countTable(session: Session, table: string, columns: readonly string[]): Promise<TableCount> {
  const sums = columns.map((name, index) => `, ${sumOf(quoteIdentifier(name))} AS m${index}`);
  const [row = {}] = await session.all(`SELECT count(*) AS n${sums.join('')} FROM ${quoteIdentifier(table)}`);
  return { rows: Number(row['n'] ?? 0), money: Object.fromEntries(columns.map((name, index) => [name, Number(row[`m${index}`] ?? 0)])) };
}

/** How many rejected rows of a table an import has put on the list. */
export async function countListed(session: Session, batch: Batch, table: string): Promise<number> {
  const [row] = await session.all(`SELECT count(*) AS n FROM import_reject WHERE batch = $1 AND target = ${quoteLiteral(table)}`, [batch.id]);
  return Number(row?.['n'] ?? 0);
}

/** Everything that is counted on the way of one stage into its table. */
export interface StageJourney {
  readonly stage: FilledStage;
  /** As it was filled; then without repeated keys; then without forgotten customers. */
  readonly filled: StageCount;
  readonly settled: StageCount;
  readonly ready: StageCount;
  /** Rows that another with the same key replaced, and those of forgotten customers. */
  readonly repeated: number;
  readonly forgotten: number;
  /** Rejected rows of a group, before they were brought together. */
  readonly rejectedRows: number;
  readonly listed: number;
  readonly before: TableCount;
  readonly after: TableCount;
  readonly written: WrittenStage;
  readonly perLine: boolean;
}

/** The totals of one stage. */
export function totalsOf({ after, before, filled, forgotten, listed, perLine, ready, rejectedRows, repeated, stage, written }: StageJourney): TableTotals {
  const { inserted, unchanged, updated } = written.change;
  return {
    table: stage.target.table.name,
    given: filled.rows + rejectedRows,
    perLine,
    added: inserted,
    changed: updated,
    same: unchanged,
    skipped: filled.skipped + forgotten,
    repeated,
    rejected: filled.rejected + rejectedRows,
    listed,
    before: before.rows,
    after: after.rows,
    money: Object.entries(filled.money).map(([column, { all, good, rejected, skipped }]): MoneyTotals => {
      const taken = ready.money[column]?.good ?? 0;
      return {
        ...{ column, given: all, taken, rejected, left: skipped + good - taken },
        ...{ before: before.money[column] ?? 0, after: after.money[column] ?? 0, replaced: written.replaced[column] ?? 0, same: written.same[column] ?? 0 },
      };
    }),
  };
}
