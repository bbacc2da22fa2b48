import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { EvidencePart } from '@touchstone/sdk/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import type { Engine } from '../../core/src/engine/engine.js';
import { createOrganisation } from '../../core/src/host/index.js';
import { organisationFolder } from '../../core/src/host/organisation/organisation-folder.js';
import { evidenceOf, type MeasureContext } from '../../core/src/measures/index.js';
import { frameRun } from '../../core/src/scorecard/frame-run.js';
import { openOrganisation } from '../../core/src/services.js';
import { openChdb } from '../integration/chdb.testing.js';
import { bpic14 } from '../integration/real-sets/bpic14-incidents.testing.js';
import { pwc } from '../integration/real-sets/pwc-call-center.testing.js';
import { fileOf, hasRealData, mappingOf, realData, type RealSet } from '../integration/real-sets/real-set.testing.js';
import { withWorld } from '../integration/worlds.testing.js';
import { builtInChecks, compareEngines, copyToClickHouse, type EnginePair } from './engine-pair.testing.js';

interface Data {
  readonly name: string;
  readonly timezone: string;
  readonly import: (folder: string) => Promise<void>;
}

const roseHair: Data = {
  name: 'a twentieth of Rose Hair',
  timezone: 'Europe/Prague',
  import: (folder) => withWorld({ seed: 1, plants: true, scale: 0.05 }, async () => undefined, folder),
};

const realSet = (set: RealSet): Data => ({
  name: set.name,
  timezone: set.timezone,
  import: async (folder) => {
    createOrganisation(folder, { name: set.name, timezone: set.timezone, locale: 'en', currency: 'USD' });
    const organisation = await openOrganisation(folder);
    for (const file of set.files) {
      const work = { report: () => undefined, signal: new AbortController().signal };
      await organisation.importFiles({ files: [fileOf(set, file)], mapping: mappingOf(set, file) }, work);
    }
    await organisation.close();
  },
});

const tables = mkdtempSync(path.join(tmpdir(), 'touchstone-chdb-'));
let clickHouse: Engine;

beforeAll(async () => {
  clickHouse = await openChdb(tables);
});

afterAll(async () => {
  await clickHouse.close();
  rmSync(tables, { recursive: true, force: true });
});

if (!hasRealData) {
  test(`NO REAL DATA WAS COMPARED: the exports are not beside the project, in ${realData}`, async ({ annotate }) => {
    await annotate(`${realData} does not exist; only Rose Hair was measured on both engines.`);
    expect(hasRealData).toBe(false);
  });
}

describe.each([roseHair, ...(hasRealData ? [bpic14, pwc].map(realSet) : [])])('on $name', (data) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-engines-'));
  let pair: EnginePair;
  let context: MeasureContext;

  beforeAll(async () => {
    await data.import(folder);
    pair = { duckDb: await openDuckDb(organisationFolder(folder).database, { threads: 2 }), clickHouse };
    await copyToClickHouse(pair);
  });

  afterAll(async () => {
    await pair.duckDb.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('both engines choose the same moment and the same periods', async () => {
    const input = {
      organisation: { id: 'any', name: 'Any', timezone: data.timezone },
      grain: 'month' as const,
      asOf: 'latest-data',
      now: () => new Date('2027-01-01T00:00:00Z'),
    };

    ({ context } = await frameRun({ ...input, engine: pair.duckDb }));

    expect((await frameRun({ ...input, engine: pair.clickHouse })).context).toEqual(context);
  });

  test('every built-in check has the same statistics', async () => {
    const { statistics, differences } = await compareEngines(pair, builtInChecks, context);

    expect(differences.slice(0, 20)).toEqual([]);
    expect(statistics).toBeGreaterThan(0);
  });

  test('the rows behind every figure are the same', async () => {
    for (const check of builtInChecks) {
      for (const part of ['numerator', 'misses', 'excluded'] satisfies EvidencePart[]) {
        const request = { check, unit: {}, part, limit: 5 };
        const ours = await evidenceOf(pair.duckDb, request, context);

        expect(await evidenceOf(pair.clickHouse, request, context), `${check.id}, ${part}`).toEqual(ours);
      }
    }
  });
});
