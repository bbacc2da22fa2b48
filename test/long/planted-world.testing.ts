import { describe, expect, test } from 'vitest';

import { plantedFacts } from '../../examples/rose-hair/plants.ts';
import type { World } from '../integration/worlds.testing.js';
import { writePlantedPage } from './planted-page.testing.js';
import { keepRecord } from './planted-record.testing.js';
import { isTrue } from './planted-truth.testing.js';
import { RowWorlds } from './row-world.testing.js';

/** Some planted worlds by their seeds. */
export interface PlantedWorlds {
  readonly first: number;
  readonly count: number;
}

/**
 * Small enough for many worlds under every check of the product. A world takes a core a quarter of a minute, so that ten of each half
 * are held each time; TOUCHSTONE_WORLD_SEEDS=1-100 holds all hundred, TOUCHSTONE_WORLD_SCALE=1 makes them as large as the example, and
 * TOUCHSTONE_WORLD_RECORD=FOLDER keeps what was found and a page of it, as in RESULTS.md beside this file.
 */
const scale = Number(process.env['TOUCHSTONE_WORLD_SCALE'] ?? 0.12);
const usual = 10;
const [least = -Infinity, most = Infinity] = (process.env['TOUCHSTONE_WORLD_SEEDS'] ?? '').split('-').filter(Boolean).map(Number);

const worldOf = (seed: number): World => ({ seed, plants: true, scale, ...(scale < 1 && { every: 40 }) });

/** Plants that are a few points at a branch, or at hours of one: a small world has too few rows to tell them from chance, and must not. */
const subtle: ReadonlySet<string> = new Set(scale >= 1 ? [] : ['ostrava-satisfaction', 'zilina-first-reply', 'gyor-resolution', 'brno-evening-promises', 'riga-1-satisfaction']);

const factOf = ({ check, unit, since }: { readonly check: string; readonly unit: object; readonly since: string }) => `${check} ${JSON.stringify(unit)} since ${since}`;

/** How often a plant may be missed or told from another month: chance moves one of a few rows. */
const missedAtMost = 0.1;
const falseAtMost = 0.1;

/** Holds planted worlds to finding each fact of each principle, with the month since which it holds, and to few others. */
export function describePlantedWorlds({ first, count }: PlantedWorlds): void {
  const all = Array.from({ length: count }, (_, place) => first + place).filter((seed) => seed >= least && seed <= most);
  const seeds = least === -Infinity ? all.slice(0, usual) : all;

  describe(`planted worlds ${first} to ${first + count - 1}`, () => {
    test('each fact is found since its month, and of all that is found one in ten at most is chance', { timeout: 3_000_000 }, async () => {
      const rows = await RowWorlds.open();
      const missed = new Map<string, number>();
      const others = new Map<string, number>();
      const falseShares: number[] = [];
      const count = (of: Map<string, number>, key: string) => of.set(key, (of.get(key) ?? 0) + 1);
      try {
        for (const seed of seeds) {
          const scorecard = await rows.score(worldOf(seed));
          keepRecord(seed, scale, scorecard);
          const { findings } = scorecard;
          const found = new Set(findings.map(factOf));
          plantedFacts.filter(({ name }) => !subtle.has(name)).forEach((fact) => found.has(factOf(fact)) || count(missed, factOf(fact)));
          const chance = findings.filter((finding) => !isTrue(finding));
          chance.forEach((finding) => count(others, finding.check));
          falseShares.push(chance.length / Math.max(1, findings.length));
        }
      } finally {
        await rows.close();
      }
      writePlantedPage(scale);

      const falseRate = falseShares.reduce((sum, share) => sum + share, 0) / Math.max(1, seeds.length);
      const listed = (of: Map<string, number>) => [...of].sort((a, b) => b[1] - a[1]).map(([key, times]) => `  ${key}: ${times} of ${seeds.length}`);
      process.stdout.write(`${[`Planted worlds at scale ${scale}: ${(100 * falseRate).toFixed(1)} % of findings are chance. Missed:`, ...listed(missed), 'Chance:', ...listed(others)].join('\n')}\n`);
      // Beyond what chance makes of a tenth, three deviations away.
      const missedByChance = missedAtMost * seeds.length + 3 * Math.sqrt(missedAtMost * (1 - missedAtMost) * seeds.length);
      expect([...missed].filter(([, times]) => times > missedByChance)).toEqual([]);
      expect(falseRate).toBeLessThanOrEqual(falseAtMost);
    });
  });
}
