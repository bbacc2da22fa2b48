import { createHash } from 'node:crypto';

import { tables, type TableDefinition } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import type { Engine } from '../../engine/engine.js';
import { dataVersion, importBatches } from '../load/batch.js';
import { openIntakeBench } from '../intake.testing.js';
import { forgetCustomer } from './forget-customer.js';
import { personalTables, pointers } from './personal-rows.js';

const csv = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

const customers = csv('id,segment', 'K-1,new', 'K-2,old');
const orders = csv('id,customer_id,placed_at,amount_minor', 'o1,K-1,2026-10-01 10:00,5', 'o2,K-2,2026-10-02 10:00,5');
const cases = csv(
  'id,customer_id,order_id,opened_at,status,channel_id,merged_into_id',
  'c1,K-1,,2026-10-03 10:00,open,mail,',
  'c2,,o1,2026-10-04 10:00,open,mail,',
  'c3,K-2,o2,2026-10-05 10:00,open,mail,c1',
);
const messages = csv('id,case_id,at', 'm1,c1,2026-10-03 11:00', 'm2,c2,2026-10-04 11:00', 'm3,c3,2026-10-05 11:00');

/** A database with two customers, of whom the first has an order, two cases and their messages. */
async function openFilled() {
  const bench = await openIntakeBench();
  for (const [name, content] of Object.entries({ customer: customers, order: orders, case: cases, message: messages })) {
    await bench.take(`${name}.csv`, content);
  }
  return bench;
}

const pseudonym = (table: string, id: string): string => createHash('sha256').update(`salt:${table}:${id}`).digest('hex').slice(0, 32);

/** The ids of a table as its file has them. */
async function idsIn(engine: Engine, table: string, column = 'id', of = table): Promise<(string | undefined)[]> {
  const known = [1, 2, 3, 4].flatMap((place) => [`${of[0]}${place}`, `K-${place}`]);
  const rows = await engine.all(`SELECT "${column}" AS id FROM "${table}"`);
  return rows.map(({ id }) => known.find((name) => pseudonym(of, name) === id)).sort();
}

const forget = (engine: Engine, customer: string) => forgetCustomer(engine, { customer, salt: 'salt', now: () => new Date('2026-11-02T12:00:00Z') });

test('removes the customer with all that tells of dealings, and unlinks what is about something else', async () => {
  await using bench = await openFilled();

  const told = await forget(bench.engine, 'K-1');

  expect(told).toMatchObject({
    removed: [
      { table: 'customer', rows: 1 },
      { table: 'order', rows: 1 },
      { table: 'case', rows: 2 },
      { table: 'message', rows: 2 },
    ],
    unlinked: [{ table: 'case', rows: 1 }],
    rejects: 0,
  });
  expect([await idsIn(bench.engine, 'order'), await idsIn(bench.engine, 'case'), await idsIn(bench.engine, 'message')]).toEqual([['o2'], ['c3'], ['m3']]);
  expect(await bench.engine.all('SELECT merged_into_id FROM "case"')).toEqual([{ merged_into_id: null }]);
  expect(await idsIn(bench.engine, 'customer')).toEqual(['K-2']);
});

test('stands in the list of imports without the person, and makes another version of the data', async () => {
  await using bench = await openFilled();
  const before = await dataVersion(bench.engine);

  const { batch } = await forget(bench.engine, 'K-1');

  const [latest] = await importBatches(bench.engine);
  expect(latest).toMatchObject({ id: batch, fileName: 'forgotten customer', sourceSystem: 'touchstone', rowsRead: 0 });
  expect(JSON.stringify(latest)).not.toContain('K-1');
  expect(await dataVersion(bench.engine)).not.toBe(before);
});

test('a dry run counts what would go, and changes nothing', async () => {
  await using bench = await openFilled();
  await bench.take('message.csv', csv('id,case_id,at', 'm9,c1,never'));
  await bench.take('case.csv', csv('id,customer_id,opened_at,status,channel_id', 'c8,K-1,never,open,mail'));
  const before = await dataVersion(bench.engine);
  const told = await forgetCustomer(bench.engine, { customer: 'K-1', salt: 'salt', now: () => new Date(), dryRun: true });

  expect(await dataVersion(bench.engine)).toBe(before);
  expect(await idsIn(bench.engine, 'case')).toEqual(['c1', 'c2', 'c3']);
  const { removed, unlinked, rejects } = await forget(bench.engine, 'K-1');
  expect(told).toEqual({ batch: null, removed, unlinked, rejects });
  expect(rejects).toBe(1);
});

test('a customer told by the pseudonym that the data show is the same', async () => {
  await using bench = await openFilled();

  await forget(bench.engine, pseudonym('customer', 'K-1'));

  expect(await idsIn(bench.engine, 'case')).toEqual(['c3']);
});

test('the same files do not bring the customer back, nor does what comes later, and each report says so', async () => {
  await using bench = await openFilled();
  await forget(bench.engine, 'K-1');

  const again = await bench.take('case.csv', cases);
  const more = await bench.take('message.csv', csv('id,case_id,at', 'm1,c1,2026-10-03 11:00', 'm3,c3,2026-10-05 12:00'));
  const later = await bench.take('order.csv', csv('id,customer_id,placed_at,amount_minor', 'o3,K-1,2026-10-20 10:00,5', 'o4,K-2,2026-10-20 10:00,5'));
  await bench.take('order_line.csv', csv('order_id,line,product_id,qty', 'o3,1,p,1', 'o4,1,p,1'));

  expect([await idsIn(bench.engine, 'case'), await idsIn(bench.engine, 'message'), await idsIn(bench.engine, 'order')]).toEqual([['c3'], ['m3'], ['o2', 'o4']]);
  expect(await idsIn(bench.engine, 'order_line', 'order_id', 'order')).toEqual(['o4']);
  expect([again, more, later].map(({ batch, skipped, warnings }) => [batch.rowsRead, batch.rowsKept, skipped, warnings.find(({ code }) => code === 'CUSTOMER_FORGOTTEN')?.rows])).toEqual([
    [3, 1, 2, 2],
    [2, 1, 1, 1],
    [2, 1, 1, 1],
  ]);
});

test('rejected rows that name the customer go too, and others stay', async () => {
  await using bench = await openFilled();
  await bench.take('case.csv', csv('id,customer_id,opened_at,status,channel_id', 'c8,K-1,never,open,mail', 'c9,K-12,never,open,mail'));

  expect((await forget(bench.engine, 'K-1')).rejects).toBe(1);
  expect((await bench.engine.all('SELECT raw FROM import_reject')).map(({ raw }) => String(raw))).toEqual([expect.stringContaining('K-12')]);
});

test('forgetting once more changes nothing, and an unknown customer is an error that leaves all as it was', async () => {
  await using bench = await openFilled();
  await forget(bench.engine, 'K-1');
  const before = await dataVersion(bench.engine);

  expect(await forget(bench.engine, 'K-1')).toEqual({ batch: null, removed: [], unlinked: [], rejects: 0 });
  await expect(forget(bench.engine, 'K-7')).rejects.toMatchObject({ code: 'CUSTOMER_UNKNOWN' });
  expect(await dataVersion(bench.engine)).toBe(before);
  expect(await bench.engine.all(`SELECT count(*) AS n FROM forgotten_row WHERE of = 'customer'`)).toEqual([{ n: 1 }]);
});

test('every reference to what may go either goes with it or can be emptied', () => {
  const definitions: readonly TableDefinition[] = Object.values(tables);
  const required = pointers.filter(({ table, column }) => {
    const definition = definitions.find(({ name }) => name === table);
    return Object.entries(definition?.columns ?? {}).some(([key, { required: isRequired }]) => isRequired && column === `${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_id`);
  });

  expect(required).toEqual([]);
  expect(personalTables.filter(({ table, references }) => references.length === 0 && table !== 'customer')).toEqual([]);
});
