import type { Mapping } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { openIntakeBench } from '../intake.testing.js';
import { forgetCustomer } from '../forget/forget-customer.js';
import { keptReports } from './kept-reports.js';
import { fileTotals, reconcile } from './reconcile.js';

const orders: Mapping = {
  name: 'Orders',
  sourceSystem: 'shop',
  into: [
    {
      table: 'order',
      where: [{ from: 'kind', isNot: 'test' }],
      columns: { id: 'id', customer_id: 'customer', placed_at: 'placed', amount_minor: { from: 'amount', number: { unit: 'major' } }, currency: { const: 'CZK' } },
    },
  ],
};

const head = 'id;customer;placed;amount;kind\n';
const first = `${head}o1;c1;2026-10-01 09:00;10.50;web\no2;c2;2026-10-02 09:00;20;web\no3;c3;2026-10-32 09:00;5;web\no4;c1;2026-10-03 09:00;1;test\no2;c2;2026-10-02 10:00;21;web\n`;
const second = `${head}o1;c1;2026-10-01 09:00;10.50;web\no2;c2;2026-10-02 10:00;25;web\no5;c5;2026-10-05 09:00;100;web\n`;

test('follows the rows and the money of a file into its table, each figure counted by hand', async () => {
  await using bench = await openIntakeBench();
  await bench.take('orders-1.csv', first, orders);
  await bench.take('orders-2.csv', second, orders);
  const { failing, files, tables } = await reconcile(bench.engine, await keptReports(bench.engine));
  const money = { column: 'amount_minor', given: 13_550, taken: 13_550, rejected: 0, left: 0, before: 3150, after: 13_550, replaced: 2100, same: 1050 };
  expect(files.map(({ read, kept, skipped, rejected, tables: told }) => ({ read, kept, skipped, rejected, tables: told }))).toEqual([
    {
      ...{ read: 3, kept: 3, skipped: 0, rejected: 0 },
      tables: [{ table: 'order', given: 3, perLine: true, added: 1, changed: 1, same: 1, skipped: 0, repeated: 0, rejected: 0, listed: 0, before: 2, after: 3, money: [money] }],
    },
    {
      ...{ read: 5, kept: 3, skipped: 1, rejected: 1 },
      tables: [
        {
          ...{ table: 'order', given: 5, perLine: true, added: 2, changed: 0, same: 0, skipped: 1, repeated: 1, rejected: 1, listed: 1, before: 0, after: 2 },
          // 10.50 + 20 + 5 + 1 + 21: the second order o2 took the place of the first, o3 has no such day, o4 is a test.
          money: [{ column: 'amount_minor', given: 5750, taken: 3150, rejected: 500, left: 2100, before: 0, after: 3150, replaced: 0, same: 0 }],
        },
      ],
    },
  ]);
  expect(tables).toEqual([{ table: 'order', added: 3, removed: 0, rows: 3, money: [{ column: 'amount_minor', expected: 13_550, found: 13_550 }], failing: [] }]);
  expect(failing).toBe(0);
});

test('names the total that fails where rows or money went another way', async () => {
  await using bench = await openIntakeBench();
  await bench.take('orders-1.csv', first, orders);
  await bench.engine.execute(`UPDATE "order" SET amount_minor = amount_minor + 1 WHERE amount_minor = 1050`);
  const afterMoney = await reconcile(bench.engine, await keptReports(bench.engine));
  expect(afterMoney.tables[0]?.failing).toEqual([{ total: 'money-table', table: 'order', column: 'amount_minor', expected: 3150, found: 3151 }]);
  await bench.engine.execute(`DELETE FROM "order" WHERE amount_minor = 1051`);
  const { failing, tables } = await reconcile(bench.engine, await keptReports(bench.engine));
  expect(tables[0]?.failing).toEqual([
    { total: 'table', table: 'order', column: null, expected: 2, found: 1 },
    { total: 'money-table', table: 'order', column: 'amount_minor', expected: 3150, found: 2100 },
  ]);
  expect(failing).toBe(2);
});

test('expects what a forgotten customer took along to be gone', async () => {
  await using bench = await openIntakeBench();
  await bench.take('orders-1.csv', first, orders);
  await forgetCustomer(bench.engine, { customer: 'c1', salt: 'salt', now: () => new Date('2026-11-02T00:00:00Z') });
  await bench.take('orders-1b.csv', `${first}o9;c9;2026-10-09 09:00;9;web\n`, orders);
  const { failing, files, tables } = await reconcile(bench.engine, await keptReports(bench.engine));
  expect(tables).toMatchObject([{ table: 'order', added: 3, removed: 1, rows: 2 }]);
  expect(files).toHaveLength(2);
  expect(files[0]?.tables).toMatchObject([{ given: 6, added: 1, same: 1, skipped: 2, repeated: 1, rejected: 1, money: [{ given: 6650, taken: 3000, rejected: 500, left: 3150 }] }]);
  expect(failing).toBe(0);
});

test.each([
  ['a line', { rowsRead: 6 }, {}, [{ total: 'lines', table: null, column: null, expected: 6, found: 5 }]],
  ['a row', {}, { added: 1 }, [{ total: 'rows', expected: 5, found: 4 }, { total: 'table', expected: 1, found: 2 }]],
  ['a rejected row', {}, { listed: 0 }, [{ total: 'rejects', expected: 1, found: 0 }]],
])('tells of a file that lost %s', async (_, batch, totals, expected) => {
  await using bench = await openIntakeBench();
  const report = await bench.take('orders-1.csv', first, orders);
  const bent = { ...report, batch: { ...report.batch, ...batch }, totals: report.totals?.map((each) => ({ ...each, ...totals })) ?? [] };
  expect(fileTotals(bent).failing).toMatchObject(expected);
});

test('says that a file of before had no totals by table, and still adds up its lines', async () => {
  await using bench = await openIntakeBench();
  const { totals: _totals, ...old } = await bench.take('orders-1.csv', first, orders);
  expect(fileTotals(old)).toMatchObject({ read: 5, kept: 3, skipped: 1, rejected: 1, tables: null, failing: [] });
});

test('adds up where lines are split, brought together and counted', async () => {
  await using bench = await openIntakeBench();
  const mapping: Mapping = {
    sourceSystem: 'shop',
    into: [
      { table: 'channel', distinct: true, columns: { id: { from: 'kind', slug: true }, kind: { const: 'web_form' } } },
      { table: 'order', collapse: { by: ['id'], keep: 'last' }, columns: { id: 'id', customer_id: { const: 'c1' }, placed_at: 'placed', amount_minor: 'amount', currency: { const: 'EUR' } } },
    ],
  };
  await bench.take('orders.csv', 'id,placed,amount,kind\no1,2026-10-01,10,web\no1,2026-10-02,11,app\no2,2026-10-03,12,web\no3,nonsense,13,web\n', mapping);
  const { failing, files } = await reconcile(bench.engine, await keptReports(bench.engine));
  expect(files[0]?.tables).toMatchObject([
    { table: 'channel', given: 2, perLine: false, added: 2 },
    { table: 'order', given: 3, perLine: false, added: 2, rejected: 1, listed: 1, money: [{ given: 36, taken: 23, rejected: 13, left: 0, after: 23 }] },
  ]);
  expect(failing).toBe(0);
});
