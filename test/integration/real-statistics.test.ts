import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Scorecard } from '@touchstone/sdk/contract';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import type { Engine } from '../../core/src/engine/engine.js';
import { realSets } from './real-sets/all-sets.testing.js';
import { figuresByHand, figuresIn, leftOutByHand, leftOutIn, periodOf } from './real-sets/figures.testing.js';
import { checksOf, ImportedSet } from './real-sets/imported-set.testing.js';
import { hasRealData, realData } from './real-sets/real-set.testing.js';
import { resultsPage } from './real-sets/results-page.testing.js';

const schema: unknown = JSON.parse(readFileSync(fileURLToPath(new URL('../../sdk/schemas/scorecard-1.json', import.meta.url)), 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const isScorecard = ajv.compile(schema as object);

const problemsOf = (scorecard: Scorecard): unknown => (isScorecard(scorecard) ? [] : isScorecard.errors);

if (!hasRealData) {
  test(`NOTHING WAS COMPARED: the real exports are not beside the project, in ${realData}`, async ({ annotate }) => {
    const said = `The ${realSets.length} sets of real data were not imported, and no statistic was compared: ${realData} does not exist.`;
    process.stderr.write(`\n${said}\n`);
    await annotate(said);
    expect(hasRealData).toBe(false);
  });
}

const results = new Map<string, readonly Scorecard[]>();

describe.each(hasRealData ? realSets : [])('$name', (set) => {
  let imported: ImportedSet;
  let raw: Engine;
  let version: string;
  let latest: Scorecard;
  let compared: Scorecard;

  beforeAll(async () => {
    raw = await openDuckDb(':memory:', { threads: 1 });
    for (const statement of set.prepare(path.join(realData, set.name))) {
      await raw.execute(statement);
    }
    imported = await ImportedSet.create(set);
    version = await imported.import();
    latest = await imported.score();
    compared = set.lookBack === undefined ? latest : await imported.score(set.lookBack);
    results.set(set.name, latest === compared ? [latest] : [latest, compared]);
  });

  afterAll(async () => {
    await imported.dispose();
    await raw.close();
  });

  test('gives a scorecard as the published schema has it, with something measured', () => {
    expect(problemsOf(latest)).toEqual([]);
    expect(problemsOf(compared)).toEqual([]);
    expect(checksOf(latest).map(({ verdict }) => verdict)).not.toEqual(checksOf(latest).map(() => 'not-measured'));
  });

  test('is looked at as of the last thing the files tell of', async () => {
    const [last] = await raw.all(set.lastEvent);

    expect(latest.run.asOf).toBe(String(last?.['last_moment']).replace('.000Z', 'Z'));
    expect(compared.run.asOf).toBe(latest.run.asOf);
  });

  test('is counted by hand for every check that can run', () => {
    const measured = checksOf(compared).filter(({ verdict }) => verdict !== 'not-measured');

    expect(measured.map(({ id }) => id).sort()).toEqual(Object.keys(set.byHand).sort());
  });

  test.each(Object.entries(set.byHand))('%s has the figures of the raw files', async (check, byHand) => {
    const told = figuresIn(compared, check);
    const counted = await figuresByHand(raw, byHand, periodOf(compared));

    expect(told.counts).toEqual(counted.counts);
    expect(leftOutIn(compared, check)).toEqual(await leftOutByHand(raw, set.leftOut?.[check] ?? {}, periodOf(compared)));
    for (const [place, value] of Object.entries(counted.values)) {
      expect(Math.abs((told.values[place] ?? NaN) - value), place).toBeLessThan(1e-9);
    }
  });

  test('imported again changes nothing', async () => {
    expect(await imported.import()).toBe(version);
    expect(await imported.score()).toEqual(latest);
  });
});

if (hasRealData) {
  test('what each set produced is written down', async () => {
    await expect(resultsPage(results)).toMatchFileSnapshot('../real/RESULTS.md');
  });
}
