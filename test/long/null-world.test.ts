import { describe, expect, test } from 'vitest';

import { scoreWorld } from '../integration/worlds.testing.js';

describe('the null world', () => {
  // A quarter of the example's size keeps twenty worlds within minutes; TOUCHSTONE_WORLD_SCALE=1 takes the whole.
  const scale = Number(process.env['TOUCHSTONE_WORLD_SCALE'] ?? 0.25);

  test('has no finding in at least eighteen of twenty worlds', { timeout: 3_000_000 }, async () => {
    const quiet: number[] = [];
    const loud: string[] = [];
    for (let seed = 101; seed <= 120; seed += 1) {
      const { findings } = await scoreWorld({ seed, plants: false, scale });
      if (findings.length === 0) {
        quiet.push(seed);
      }
      loud.push(...findings.map(({ sentence }) => `seed ${seed}: ${sentence}`));
    }

    process.stdout.write(`${[`Null world at scale ${scale}: no finding in ${quiet.length} of 20 worlds.`, ...loud].join('\n')}\n`);
    expect(quiet.length).toBeGreaterThanOrEqual(18);
  });
});
