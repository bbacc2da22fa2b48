import type { Scorecard } from '@touchstone/sdk/contract';
import { describe, expect, test } from 'vitest';

import { plugins } from '../catalogue/plugins.js';
import { scoreWorld, type World } from '../integration/worlds.testing.js';
import { RowWorlds } from './row-world.testing.js';

/** Some null worlds by their seeds. */
export interface NullWorlds {
  readonly first: number;
  readonly count: number;
}

/** The principles that every world is held to: all of them would take an hour. */
const always: ReadonlySet<string> = new Set(['channels', 'consistency', 'engagement', 'follow-up', 'retention']);

/** Every tenth of them goes the whole way of a user, through files and imports, with all principles; the others have their rows put into the tables. */
const importedEvery = 10;

/**
 * Large enough that every branch has enough cases a month for verdicts, small enough for two hundred worlds in minutes.
 * TOUCHSTONE_WORLD_SCALE=1 makes worlds of full size, TOUCHSTONE_WORLD_SEEDS=105-108 takes some of the seeds.
 */
const scale = Number(process.env['TOUCHSTONE_WORLD_SCALE'] ?? 0.12);
const [least = -Infinity, most = Infinity] = (process.env['TOUCHSTONE_WORLD_SEEDS'] ?? '').split('-').filter(Boolean).map(Number);

const worldOf = (seed: number): World => ({ seed, plants: false, scale, ...(scale < 1 && { every: 40 }) });

/** Units that the scorecard would colour in a comparison between them: there a unit is told from its peers by findings alone. */
const colouredIn = ({ principles }: Scorecard) =>
  principles
    .flatMap(({ checks }) => checks)
    .filter(({ kind }) => kind === 'spread')
    .flatMap(({ id, units }) => units.flatMap(({ unit, verdict }) => (Object.keys(unit).length > 0 && (verdict === 'meets' || verdict === 'misses') ? [`${id} ${JSON.stringify(unit)}`] : [])));

/** Holds null worlds, in which every branch truly serves alike, to a finding in at most one of ten, with no unit coloured. */
export function describeNullWorlds({ first, count }: NullWorlds): void {
  const seeds = Array.from({ length: count }, (_, place) => first + place).filter((seed) => seed >= least && seed <= most);

  describe(`null worlds ${first} to ${first + count - 1}`, () => {
    test('have a finding in at most one of ten, and no unit is coloured', { timeout: 3_000_000 }, async () => {
      const rows = await RowWorlds.open(plugins.filter(({ principle }) => always.has(principle)));
      const loud = new Map<number, string[]>();
      const coloured: string[] = [];
      try {
        for (const seed of seeds) {
          const document = await (seed % importedEvery === 0 ? scoreWorld(worldOf(seed)) : rows.score(worldOf(seed)));
          coloured.push(...colouredIn(document).map((unit) => `seed ${seed}: ${unit}`));
          if (document.findings.length > 0) {
            loud.set(seed, document.findings.map(({ check, unit, severity }) => `seed ${seed}: ${check} ${JSON.stringify(unit)} ${severity}`));
          }
        }
      } finally {
        await rows.close();
      }

      process.stdout.write(`${[`Null worlds at scale ${scale}: a finding in ${loud.size} of ${seeds.length}.`, ...[...loud.values()].flat()].join('\n')}\n`);
      expect(coloured).toEqual([]);
      expect(loud.size).toBeLessThanOrEqual(Math.max(1, Math.floor(seeds.length / 10)));
    });
  });
}
