import { expect, test } from 'vitest';

import { periodAt, periodsUntil } from '../../core/src/measures/index.js';
import type { EnabledCheck } from '../../core/src/scorecard/scoring-input.js';
import channels from '../../plugins/channels/src/plugin.js';
import consistency from '../../plugins/consistency/src/plugin.js';
import engagement from '../../plugins/engagement/src/plugin.js';
import followUp from '../../plugins/follow-up/src/plugin.js';
import retention from '../../plugins/retention/src/plugin.js';
import { createRandom } from '../../examples/rose-hair/random.ts';
import { canDraw, findingsInNullWorld } from './null-statistics.testing.js';

const all = [consistency, channels, followUp, retention, engagement].flatMap(({ principle, checks }) =>
  checks.map((check): EnabledCheck => ({ id: `${principle}.${check.id}`, principle, check, settings: {}, weight: check.weight })),
);
const drawn = all.filter(canDraw);
const periods = periodsUntil(periodAt('2026-10-15T00:00:00Z', 'month', 'UTC'), 24, 'UTC').map(({ key }) => key);
const seeds = 200;

/**
 * Two hundred worlds by rows would take an hour; here the statistics are drawn instead, and everything from them on is the product's:
 * verdicts, tests, Benjamini and Hochberg over the whole run, peers, findings. What lies before, files to statistics, is held by
 * `null-world.test.ts` over twenty worlds of rows.
 */
test('twenty identical branches over 24 months, under every built-in check that can be drawn: a finding in at most one run of ten', { timeout: 1_200_000 }, () => {
  const loud: string[] = [];
  let runs = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const found = findingsInNullWorld(drawn, { branches: 20, rows: 60, periods }, createRandom(seed, 'null statistics'));
    runs += found.length > 0 ? 1 : 0;
    loud.push(...found.map(({ check, unit, severity }) => `seed ${seed}: ${check} ${JSON.stringify(unit)}, ${severity}`));
  }

  process.stdout.write(`${[`Null statistics: a finding in ${runs} of ${seeds} runs of ${drawn.length} checks.`, ...loud].join('\n')}\n`);
  expect(drawn.length).toBeGreaterThanOrEqual(25);
  expect(runs).toBeLessThanOrEqual(seeds / 10);
});
