import { check as declareCheck, own } from '@touchstone/sdk';
import type { EvidencePart } from '@touchstone/sdk/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { evidenceOf } from '../../core/src/measures/evidence.js';
import type { MeasuredCheck } from '../../core/src/measures/measurement.js';
import { catalogue } from '../catalogue/index.js';
import { compareEngines } from './engine-pair.testing.js';
import { openRandomPair, randomContext, type RandomPair, randomSeed } from './random-pair.testing.js';


/** The checks of each principle, under the settings they begin with. */
const principles = Object.entries(catalogue).map(([principle, declared]) => {
  const checks = Object.entries(declared).map(([id, { measure, settings }]): MeasuredCheck => {
    const values = Object.fromEntries(settings.map(({ definition }) => [definition.id, definition.default]));
    const standard = { better: 'higher', provenance: own } as const;
    return { id: `${principle}.${id}`, check: declareCheck({ id, question: 'Is it?', measure, settings, standard }), settings: values };
  });
  return { principle, checks };
});

let pair: RandomPair;

beforeAll(async () => {
  pair = await openRandomPair();
});

afterAll(() => pair.close());

test.each(principles)('the measures of $principle have the same statistics on both engines, and the same rows behind them', async ({ checks }) => {
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
