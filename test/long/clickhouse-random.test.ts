import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { compareEngines } from './engine-pair.testing.js';
import { randomChecks } from './random-checks.testing.js';
import { openRandomPair, randomContext, type RandomPair, randomSeed } from './random-pair.testing.js';

/** How many; a thousand take some four minutes. */
const count = Number(process.env['TOUCHSTONE_CHECKS'] ?? 1000);
const checksAtOnce = 4;

let pair: RandomPair;

beforeAll(async () => {
  pair = await openRandomPair();
});

afterAll(() => pair.close());

test(`${count} random checks have the same statistics on both engines (seed ${randomSeed})`, async () => {
  let compared = 0;
  const checks = fc.array(randomChecks(), { minLength: checksAtOnce, maxLength: checksAtOnce });

  await fc.assert(
    fc.asyncProperty(checks, async (some) => {
      const named = some.map((one, index) => ({ ...one, id: `random.check-${index}` }));
      const { statistics, differences } = await compareEngines(pair, named, randomContext);
      compared += statistics;
      const wrong = named.filter(({ id }) => differences.some((difference) => difference.startsWith(`${id} `)));

      expect(differences.slice(0, 5), `seed ${randomSeed}: ${JSON.stringify(wrong.map(({ check }) => ({ measure: check.measure, by: check.by })))}`).toEqual([]);
    }),
    { seed: randomSeed, numRuns: Math.ceil(count / checksAtOnce), endOnFailure: true },
  );
  process.stdout.write(`Compared ${compared} statistics of ${count} random checks, seed ${randomSeed}.\n`);
  expect(compared).toBeGreaterThan(count);
});
