import type { Scorecard } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { scoreWorld, type World } from '../integration/worlds.testing.js';
import { RowWorlds } from './row-world.testing.js';

/** Every figure of a scorecard; sums over the same rows in another order may differ in their last digits. */
function figuresOf({ principles, findings }: Scorecard) {
  const written = (value: number | null) => (value === null ? null : Number(value.toPrecision(9)));
  return {
    findings: findings.map(({ id, severity, since, evidence }) => ({ id, severity, since, evidence })),
    checks: principles.flatMap(({ checks }) =>
      checks.flatMap(({ id, missing, excluded, ...check }) =>
        [{ unit: {}, period: '', ...check }, ...check.units].map(({ unit, period, value, low, high, n, k, verdict }) => ({
          id,
          missing,
          excluded,
          at: [unit, period],
          figure: [value, low, high].map(written),
          counts: [n, k],
          verdict,
        })),
      ),
    ),
  };
}

test('a world whose rows are put into the tables has the figures of one that is imported from its files, also after another world', { timeout: 120_000 }, async () => {
  const world: World = { seed: 7, plants: true, scale: 0.05, every: 10 };
  const rows = await RowWorlds.open();
  try {
    await rows.score({ ...world, seed: 8 });
    const put = await rows.score(world);
    expect(figuresOf(put)).toEqual(figuresOf(await scoreWorld(world)));
  } finally {
    await rows.close();
  }
});
