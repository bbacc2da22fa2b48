import type { Engine, Session } from '../../engine/engine.js';
import { statisticsTables } from '../../measures/index.js';
import { type ExistingColumn, existingColumnsQuery, migrate } from '../../model/migrate.js';
import { quoteLiteral } from '../../model/quote.js';
import { forgottenTable } from '../forget/forgotten-rows.js';
import { createUnfinishedTable } from '../forget/going.js';
import { createCursorTable, cursorTable } from '../pulled/source-cursors.js';

const bookkeeping = [
  `CREATE TABLE IF NOT EXISTS import_report (
    batch VARCHAR NOT NULL, sequence BIGINT NOT NULL, source_system VARCHAR NOT NULL, sha256 VARCHAR NOT NULL, mapping_digest VARCHAR NOT NULL,
    mapping_name VARCHAR, changed BOOLEAN NOT NULL, tables VARCHAR[] NOT NULL, shown_columns VARCHAR NOT NULL, report VARCHAR NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS import_reject (
    id BIGINT NOT NULL, batch VARCHAR NOT NULL, line BIGINT NOT NULL, column_name VARCHAR, code VARCHAR NOT NULL, reason VARCHAR NOT NULL,
    target VARCHAR, raw VARCHAR
  )`,
  `CREATE TABLE IF NOT EXISTS import_unfinished (batch VARCHAR NOT NULL, file_name VARCHAR NOT NULL, tables VARCHAR[] NOT NULL, removed BIGINT)`,
  `CREATE TABLE IF NOT EXISTS ${forgottenTable} (of VARCHAR NOT NULL, id VARCHAR NOT NULL)`,
  createUnfinishedTable,
  createCursorTable,
  ...statisticsTables.map(({ create }) => create),
];

const bookkeepingNames = ['import_report', 'import_reject', 'import_unfinished', 'forget_unfinished', forgottenTable, cursorTable, ...statisticsTables.map(({ name }) => name)];

/** Creates the tables of the model, of the intake and of kept statistics, or brings them up to date. Keeps every row. */
export async function prepareDatabase(engine: Engine): Promise<void> {
  const statements = [...migrate((await engine.all(existingColumnsQuery)) as unknown as ExistingColumn[]), ...bookkeeping];
  const known = await engine.all(
    `SELECT count(*) AS n FROM information_schema.tables WHERE table_catalog = current_database() AND table_name IN (${bookkeepingNames.map(quoteLiteral).join(', ')})`,
  );
  if (statements.length === bookkeeping.length && Number(known[0]?.['n']) === bookkeeping.length) {
    return;
  }
  // All at once: going to the engine and back for each takes as long as making the tables.
  await engine.transaction((session: Session) => session.execute(statements.join(';\n')));
}
