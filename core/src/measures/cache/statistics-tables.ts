import type { Session } from '../../engine/engine.js';
import { quoteIdentifier } from '../../model/quote.js';

/** Statistics by atom and period, with the moment they were measured as of; those of a state as of the run have no period. */
export const statisticTable = 'touchstone_statistic';

/** What each atom of the cache reads, so that an import knows which of its periods it touches. */
export const measuredTable = 'touchstone_measured';

/** One row: how often data have changed. A run whose data changed under it keeps nothing. */
export const dataChangeTable = 'touchstone_data_change';

/** Rows kept with answers, by the table that holds them: the moment they were asked as of, and what they read. */
export const answeredTable = 'touchstone_answered';

/** Rows whose kept answers may have become untrue, until they are asked again. */
export const touchedRowTable = 'touchstone_touched_row';

/**
 * Atoms whose kept statistics are true of rows kept with answers as these stand, and not of the data: what an import touches is
 * noted of the rows, and the next run takes them off and adds them again. With what the atom reads beside those rows.
 */
export const answeredAtomTable = 'touchstone_answered_atom';

/** What creates the tables of the cache, once a database, unless they are there. */
export const statisticsTables: readonly { readonly name: string; readonly create: string }[] = [
  { name: measuredTable, create: `CREATE TABLE IF NOT EXISTS ${measuredTable} (atom VARCHAR NOT NULL, told VARCHAR NOT NULL)` },
  {
    name: statisticTable,
    create: `CREATE TABLE IF NOT EXISTS ${statisticTable} (atom VARCHAR NOT NULL, starts TIMESTAMP, ends TIMESTAMP, as_of TIMESTAMP NOT NULL, settled BOOLEAN NOT NULL, content VARCHAR NOT NULL)`,
  },
  { name: dataChangeTable, create: `CREATE TABLE IF NOT EXISTS ${dataChangeTable} (changes BIGINT NOT NULL)` },
  { name: answeredTable, create: `CREATE TABLE IF NOT EXISTS ${answeredTable} (source VARCHAR NOT NULL, as_of TIMESTAMP NOT NULL, told VARCHAR NOT NULL)` },
  { name: touchedRowTable, create: `CREATE TABLE IF NOT EXISTS ${touchedRowTable} (source VARCHAR NOT NULL, id VARCHAR NOT NULL)` },
  { name: answeredAtomTable, create: `CREATE TABLE IF NOT EXISTS ${answeredAtomTable} (atom VARCHAR NOT NULL, source VARCHAR NOT NULL, beside VARCHAR NOT NULL)` },
];

/** A query of the atoms that no statistics can be taken of, or kept for, until touched rows are asked about again. */
export const atomsBehind = `SELECT atom FROM ${answeredAtomTable} WHERE source IN (SELECT source FROM ${touchedRowTable})`;

/** How often data have changed so far. */
export async function dataChanges(session: Session): Promise<number> {
  const [row] = await session.all(`SELECT coalesce(max(changes), 0) AS changes FROM ${dataChangeTable}`);
  return Number(row?.['changes'] ?? 0);
}

/** Counts a change of the data, so that a run under way keeps nothing of what it measured before it. */
export async function countChange(session: Session): Promise<void> {
  if ((await session.execute(`UPDATE ${dataChangeTable} SET changes = changes + 1`)) === 0) {
    await session.execute(`INSERT INTO ${dataChangeTable} VALUES (1)`);
  }
}

/** Whether any statistics, or rows with answers, are kept. */
export async function keepsStatistics(session: Session): Promise<boolean> {
  return (await session.all(`(SELECT 1 AS one FROM ${statisticTable} LIMIT 1) UNION ALL (SELECT 1 FROM ${answeredTable} LIMIT 1)`)).length > 0;
}

/** Whether the rows of a table with answers are still kept. */
export async function isAnswered(session: Session, source: string): Promise<boolean> {
  return (await session.all(`SELECT 1 AS one FROM ${answeredTable} WHERE source = $1`, [source])).length > 0;
}

/** Lets go of rows kept with answers, but for some, and of the statistics that are true of them alone; they tell of persons as the tables do that they are read from. */
export async function dropAnswered(session: Session, but: readonly string[] = []): Promise<void> {
  for (const { source } of await session.all(`SELECT source FROM ${answeredTable}`)) {
    if (!but.includes(String(source))) {
      await session.execute(`DROP TABLE IF EXISTS ${quoteIdentifier(String(source))}`);
      await session.execute(`DELETE FROM ${answeredTable} WHERE source = $1`, [String(source)]);
      await session.execute(`DELETE FROM ${touchedRowTable} WHERE source = $1`, [String(source)]);
      await session.execute(`DELETE FROM ${statisticTable} WHERE atom IN (SELECT atom FROM ${answeredAtomTable} WHERE source = $1)`, [String(source)]);
      await session.execute(`DELETE FROM ${answeredAtomTable} WHERE source = $1`, [String(source)]);
    }
  }
}
