import { describe, expect, test } from 'vitest';

import { type Attack, createArena, healthyResult } from './hostile.testing.js';

/** Code whose function for the check has this body. */
export const derives = (body: string, before = ''): string => `${before}\nexport const derive = { kept(statistics, settings) { ${body} } };`;

/** Code that gives this answer, an expression, for the whole organisation in October. */
export const answers = (statistic: string, place = `unit: {}, period: '2026-10'`): string => derives(`return [{ ${place}, statistic: ${statistic} }];`);

/** Code that throws where it could reach what it should not: it answers as measured where it could not. */
export const reaches = (expression: string): string => derives(`
  let reached;
  try { reached = ${expression}; } catch { reached = undefined; }
  if (reached !== undefined && reached !== null && reached !== false) throw new Error('reached ' + typeof reached);
  return statistics;
`);

/** Runs each attack beside a healthy plugin, whose result must be the same before and after, in the same run. */
export function describeAttacks(family: string, attacks: readonly Attack[]): void {
  describe(family, () => {
    const arena = createArena(attacks);

    test.each(attacks.map(({ tries, ends }, index) => ({ tries, ends, index })))('one that $tries can do nothing but be wrong', async ({ ends, index }) => {
      const { before, attacker, after } = await arena.fight(index);

      expect([before, after].map(({ statistics, problem }) => ({ statistics, problem }))).toEqual([
        { statistics: healthyResult, problem: undefined },
        { statistics: healthyResult, problem: undefined },
      ]);
      if (typeof ends === 'string' || ends instanceof RegExp) {
        expect(attacker.statistics).toEqual([]);
        expect(`${attacker.problem?.code}: ${attacker.problem?.detail}`).toMatch(ends);
      } else {
        expect({ statistics: attacker.statistics, problem: attacker.problem }).toEqual({ statistics: ends.derives, problem: undefined });
      }
    });
  });
}
