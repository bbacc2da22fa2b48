import type { EvidencePart } from '@touchstone/sdk/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { evidenceOf } from '../../core/src/measures/evidence.js';
import { principleEntries } from '../catalogue/entries.js';
import { compareEngines } from './engine-pair.testing.js';
import { openRandomPair, randomContext, type RandomPair, randomSeed } from './random-pair.testing.js';

let pair: RandomPair;

beforeAll(async () => {
  pair = await openRandomPair();
});

afterAll(() => pair.close());

test.each(principleEntries)('the measures of $principle have the same statistics on both engines, and the same rows behind them', async ({ checks }) => {
  const { statistics, differences } = await compareEngines(pair, checks, randomContext);

  expect(differences.slice(0, 5), `seed ${randomSeed}`).toEqual([]);
  expect(statistics).toBeGreaterThan(0);
  for (const check of checks) {
    for (const part of ['numerator', 'misses', 'excluded'] satisfies EvidencePart[]) {
      const request = { check, unit: {}, part, limit: 5 };

      expect(await evidenceOf(pair.clickHouse, request, randomContext), `${check.id}, ${part}, seed ${randomSeed}`).toEqual(await evidenceOf(pair.duckDb, request, randomContext));
    }
  }
});
