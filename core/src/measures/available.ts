import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/engine.js';
import { quoteIdentifier } from '../model/quote.js';
import { columnNamed } from './compile/table-scope.js';
import { kindOfColumn } from './compile/value-kind.js';
import type { MeasuredCheck } from './measurement.js';
import { mentions, missingOf, needsOf, withSeriesThere } from './needs.js';

/** What every check lacks, by check id: empty lists for those that can run. Reads of each table no further than it must. */
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

/** Whether any row of a table has a value: found as soon as there is one, which counting is not. */
function anyKnown(dialect: Dialect, { table, name }: { readonly table: string; readonly name: string }): string {
  return anyRow(table, dialect.known(quoteIdentifier(name), kindOfColumn(columnNamed(table, name).type)));
}

const anyRow = (table: string, condition = 'TRUE'): string => `(SELECT count(*) FROM (SELECT 1 AS one FROM ${quoteIdentifier(table)} WHERE ${condition} LIMIT 1) AS found)`;

async function readData(session: Session, checks: readonly MeasuredCheck[]) {
  const needs = checks.map((check) => ({ check, need: needsOf(check) }));
  const columns = new Map<string, Set<string>>();
  for (const { table, column } of needs.flatMap(({ need }) => mentions(need))) {
    const known = columns.get(table) ?? new Set<string>();
    columns.set(table, column === undefined ? known : known.add(column));
  }
  const filled = new Set<string>();
  for (const [table, names] of columns) {
    const known = [...names].map((name, index) => `${anyKnown(session.dialect, { table, name })} AS c${index}`);
    const [row] = await session.all(`SELECT ${[`${anyRow(table)} AS any_row`, ...known].join(', ')}`);
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
