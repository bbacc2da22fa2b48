import { census, count, days, exists, latest, mean, now, share } from '@touchstone/sdk';
import { customer, message, order, serviceCase } from '@touchstone/sdk/model';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Engine, Session } from '../../engine/engine.js';
import { at, caseRow, context, measured, openWith } from '../measure.testing.js';
import { measureChecks, planChecks } from '../measure-checks.js';
import { answeredRowsOf } from './answered-rows.js';
import { forgetTouched } from './forget-touched.js';
import { answeredTable, dropAnswered, touchedRowTable } from './statistics-tables.js';

const theirs = order.customer.is(customer.$self);
const orders = measured({ measure: mean({ of: customer, value: count(order, theirs) }) });
const lately = { ...measured({ measure: share({ of: customer, meeting: exists(order, theirs, order.placedAt.after(now.minus(days(30)))) }) }), id: 'test.lately' };
const silent = {
  ...measured({ measure: census({ of: serviceCase, where: serviceCase.status.is('open'), breaching: latest(message, message.at, message.case.is(serviceCase.$self)).before(now.minus(days(3))) }) }),
  id: 'test.silent',
};
const messages = { ...measured({ measure: mean({ of: serviceCase, value: count(message, message.case.is(serviceCase.$self)), period: serviceCase.openedAt }) }), id: 'test.messages' };

let engine: Engine;

beforeEach(async () => {
  engine = await openWith({
    case: [caseRow('c1', { opened_at: at('10-01'), status: 'open' }), caseRow('c2', { opened_at: at('10-01'), status: 'closed' })],
    customer: [{ id: 'k1' }, { id: 'k2' }],
    order: [
      { id: 'o1', customer_id: 'k1', placed_at: at('10-05'), amount_minor: 1 },
      { id: 'o2', customer_id: 'k2', placed_at: at('10-20'), amount_minor: 1 },
    ],
  });
});

afterEach(() => engine.close());

const all = [orders, lately];

async function run(asOf = context.asOf): Promise<unknown[]> {
  const found = await measureChecks(engine, all, { context: { ...context, asOf }, keep: { in: engine, all: true } });
  return found.map(({ statistics }) => statistics[0]?.statistic);
}

async function arrives(id: string, customerId: string): Promise<void> {
  await engine.transaction(async (session) => {
    await session.execute(`CREATE TEMP TABLE arriving AS (SELECT * FROM "order" LIMIT 0) UNION ALL BY NAME (SELECT '${id}' AS id, '${customerId}' AS customer_id, TIMESTAMP '${at('10-21')}' AS placed_at, 1 AS amount_minor, 'test' AS import_batch_id)`);
    await forgetTouched(session, { table: 'order', rows: 'arriving' });
    await session.execute('INSERT INTO "order" SELECT * FROM arriving');
  });
}

const kept = async (): Promise<string> => String((await engine.all(`SELECT source FROM ${answeredTable}`))[0]?.['source']);

/** Makes all kept answers about a customer untrue, so that it shows whether they are asked again. */
const spoil = async (id: string): Promise<void> => void (await engine.execute(`UPDATE "${await kept()}" SET answer_1 = NULL, answer_2 = NULL WHERE id = '${id}'`));

test('rows that others gather about, and the few that some state picks, are kept; what happens in a period is not', () => {
  const scans = planChecks([orders, silent, messages]);
  const answered = answeredRowsOf(scans, context);
  expect(scans.map((scan) => answered.get(scan)?.columns)).toEqual([['home_org_unit_id', 'id'], ['id', 'org_unit_id', 'status'], undefined]);
});

test('after a change only the rows it touches are asked about again, and the others are not even read', async () => {
  const before = await run();
  await spoil('k2');
  await arrives('o3', 'k1');
  const after = await run();
  expect(before[0]).toMatchObject({ n: 2, sum: 2 });
  expect(after[0]).toMatchObject({ n: 2, sum: 3 });
});

test('a row that changes in nothing that is read of it touches no rows, and one that changes hands touches both', async () => {
  await run();
  const touchedBy = async (replaced: string): Promise<unknown[]> => {
    await engine.execute('DROP TABLE IF EXISTS changing');
    await engine.execute(`CREATE TABLE changing AS SELECT * FROM "order" WHERE id = 'o1' UNION ALL SELECT * REPLACE (${replaced}) FROM "order" WHERE id = 'o1'`);
    await engine.transaction((session) => forgetTouched(session, { table: 'order', rows: 'changing' }));
    return (await engine.all(`SELECT DISTINCT id FROM ${touchedRowTable} ORDER BY id`)).map(({ id }) => id);
  };
  expect(await touchedBy('7 AS amount_minor')).toEqual([]);
  expect(await touchedBy(`'k2' AS customer_id`)).toEqual(['k1', 'k2']);
});

test('what one related row says of the moment is asked again once the moment passes it', async () => {
  expect((await run('2026-10-31T22:00:00Z'))[1]).toMatchObject({ k: 2, n: 2 });
  await spoil('k2');
  expect((await run('2026-11-10T22:00:00Z'))[1]).toMatchObject({ k: 1, n: 2 });
});

test('a run of one check takes nothing that rows have yet to catch up with, and leaves it to the next run of all', async () => {
  await run();
  await arrives('o3', 'k1');
  const alone = await measureChecks(engine, [orders], { context, keep: { in: engine } });
  await arrives('o4', 'k2');
  expect(alone[0]?.statistics[0]?.statistic).toMatchObject({ n: 2, sum: 3 });
  expect((await run())[0]).toMatchObject({ n: 2, sum: 4 });
});

test('a run that fails after rows were brought up to date leaves nothing untrue', async () => {
  await run();
  await arrives('o3', 'k1');
  let cleared = false;
  const failing = Object.assign(Object.create(engine) as Engine, {
    transaction: async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
      const result = await engine.transaction(work);
      cleared = (await engine.all(`SELECT 1 AS one FROM ${touchedRowTable}`)).length === 0;
      if (cleared) {
        await engine.all('SELECT no_such_column');
      }
      return result;
    },
  });
  await expect(measureChecks(failing, all, { context, keep: { in: failing, all: true } })).rejects.toThrow('no_such_column');
  expect(cleared).toBe(true);
  expect((await run())[0]).toMatchObject({ n: 2, sum: 3 });
});

test('statistics that follow kept rows are measured anew where so many rows move that it is worth less', async () => {
  await engine.execute(`INSERT INTO customer (id, import_batch_id) SELECT 'many' || i, 'test' FROM range(15000) t(i)`);
  await engine.execute(`INSERT INTO "order" (id, customer_id, placed_at, amount_minor, import_batch_id) SELECT 'many' || i, 'many' || i, TIMESTAMP '${at('10-20')}', 1, 'test' FROM range(15000) t(i)`);
  await run();
  await engine.transaction(async (session) => {
    await session.execute(`CREATE TEMP TABLE arriving AS SELECT * FROM "order" WHERE id LIKE 'many%'`);
    await forgetTouched(session, { table: 'order', rows: 'arriving' });
    await session.execute(`DELETE FROM "order" WHERE id LIKE 'many%'`);
  });
  expect((await run())[0]).toMatchObject({ n: 15_002, sum: 2 });
});

test('a run that finds nothing changed reads what was kept, and one after all was let go reads the tables', async () => {
  const before = await run();
  await engine.transaction((session) => dropAnswered(session));
  expect(await engine.all(`SELECT source FROM ${answeredTable}`)).toEqual([]);
  await arrives('o3', 'k2');
  expect((await run())[0]).toMatchObject({ n: 2, sum: 3 });
  expect(before[0]).toMatchObject({ n: 2, sum: 2 });
});

test('rows that are let go of while a run reads them are read from their tables', async () => {
  const letGo: string[] = [];
  const reader = Object.assign(Object.create(engine) as Engine, {
    async *batches(sql: string, parameters?: Parameters<Engine['batches']>[1]) {
      if (letGo.length === 0 && sql.includes('FROM "touchstone_answered_')) {
        letGo.push(await kept());
        await engine.transaction((session) => dropAnswered(session));
      }
      yield* engine.batches(sql, parameters);
    },
  });
  const found = await measureChecks(reader, all, { context, keep: { in: engine, all: true } });
  expect(letGo).toHaveLength(1);
  expect(found[0]?.statistics[0]?.statistic).toMatchObject({ n: 2, sum: 2 });
});

test('a run that only reads what is kept keeps no rows with answers', async () => {
  await measureChecks(engine, all, { context, keep: { in: engine, all: true, readOnly: true } });
  expect(await engine.all(`SELECT source FROM ${answeredTable}`)).toEqual([]);
});
