import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/engine.js';
import { quoteIdentifier } from '../model/quote.js';
import { Parameters } from './compile/parameters.js';
import { columnNamed } from './compile/table-scope.js';
import { kindOfColumn } from './compile/value-kind.js';
import type { MeasuredCheck } from './measurement.js';
import { type HasData, mentions, missingOf, needsOf, withSeriesThere } from './needs.js';

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

const nameOf = (table: string, column?: string, word?: string): string => [table, ...(column === undefined ? [] : ['.', column]), ...(word === undefined ? [] : ['=', word])].join('');

interface AskedColumn {
  readonly table: string;
  readonly column: string;
  readonly word?: string | undefined;
}

/** That a row has a value in a column, or the word that is asked for. */
function anyValue(dialect: Dialect, parameters: Parameters, { table, column, word }: AskedColumn): string {
  const name = quoteIdentifier(column);
  return word === undefined ? dialect.known(name, kindOfColumn(columnNamed(table, column).type)) : `${name} = ${parameters.add(word)}`;
}

/** Whether a table has any such row: found as soon as there is one, which counting is not. */
const anyRow = (table: string, condition: string): string => `(SELECT count(*) FROM (SELECT 1 AS one FROM ${quoteIdentifier(table)} WHERE ${condition} LIMIT 1) AS found)`;

async function readData(session: Session, checks: readonly MeasuredCheck[]) {
  const needs = checks.map((check) => ({ check, need: needsOf(check) }));
  const filled = new Set<string>();
  for (const [table, asked] of Map.groupBy(needs.flatMap(({ need }) => mentions(need)), ({ table: name }) => name)) {
    const parameters = new Parameters();
    const conditions = new Map([
      [table, 'TRUE'],
      ...asked.flatMap(({ column, word }) => (column === undefined ? [] : [[nameOf(table, column, word), anyValue(session.dialect, parameters, { table, column, word })] as const])),
    ]);
    const found = [...conditions.values()].map((condition, index) => `${anyRow(table, condition)} AS c${index}`);
    const [row] = await session.all(`SELECT ${found.join(', ')}`, parameters.values);
    [...conditions.keys()].forEach((name, index) => {
      if (Number(row?.[`c${index}`] ?? 0) > 0) {
        filled.add(name);
      }
    });
  }
  const has: HasData = (table, column, word) => filled.has(nameOf(table, column, word));
  return { missing: new Map(needs.map(({ check, need }) => [check.id, missingOf(need, has)])), has };
}
