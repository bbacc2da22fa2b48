import { createHash } from 'node:crypto';

import { HostError } from '../../base/errors.js';
import type { Connection, Engine, EngineValue, Session } from '../../engine/engine.js';
import { dropAnswered } from '../../measures/index.js';
import { quoteIdentifier } from '../../model/quote.js';
import { hashOf } from '../compile/context.js';
import { type ImportReport, nextSequence, recordBatch } from '../load/batch.js';
import { prepareDatabase } from '../load/tables.js';
import { touchStatistics } from '../load/touch-statistics.js';
import { belongsTo, forgottenTable, leadsTo } from './forgotten-rows.js';
import { going, goingRejects, noteForgetting, noteForgotten, takeUpForgetting } from './going.js';
import { personalTables, pointers } from './personal-rows.js';

export interface ForgetOptions {
  /** As the source system calls the customer, or as the data do: a salted hash. */
  readonly customer: string;
  readonly salt: string;
  readonly now: () => Date;
  /** Counts what would go, and changes nothing. Default false. */
  readonly dryRun?: boolean;
}

/** What went with a customer, or would. Nothing in it points to the person. */
export interface Forgotten {
  /** Named as an import is, in whose list it stands; nothing where there was nothing left to forget, or nothing was to be changed. */
  readonly batch: string | null;
  /** Rows removed, by table. */
  readonly removed: readonly { readonly table: string; readonly rows: number }[];
  /** Rows that stay, and no longer say to which of the removed rows they referred. */
  readonly unlinked: readonly { readonly table: string; readonly rows: number }[];
  /** Rejected rows of imports that named the customer. */
  readonly rejects: number;
}

/**
 * Removes a customer and all rows that tell of dealings with the customer, in one transaction. Where a crash cuts that off, the next
 * opening finishes it by {@link finishForgetting}. Kept statistics of the periods that this touches are let go, and later imports leave
 * the customer out.
 *
 * Throws `CUSTOMER_UNKNOWN` where the data know no such customer and never forgot one.
 */
export async function forgetCustomer(engine: Engine, options: ForgetOptions): Promise<Forgotten> {
  await prepareDatabase(engine);
  return engine.exclusively(async (connection) => {
    if (!(await findCustomer(connection, options))) {
      throw new HostError('CUSTOMER_UNKNOWN', {});
    }
    const found = await findAll(connection);
    await findRejects(connection, options.customer);
    if (options.dryRun === true) {
      return { batch: null, ...found.told, rejects: await countRejects(connection) };
    }
    await noteForgetting(connection);
    try {
      return await connection.transaction((session) => remove(session, found, options.now()));
    } catch (error) {
      // Nothing was changed. Where even this fails, the next opening does what was asked for.
      await noteForgotten(connection).catch(() => undefined);
      throw error;
    }
  });
}

/** Finishes what a crash cut off; to be called on opening, before anything reads or imports. Undefined where there is nothing to finish. */
export async function finishForgetting(engine: Engine, now: () => Date): Promise<Forgotten | undefined> {
  const [any] = await engine.all('SELECT 1 AS one FROM forget_unfinished LIMIT 1');
  if (!any) {
    return undefined;
  }
  return engine.exclusively(async (connection) => {
    await takeUpForgetting(connection);
    const found = await findAll(connection);
    return connection.transaction((session) => remove(session, found, now()));
  });
}

interface Found {
  readonly removed: readonly ToRemove[];
  readonly unlinked: readonly ToUnlink[];
  readonly told: Pick<Forgotten, 'removed' | 'unlinked'>;
}

async function findAll(connection: Connection): Promise<Found> {
  const removed = await findRows(connection);
  const unlinked = await findPointers(connection, removed);
  return { removed, unlinked, told: { removed: removed.map(counted), unlinked: unlinked.map(counted) } };
}

async function remove(session: Session, { removed, unlinked, told }: Found, now: Date): Promise<Forgotten> {
  await touchAll(session, removed, unlinked);
  for (const { table, condition } of removed) {
    await session.execute(`DELETE FROM ${quoteIdentifier(table)} WHERE ${condition}`);
  }
  for (const { table, column, condition } of unlinked) {
    await session.execute(`UPDATE ${quoteIdentifier(table)} SET ${quoteIdentifier(column)} = NULL WHERE ${condition}`);
  }
  await session.execute(`INSERT INTO ${forgottenTable} SELECT of, id FROM ${going} EXCEPT SELECT * FROM ${forgottenTable}`);
  await dropAnswered(session);
  const rejects = await session.execute(`DELETE FROM import_reject WHERE id IN (SELECT id FROM ${goingRejects})`);
  const batch = removed.length + unlinked.length > 0 ? await record(session, { ...told, rejects }, now) : null;
  await noteForgotten(session);
  return { batch, ...told, rejects };
}

const counted = ({ table, rows }: { readonly table: string; readonly rows: number }) => ({ table, rows });

const count = async (session: Session, table: string, condition: string): Promise<number> =>
  Number((await session.all(`SELECT count(*) AS n FROM ${quoteIdentifier(table)} WHERE ${condition}`))[0]?.['n'] ?? 0);

/** Notes the customer among what goes; false where there is no trace of one. */
async function findCustomer(session: Session, { customer, salt }: ForgetOptions): Promise<boolean> {
  await session.execute(`CREATE OR REPLACE TEMP TABLE ${going} AS SELECT 'customer' AS of, unnest([${hashOf('CAST($1 AS VARCHAR)', salt, 'customer')}, CAST($1 AS VARCHAR)]) AS id`, [
    customer.trim(),
  ]);
  const traces = personalTables.flatMap(({ table, references }) => {
    const columns = table === 'customer' ? ['id'] : references.filter(({ target }) => target === 'customer').map(({ column }) => column);
    return columns.map((column) => `SELECT ${quoteIdentifier(column)} AS id FROM ${quoteIdentifier(table)}`);
  });
  const all = [...traces, `SELECT id FROM ${forgottenTable} WHERE of = 'customer'`].join(' UNION ALL ');
  await session.execute(`DELETE FROM ${going} WHERE id NOT IN (SELECT id FROM (${all}) WHERE id IS NOT NULL)`);
  return (await session.all(`SELECT 1 AS one FROM ${going} LIMIT 1`)).length > 0;
}

interface ToRemove {
  readonly table: string;
  readonly condition: string;
  readonly rows: number;
}

/** The rows that go, table by table; the ids of those that others refer to are noted on the way. */
async function findRows(session: Session): Promise<ToRemove[]> {
  const found: ToRemove[] = [];
  for (const personal of personalTables) {
    const { table, isReferred } = personal;
    const condition = belongsTo(going, personal);
    const rows = await count(session, table, condition);
    if (rows > 0) {
      found.push({ table, condition, rows });
      if (isReferred && table !== 'customer') {
        await session.execute(`INSERT INTO ${going} SELECT DISTINCT $1, id FROM ${quoteIdentifier(table)} WHERE ${condition}`, [table]);
      }
    }
  }
  return found;
}

interface ToUnlink extends ToRemove {
  readonly column: string;
}

/** The rows that stay and refer to some that go. */
async function findPointers(session: Session, removed: readonly ToRemove[]): Promise<ToUnlink[]> {
  const unlinked: ToUnlink[] = [];
  for (const { table, column, target } of pointers) {
    const goes = removed.find((each) => each.table === table);
    const condition = `${leadsTo(going, { column, target })}${goes ? ` AND NOT coalesce(${goes.condition}, FALSE)` : ''}`;
    const rows = await count(session, table, condition);
    if (rows > 0) {
      unlinked.push({ table, column, condition, rows });
    }
  }
  return unlinked;
}

/** Lets go of the statistics that are about to be untrue, while all rows are still there to tell of which periods they are. */
async function touchAll(session: Session, removed: readonly ToRemove[], unlinked: readonly ToUnlink[]): Promise<void> {
  for (const { table, condition } of removed) {
    await touchStatistics(session, { table, rows: [`SELECT * FROM ${quoteIdentifier(table)} WHERE ${condition}`] });
  }
  for (const { table, column, condition } of unlinked) {
    const from = `FROM ${quoteIdentifier(table)} WHERE ${condition}`;
    await touchStatistics(session, { table, rows: [`SELECT * ${from}`, `SELECT * REPLACE (NULL AS ${quoteIdentifier(column)}) ${from}`] });
  }
}

/** Notes the rejected rows that name the customer: a rejected row is kept as it was read, with the customer's own id. */
async function findRejects(session: Session, customer: string): Promise<void> {
  const text = JSON.stringify(customer.trim());
  // A number of JSON Lines stands without quotes.
  const number = /^\d+$/.test(customer.trim()) ? [`:${customer.trim()},`, `:${customer.trim()}}`] : [];
  const marks: readonly EngineValue[] = [text, ...number];
  const names = marks.map((_, place) => `contains(replace(raw, ': ', ':'), $${place + 1})`);
  await session.execute(`CREATE OR REPLACE TEMP TABLE ${goingRejects} AS SELECT id FROM import_reject WHERE ${names.join(' OR ')}`, marks);
}

const countRejects = async (session: Session): Promise<number> => Number((await session.all(`SELECT count(*) AS n FROM ${goingRejects}`))[0]?.['n'] ?? 0);

/** Stands in the place of a mapping where a customer was forgotten. */
export const forgottenDigest = 'forgotten';

/** Writes down that and how much was forgotten, as an import is written down: the data are no longer those before. */
async function record(session: Session, { removed, unlinked, rejects }: Omit<Forgotten, 'batch'>, now: Date): Promise<string> {
  const sequence = await nextSequence(session);
  const sha256 = createHash('sha256').update(JSON.stringify([sequence, removed, unlinked, rejects])).digest('hex');
  const batch: ImportReport['batch'] = {
    id: `${String(sequence).padStart(4, '0')}-${sha256.slice(0, 8)}`,
    fileName: 'forgotten customer',
    sourceSystem: 'touchstone',
    sha256,
    loadedAt: now.toISOString(),
    mapping: null,
    rowsRead: 0,
    rowsKept: 0,
    rowsRejected: 0,
  };
  const changed = [
    ...removed.map(({ table, rows }) => ({ table, inserted: 0, updated: rows, unchanged: 0, removed: rows })),
    ...unlinked.map(({ table, rows }) => ({ table, inserted: 0, updated: rows, unchanged: 0, removed: 0 })),
  ];
  const report: ImportReport = { batch, tables: changed, rejected: 0, skipped: 0, repeated: 0, reasons: [], warnings: [], unchangedFile: false };
  await recordBatch(session, report, { sequence, mappingDigest: forgottenDigest, shownColumns: [], minAt: null, maxAt: null });
  return batch.id;
}
