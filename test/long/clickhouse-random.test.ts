import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import { refreshBusinessDays } from '../../core/src/measures/business-time/business-day-table.js';
import { periodAt, periodsUntil } from '../../core/src/measures/period.js';
import { openChdb } from '../integration/chdb.testing.js';
import { compareEngines, copyToClickHouse, type EnginePair } from './engine-pair.testing.js';
import { randomChecks } from './random-checks.testing.js';
import { fillWithRandomRows } from './random-rows.testing.js';

const timezone = 'Europe/Prague';
const context = {
  asOf: '2026-10-31T22:00:00Z',
  timezone,
  periods: periodsUntil(periodAt('2026-10-15T00:00:00Z', 'month', timezone), 3, timezone),
};

/** Another seed measures other checks over other rows; each failure prints its own. */
const seed = Number(process.env['TOUCHSTONE_SEED'] ?? 3);
/** How many; a thousand take some four minutes. */
const count = Number(process.env['TOUCHSTONE_CHECKS'] ?? 1000);
const checksAtOnce = 4;

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

test(`${count} random checks have the same statistics on both engines (seed ${seed})`, async () => {
  let compared = 0;
  const checks = fc.array(randomChecks(), { minLength: checksAtOnce, maxLength: checksAtOnce });

  await fc.assert(
    fc.asyncProperty(checks, async (some) => {
      const named = some.map((one, index) => ({ ...one, id: `random.check-${index}` }));
      const { statistics, differences } = await compareEngines(pair, named, context);
      compared += statistics;
      const wrong = named.filter(({ id }) => differences.some((difference) => difference.startsWith(`${id} `)));

      expect(differences.slice(0, 5), `seed ${seed}: ${JSON.stringify(wrong.map(({ check }) => ({ measure: check.measure, by: check.by })))}`).toEqual([]);
    }),
    { seed, numRuns: Math.ceil(count / checksAtOnce), endOnFailure: true },
  );
  process.stdout.write(`Compared ${compared} statistics of ${count} random checks, seed ${seed}.\n`);
  expect(compared).toBeGreaterThan(count);
});
