import type { FailingTotal, FileTotals, Reconciliation, TableBalance, TableTotals } from '@touchstone/sdk/contract';

import type { Session } from '../../engine/engine.js';
import type { ImportReport } from '../load/batch.js';
import { countTable, type TableCount } from '../load/totals.js';
import { filesOf, type KeptReport } from './kept-reports.js';

/** So many files are listed although they add up. */
const mostListed = 100;

type Compared = Pick<FailingTotal, 'total' | 'expected' | 'found'> & { readonly table?: string; readonly column?: string };

const failuresOf = (compared: readonly Compared[]): FailingTotal[] =>
  compared.filter(({ expected, found }) => expected !== found).map(({ column = null, expected, found, table = null, total }) => ({ total, table, column, expected, found }));

/** What does not add up of the rows that one file gave for one table. */
function failingOf(totals: TableTotals): FailingTotal[] {
  const { added, after, before, changed, given, listed, money, rejected, repeated, same, skipped, table } = totals;
  return failuresOf([
    { total: 'rows', table, expected: given, found: added + changed + same + skipped + repeated + rejected },
    { total: 'rejects', table, expected: rejected, found: listed },
    { total: 'table', table, expected: before + added, found: after },
    ...money.flatMap(({ column, ...sums }): Compared[] => [
      { total: 'money', table, column, expected: sums.given, found: sums.taken + sums.rejected + sums.left },
      { total: 'money-table', table, column, expected: sums.before + sums.taken - sums.same - sums.replaced, found: sums.after },
    ]),
  ]);
}

/** The totals of one file, and which of them do not come out. */
export function fileTotals({ batch, repeated, skipped, totals }: ImportReport): FileTotals {
  const { fileName, id, loadedAt, rowsKept: kept, rowsRead: read, rowsRejected: rejected, sourceSystem: source } = batch;
  const lines = failuresOf([{ total: 'lines', expected: read, found: kept + skipped + repeated + rejected }]);
  return {
    ...{ batch: id, fileName, source, loadedAt, read, kept, rejected },
    skipped: skipped + repeated,
    tables: totals ? totals.map((each) => ({ ...each, money: [...each.money] })) : null,
    failing: [...lines, ...(totals ?? []).flatMap(failingOf)],
  };
}

/** Whether what is in the tables adds up to what was in the files. Reports come the latest first. */
export async function reconcile(session: Session, reports: readonly KeptReport[]): Promise<Reconciliation> {
  const files = filesOf(reports).map(fileTotals);
  const listed = files.filter(({ failing }, place) => place < mostListed || failing.length > 0);
  const balances: TableBalance[] = [];
  for (const expected of expectedTables(reports)) {
    balances.push(balanceOf(expected, await countTable(session, expected.table, Object.keys(expected.money))));
  }
  const failing = [...files, ...balances].reduce((sum, each) => sum + each.failing.length, 0);
  return { files: listed, older: files.length - listed.length, tables: balances, failing };
}

interface ExpectedTable {
  readonly table: string;
  readonly added: number;
  readonly removed: number;
  /** Sums after the last change, by column. */
  readonly money: Readonly<Record<string, number>>;
}

/** What tables should hold by all that ever changed them. One of which a report does not say how many rows went is left out. */
function expectedTables(reports: readonly KeptReport[]): ExpectedTable[] {
  const changes = reports.flatMap(({ report, what }) => report.tables.map((change) => ({ what, change, totals: report.totals })));
  return [...Map.groupBy(changes, ({ change }) => change.table)].flatMap(([table, latestFirst]) => {
    const removals = latestFirst.map(({ change, what }) => (what === 'file' ? 0 : what === 'catalogue' ? change.updated : change.removed));
    if (removals.includes(undefined)) {
      return [];
    }
    const [latest] = latestFirst;
    const last = latest?.what === 'file' ? latest.totals?.findLast((totals) => totals.table === table) : undefined;
    return [
      {
        table,
        added: latestFirst.reduce((sum, { change }) => sum + change.inserted, 0),
        removed: removals.reduce<number>((sum, rows) => sum + (rows ?? 0), 0),
        money: Object.fromEntries((last?.money ?? []).map(({ after, column }) => [column, after])),
      },
    ];
  }).toSorted((one, other) => other.added - one.added);
}

function balanceOf({ added, money, removed, table }: ExpectedTable, found: TableCount): TableBalance {
  const sums = Object.entries(money).map(([column, expected]) => ({ column, expected, found: found.money[column] ?? 0 }));
  const failing = failuresOf([
    { total: 'table', table, expected: added - removed, found: found.rows },
    ...sums.map(({ column, ...sum }): Compared => ({ total: 'money-table', table, column, ...sum })),
  ]);
  return { table, added, removed, rows: found.rows, money: sums, failing };
}
