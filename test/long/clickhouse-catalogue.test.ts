import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { check as declareCheck, own } from '@touchstone/sdk';
import type { EvidencePart } from '@touchstone/sdk/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import { refreshBusinessDays } from '../../core/src/measures/business-time/business-day-table.js';
import { evidenceOf } from '../../core/src/measures/evidence.js';
import type { MeasuredCheck } from '../../core/src/measures/measurement.js';
import { periodAt, periodsUntil } from '../../core/src/measures/period.js';
import { catalogue } from '../catalogue/index.js';
import { openChdb } from '../integration/chdb.testing.js';
import { compareEngines, copyToClickHouse, type EnginePair } from './engine-pair.testing.js';
import { fillWithRandomRows } from './random-rows.testing.js';

const timezone = 'Europe/Prague';
const context = {
  asOf: '2026-10-31T22:00:00Z',
  timezone,
  periods: periodsUntil(periodAt('2026-10-15T00:00:00Z', 'month', timezone), 3, timezone),
};
const seed = Number(process.env['TOUCHSTONE_SEED'] ?? 3);

/** The checks of each principle, under the settings they begin with. */
const principles = Object.entries(catalogue).map(([principle, declared]) => {
  const checks = Object.entries(declared).map(([id, { measure, settings }]): MeasuredCheck => {
    const values = Object.fromEntries(settings.map(({ definition }) => [definition.id, definition.default]));
    const standard = { better: 'higher', provenance: own } as const;
    return { id: `${principle}.${id}`, check: declareCheck({ id, question: 'Is it?', measure, settings, standard }), settings: values };
  });
  return { principle, checks };
});

const folder = mkdtempSync(join(tmpdir(), 'touchstone-chdb-'));
let pair: EnginePair;

beforeAll(async () => {
  pair = { duckDb: await openDuckDb(':memory:'), clickHouse: await openChdb(folder) };
  await fillWithRandomRows(pair.duckDb, seed);
  await copyToClickHouse(pair);
  for (const engine of [pair.duckDb, pair.clickHouse]) {
    await refreshBusinessDays(engine, { firstDay: '2026-01-01', lastDay: '2026-12-31', timezone });
  }
});

afterAll(async () => {
  await pair.duckDb.close();
  await pair.clickHouse.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(principles)('the measures of $principle have the same statistics on both engines, and the same rows behind them', async ({ checks }) => {
  const { statistics, differences } = await compareEngines(pair, checks, context);

  expect(differences.slice(0, 5), `seed ${seed}`).toEqual([]);
  expect(statistics).toBeGreaterThan(0);
  for (const check of checks) {
    for (const part of ['numerator', 'misses', 'excluded'] satisfies EvidencePart[]) {
      const request = { check, unit: {}, part, limit: 5 };

      expect(await evidenceOf(pair.clickHouse, request, context), `${check.id}, ${part}, seed ${seed}`).toEqual(await evidenceOf(pair.duckDb, request, context));
    }
  }
});
