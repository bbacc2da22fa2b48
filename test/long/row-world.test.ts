import type { Scorecard } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { scoreWorld, type World } from '../integration/worlds.testing.js';
import { RowWorlds } from './row-world.testing.js';

/** What is told of the files that were imported; rows that are put into the tables come from none. */
const aboutFiles: ReadonlySet<string> = new Set(['integrity.freshness', 'integrity.reconcile', 'integrity.rows-taken-in']);

const idsOf = ({ principles }: Scorecard): ReadonlySet<string> => new Set(principles.flatMap(({ checks }) => checks.map(({ id }) => id)));

/** Every figure of some checks; sums over the same rows in another order may differ in their last digits. */
function figuresOf({ principles, findings }: Scorecard, of: ReadonlySet<string>) {
  const written = (value: number | null) => (value === null ? null : Number(value.toPrecision(9)));
  return {
    findings: findings.filter(({ check }) => of.has(check)).map(({ id, severity, since, evidence }) => ({ id, severity, since, evidence })),
    checks: principles.flatMap(({ checks }) =>
      checks.filter(({ id }) => of.has(id)).flatMap(({ id, missing, excluded, ...check }) =>
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
    const imported = await scoreWorld(world);
    // Principles without data wait, where an organisation is opened; code that takes figures further runs there alone.
    const known = idsOf(imported);
    const both = new Set([...idsOf(put)].filter((id) => known.has(id) && !aboutFiles.has(id)));
    expect(both.size).toBeGreaterThan(150);
    expect(figuresOf(put, both)).toEqual(figuresOf(imported, both));
  } finally {
    await rows.close();
  }
});
