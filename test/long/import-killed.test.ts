import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Scorecard } from '@touchstone/sdk/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import { dataVersion } from '../../core/src/intake/index.js';
import { follow, Kept, runKilled, toldMoment, twentyMoments } from './killed.testing.js';

/** What is in the two tables, row for row, and what it is called. */
interface Data {
  readonly version: string;
  readonly cases: string;
  readonly commitments: string;
}

const kept = new Kept();
let files: readonly string[] = [];
let states: readonly Data[] = [];
let after: Scorecard | undefined;
let usual = 0;

/** Copies a file of the example with the values of one column changed. */
function changed(table: string, column: string, change: (value: string, row: number) => string): string {
  const [header = '', ...rows] = readFileSync(join(kept.base, `data/${table}.csv`), 'utf8').trimEnd().split('\n');
  const place = header.split(',').indexOf(column);
  const changeRow = (row: string, index: number) => row.split(',').map((value, at) => (at === place ? change(value, index) : value));
  const file = join(kept.root, 'changed', `${table}.csv`);
  writeFileSync(file, `${[header, ...rows.map((row, index) => changeRow(row, index).join(','))].join('\n')}\n`);
  return file;
}

async function readData(folder: string): Promise<Data> {
  const engine = await openDuckDb(join(folder, '.touchstone/data.duckdb'));
  try {
    const digest = async (table: string) => {
      const [row] = await engine.all(`SELECT count(*) || ' ' || bit_xor(hash(t)) AS digest FROM "${table}" AS t`);
      return String(row?.['digest']);
    };
    return { version: await dataVersion(engine), cases: await digest('case'), commitments: await digest('commitment') };
  } finally {
    await engine.close();
  }
}

const importAndScore = (folder: string) =>
  kept.open(folder, async (organisation) => {
    const { dataVersion: version } = await organisation.importFiles({ files: [...files] }, follow);
    const run = await organisation.score(follow);
    return { version, run, document: await organisation.scorecard() };
  });

beforeAll(async () => {
  await kept.make();
  mkdirSync(join(kept.root, 'changed'));
  const longer = (seconds: string) => String(Number(seconds) + 1);
  const everyOther = (doneAt: string, row: number) => (row % 2 === 0 ? '' : doneAt);
  files = [changed('case', 'handle_seconds', longer), changed('commitment', 'done_at', everyOther)];
  const folder = kept.copy();
  const [first = '', second = ''] = files;
  const old = await readData(folder);
  usual = (await runKilled(folder, ['import', first])).milliseconds;
  const half = await readData(folder);
  usual += (await runKilled(folder, ['import', second])).milliseconds / 2;
  states = [old, half, await readData(folder)];
  after = (await importAndScore(folder)).document;
  kept.remove(folder);
});

afterAll(() => kept.remove());

test('the data differ before, between and after the two files', () => {
  expect(new Set(states.map(({ version }) => version)).size).toBe(3);
  expect(new Set(states.map(({ cases }) => cases)).size).toBe(2);
  expect(new Set(states.map(({ commitments }) => commitments)).size).toBe(2);
});

test.each(twentyMoments(20_261_101, 24).map((moment) => ({ when: toldMoment(moment), moment })))(
  'killed $when, an import leaves each file whole or not at all, and comes to the same scorecard again',
  async ({ moment }) => {
    const folder = kept.copy();
    const { killed } = await runKilled(folder, ['import', ...files], { moment, usual });

    const found = await readData(folder);
    expect(killed ? states : states.slice(2)).toContainEqual(found);

    expect(await importAndScore(folder)).toEqual({ version: states[2]?.version, run: after?.run.id, document: after });
    expect(await readData(folder)).toEqual(states[2]);
    expect(readdirSync(join(folder, '.touchstone/tmp'))).toEqual([]);
    kept.remove(folder);
  },
);
