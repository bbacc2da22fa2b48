import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import { refreshBusinessDays } from '../../core/src/measures/business-time/business-day-table.js';
import { periodAt, periodsUntil } from '../../core/src/measures/period.js';
import { openChdb } from '../integration/chdb.testing.js';
import { copyToClickHouse, type EnginePair } from './engine-pair.testing.js';
import { fillWithRandomRows } from './random-rows.testing.js';

const timezone = 'Europe/Prague';

/** A run over the months that the random rows lie in. */
export const randomContext = {
  asOf: '2026-10-31T22:00:00Z',
  timezone,
  periods: periodsUntil(periodAt('2026-10-15T00:00:00Z', 'month', timezone), 3, timezone),
};

/** Another seed measures other rows; each failure prints its own. */
export const randomSeed = Number(process.env['TOUCHSTONE_SEED'] ?? 3);

/** Both engines with the same random rows. */
export interface RandomPair extends EnginePair {
  close(): Promise<void>;
}

/** Fills both engines with the random rows of {@link randomSeed}, and makes their business time. */
export async function openRandomPair(): Promise<RandomPair> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-chdb-'));
  const pair = { duckDb: await openDuckDb(':memory:'), clickHouse: await openChdb(folder) };
  await fillWithRandomRows(pair.duckDb, randomSeed);
  await copyToClickHouse(pair);
  for (const engine of [pair.duckDb, pair.clickHouse]) {
    await refreshBusinessDays(engine, { firstDay: '2026-01-01', lastDay: '2026-12-31', timezone });
  }
  return {
    ...pair,
    close: async () => {
      await pair.duckDb.close();
      await pair.clickHouse.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
