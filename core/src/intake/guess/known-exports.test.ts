import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type IntakeBench, openIntakeBench } from '../intake.testing.js';
import { guessMapping } from '../look-at-file.js';
import { toMapping } from '../mapping/read-mapping.js';
import { knownExports } from './known-exports.testing.js';
import { type Guess, proposePlan } from './propose-plan.js';

let bench: IntakeBench;

beforeAll(async () => {
  bench = await openIntakeBench();
});

afterAll(() => bench[Symbol.asyncDispose]());

async function guess(name: string, lines: readonly string[], timezone = 'Europe/Prague'): Promise<{ guess: Guess; file: string }> {
  const file = await bench.write(`${name}.csv`, lines.join('\n'));
  return { file, guess: await guessMapping(bench.engine, file, { timezone, temporaryFolder: bench.folder }) };
}

it.each(knownExports)('understands $of, and its proposal imports it', async ({ becomes, lines, of, table, timezone }) => {
  const { file, guess: found } = await guess(of, lines, timezone);
  const told = Object.fromEntries(found.notes.flatMap(({ column, guess: became }) => (became === null ? [] : [[column, became]])));
  expect(told).toEqual(Object.fromEntries(Object.entries(becomes).map(([column, name]) => [column, `${table}.${name}`])));

  const report = await bench.import(file, { mapping: toMapping(found.mapping, of), sourceSystem: of });
  expect(report.batch).toMatchObject({ rowsKept: lines.length - 1, rowsRejected: 0 });
});

describe('what no heading says', () => {
  it('is read off the values: words for a status that are not known mean closed where their rows end', async () => {
    const { guess: found } = await guess('polski', ['ID,Created,Closed,Status', '1,2026-02-01,2026-02-02,Zamknięte', '2,2026-02-01,2026-02-03,Zamknięte', '3,2026-02-01,,Otwarte']);
    expect(found.mapping.into.at(-1)?.columns['status']).toMatchObject({ map: { Zamknięte: 'closed', Otwarte: 'open' } });
  });

  it('is left out: words of which none is known are no priority and no sort of case', async () => {
    const { guess: found } = await guess('klingon', ['ID,Created,Priority,Type', '1,2026-02-01,qib,maS', '2,2026-02-02,qub,mIS']);
    expect(found.notes.map((note) => note.guess)).toEqual(['case.id', 'case.opened_at', null, 'case.topic_id']);
  });

  it('is no beginning: a day on which something else happened', async () => {
    const { guess: found } = await guess('devices', ['Ticket ID,Date of purchase,Last modified,Logged', '1,2020-02-01,2026-02-05,2026-02-01']);
    expect(found.notes.map((note) => note.guess)).toEqual(['case.id', null, null, 'case.opened_at']);
  });
});

it('says what an order lacks, rather than to take it for something else', async () => {
  const { guess: found } = await guess('orders', ['order_id,customer_id,order_status,order_purchase_timestamp', 'o1,c1,delivered,2026-02-01 10:00:00', 'o2,c2,shipped,2026-02-02 10:00:00']);
  expect(found.mapping.into.at(-1)).toMatchObject({ table: 'order', columns: { id: { from: 'order_id' }, customer_id: { from: 'customer_id' } } });
  expect(found.mapping.notes?.at(-1)).toContain('amount_minor');
});

it('says of a column of times that it is read with the days', async () => {
  const { guess: found } = await guess('days', ['Ticket,Date,Time,Status', '1,2026-02-01,9:05,Open', '2,2026-02-02,14:05,Closed']);
  expect(found.mapping.into.at(-1)?.columns['opened_at']).toMatchObject({ from: ['Date', 'Time'] });
  expect(found.notes[2]).toMatchObject({ column: 'Time', guess: 'case.opened_at', why: 'It is the time of day of "Date", and is read with it.' });
});

it('takes no tickets for orders because they tell an order and an address', async () => {
  const { guess: found } = await guess('tickets', ['Ticket ID,E-mail,Order ID,Created at,Subject', '1,ann@example.org,o1,2026-02-01,Late', '2,cy@example.org,o2,2026-02-02,Lost']);
  expect(found.notes.map((note) => note.guess)).toEqual(['case.id', null, null, 'case.opened_at', null]);
});

it('takes no complaint for a customer, and no event for a case', async () => {
  const { guess: found } = await guess('comcast', ['Ticket,Customer_Complaint,Date,Status', '1,slow,2026-02-01,Open', '2,dear,2026-02-02,Closed']);
  expect(found.notes.map((note) => note.guess)).toEqual(['case.id', null, 'case.opened_at', 'case.status']);
  await expect(guess('activities', ['incident_id,stamp,activity,team', 'i1,2026-02-01 10:00:00,Open,A', 'i1,2026-02-01 11:00:00,Close,A'])).rejects.toMatchObject({ code: 'MAPPING_MISSING' });
});

it('looks at many headings, and at long ones, in no more time than at their values', () => {
  const headings = [...Array.from({ length: 2000 }, (_, index) => `Custom field (${index})`), '('.repeat(200_000)];
  const values = { filled: 1, distinct: 1, samples: ['1'], values: [{ value: '1', rows: 1 }], formats: [], dates: [], ambiguous: false, clock: undefined, decimal: '.' as const, personal: undefined };
  expect(proposePlan(headings.map((name) => ({ name, ...values })), 'Europe/Prague').plan).toBeUndefined();
});

describe('what rows refer to', () => {
  it('is made where there is none yet, and stays as it is where there is', async () => {
    await bench.take('org_unit.csv', 'id,name,kind,timezone\nbath,Bath Central,department,Europe/London\n');
    const { file, guess: found } = await guess('answers', ['Response ID,Date,Score,Branch', 'a1,2026-02-01,5,Bath', 'a2,2026-02-02,4,Hull']);
    await bench.import(file, { mapping: toMapping(found.mapping, 'answers') });

    expect(await bench.engine.all(`SELECT id, name, kind FROM org_unit WHERE id IN ('bath', 'hull') ORDER BY id`)).toEqual([
      { id: 'bath', name: 'Bath Central', kind: 'department' },
      { id: 'hull', name: 'Hull', kind: 'branch' },
    ]);
  });
});

it('keeps of the address that tells an order\'s customer no more than a salted hash', async () => {
  const { file, guess: found } = await guess('shop', ['Order ID,Order date,Total,E-mail', '1,2026-02-01,10.00,ann@example.org', '2,2026-02-02,12.00,ann@example.org']);
  expect(found.notes.at(-1)).toMatchObject({ guess: 'order.customer_id', because: 'pseudonym', samples: [] });

  await bench.import(file, { mapping: toMapping(found.mapping, 'shop'), sourceSystem: 'shop' });
  const rows = await bench.engine.all(`SELECT customer_id FROM "order" WHERE source_system = 'shop'`);
  expect(rows.map(({ customer_id: id }) => /^[0-9a-f]{32,64}$/.test(String(id)))).toEqual([true, true]);
  expect(new Set(rows.map(({ customer_id: id }) => id)).size).toBe(1);
});

it('reads times whose heading says UTC as such, whatever the zone of the organisation', async () => {
  const { file, guess: found } = await guess('utc', ['Conversation ID,Conversation started at (UTC)', 'x1,2026-02-01 09:05:00'], 'America/New_York');
  await bench.import(file, { mapping: toMapping(found.mapping, 'utc'), sourceSystem: 'utc' });
  expect(await bench.engine.all(`SELECT opened_at FROM "case" WHERE source_system = 'utc'`)).toEqual([{ opened_at: '2026-02-01T09:05:00.000Z' }]);
});
