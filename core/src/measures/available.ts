import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/engine.js';
import { quoteIdentifier } from '../model/quote.js';
import { columnNamed } from './compile/table-scope.js';
import { kindOfColumn } from './compile/value-kind.js';
import type { MeasuredCheck } from './measurement.js';
import { mentions, missingOf, needsOf, withSeriesThere } from './needs.js';

/** What every check lacks, by check id: empty lists for those that can run. One pass over each table. */
export async function missingData(
  session: Session,
  checks: readonly MeasuredCheck[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  return (await readData(session, checks)).missing;
}

/** What every check lacks, and those that lack nothing, without series that have no data. */
export async function ableChecks(
  session: Session,
  checks: readonly MeasuredCheck[],
): Promise<{ readonly missing: ReadonlyMap<string, readonly string[]>; readonly able: readonly MeasuredCheck[] }> {
  const { missing, has } = await readData(session, checks);
  const able = checks.filter(({ id }) => missing.get(id)?.length === 0);
  return { missing, able: able.map((check) => withSeriesThere(check, has)) };
}

/** How many rows have a value; only of lists does it take more than counting what is not empty. */
function countKnown(dialect: Dialect, { table, name }: { readonly table: string; readonly name: string }): string {
  const kind = kindOfColumn(columnNamed(table, name).type);
  const column = quoteIdentifier(name);
  return kind === 'texts' ? dialect.countIf(dialect.known(column, kind)) : `count(${column})`;
}

async function readData(session: Session, checks: readonly MeasuredCheck[]) {
  const needs = checks.map((check) => ({ check, need: needsOf(check) }));
  const columns = new Map<string, Set<string>>();
  for (const { table, column } of needs.flatMap(({ need }) => mentions(need))) {
    const known = columns.get(table) ?? new Set<string>();
    columns.set(table, column === undefined ? known : known.add(column));
  }
  const filled = new Set<string>();
  for (const [table, names] of columns) {
    const counts = [...names].map((name, index) => `${countKnown(session.dialect, { table, name })} AS c${index}`);
    const [row] = await session.all(`SELECT ${['count(*) AS any_row', ...counts].join(', ')} FROM ${quoteIdentifier(table)}`);
    if (Number(row?.['any_row'] ?? 0) > 0) {
      filled.add(table);
    }
    [...names].forEach((name, index) => {
      if (Number(row?.[`c${index}`] ?? 0) > 0) {
        filled.add(`${table}.${name}`);
      }
    });
  }
  const has = (table: string, column?: string) => filled.has(column === undefined ? table : `${table}.${column}`);
  return { missing: new Map(needs.map(({ check, need }) => [check.id, missingOf(need, has)])), has };
}
