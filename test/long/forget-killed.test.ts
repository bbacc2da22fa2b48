import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import { dataVersion } from '../../core/src/intake/index.js';
import { follow, Kept, runKilled, toldMoment, twentyMoments } from './killed.testing.js';

/** What is left of the tables that tell of customers, row for row. */
interface Data {
  readonly version: string;
  readonly rows: readonly string[];
  readonly noted: number;
}

const tables = ['customer', 'order', 'case', 'message', 'commitment', 'survey_invite', 'forgotten_row'];
const kept = new Kept();
let customer = '';
let usual = 0;
let states: readonly Data[] = [];

/** What the next opening finds, and what it makes of it. */
async function readData(folder: string): Promise<Data> {
  await kept.open(folder, () => Promise.resolve());
  const engine = await openDuckDb(join(folder, '.touchstone/data.duckdb'));
  try {
    const rows: string[] = [];
    for (const table of tables) {
      const [row] = await engine.all(`SELECT count(*) || ' ' || coalesce(bit_xor(hash(t)), 0) AS digest FROM "${table}" AS t`);
      rows.push(`${table} ${String(row?.['digest'])}`);
    }
    const [noted] = await engine.all('SELECT count(*) AS n FROM forget_unfinished');
    return { version: await dataVersion(engine), rows, noted: Number(noted?.['n']) };
  } finally {
    await engine.close();
  }
}

/** The customer with most cases. */
function busiest(): string {
  const [header = '', ...lines] = readFileSync(join(kept.base, 'data/case.csv'), 'utf8').trimEnd().split('\n');
  const place = header.split(',').indexOf('customer_id');
  const counts = new Map<string, number>();
  for (const line of lines) {
    const id = line.split(',')[place] ?? '';
    counts.set(id, (counts.get(id) ?? 0) + (id === '' ? 0 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

beforeAll(async () => {
  await kept.make();
  customer = busiest();
  const folder = kept.copy();
  const old = await readData(folder);
  usual = (await runKilled(folder, ['forget', '--customer', customer])).milliseconds;
  states = [old, await readData(folder)];
  kept.remove(folder);
});

afterAll(() => kept.remove());

test('the customer had rows, and they are gone', () => {
  expect(customer).not.toBe('');
  expect(states[0]?.rows).not.toEqual(states[1]?.rows);
});

test.each(twentyMoments(20_261_122, 12).map((moment) => ({ when: toldMoment(moment), moment })))(
  'killed $when, forgetting leaves the customer whole or gone once the organisation is opened again',
  async ({ moment }) => {
    const folder = kept.copy();
    const { killed } = await runKilled(folder, ['forget', '--customer', customer], { moment, usual });

    expect(killed ? states : states.slice(1)).toContainEqual(await readData(folder));

    await kept.open(folder, (organisation) => organisation.forgetCustomer({ customer }, 'the-owner'));
    expect(await readData(folder)).toEqual(states[1]);
    await kept.open(folder, (organisation) => organisation.score(follow));
    expect(readdirSync(join(folder, '.touchstone/tmp'))).toEqual([]);
    kept.remove(folder);
  },
);
