import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { check, type CheckContribution, plugin, share } from '@touchstone/sdk';
import { commitment } from '@touchstone/sdk/model';
import { afterAll } from 'vitest';

import { DefaultCheckRegistry } from '../../core/src/host/contributions/check-registry.js';
import { checksPoint } from '../../core/src/host/contributions/checks.contribution.js';
import type { ContributionPoint } from '../../core/src/host/contributions/contribution-point.js';
import { DefaultMessageRegistry } from '../../core/src/host/contributions/message-registry.js';
import { messagesPoint } from '../../core/src/host/contributions/messages.contribution.js';
import { writePlugin } from '../../core/src/host/host.testing.js';
import { DefaultPluginHost } from '../../core/src/host/plugin/plugin-host.js';
import { DefaultRunningPlugins, deriveStatistics, type RunningEvent } from '../../core/src/host/running/index.js';
import type { Measurement, UnitStatistic } from '../../core/src/measures/index.js';

/** A plugin that means harm, and all that may come of it. */
export interface Attack {
  /** What it tries, as the end of a sentence. */
  readonly tries: string;
  /** The code of its entry. */
  readonly code: string;
  /** The code of the problem that its check is not measured for; or what it derived: to be wrong is all it can do. */
  readonly ends: string | RegExp | { readonly derives: readonly UnitStatistic[] };
  readonly check?: Partial<CheckContribution>;
}

/** What was measured for every attacker, and for the healthy one: 8 of 10 in all, 3 of 4 in Brno. */
export const measured: readonly UnitStatistic[] = [
  { unit: {}, period: '2026-09', statistic: { kind: 'share', k: 9, n: 12 } },
  { unit: {}, period: '2026-10', statistic: { kind: 'share', k: 8, n: 10 } },
  { unit: { orgUnit: 'brno' }, period: '2026-10', statistic: { kind: 'share', k: 3, n: 4 } },
];

const healthyCode = `export const derive = {
  kept: (statistics, settings) => statistics.map(({ unit, period, statistic: { k, n } }) => ({ unit, period, statistic: { kind: 'share', k: k - 1, n } })),
};`;

/** What comes of the healthy plugin, whatever others do. */
export const healthyResult: readonly UnitStatistic[] = measured.map(({ statistic, ...place }) => ({
  ...place,
  statistic: { kind: 'share', k: statistic.kind === 'share' ? statistic.k - 1 : 0, n: statistic.kind === 'share' ? statistic.n : 0 },
}));

const declared = check({
  id: 'kept',
  question: 'Do we keep our promises?',
  measure: share({ of: commitment, meeting: commitment.doneAt.isKnown() }),
  by: ['orgUnit'],
  standard: { target: 0.9, floor: 0.5, better: 'higher', provenance: 'house' },
  derive: (statistics) => statistics,
});

const english = { 'principle.name': 'Any', 'kept.name': 'Kept', 'kept.sentence': '{value}' };

const idOf = (index: number): string => `attack-${index}`;

/** Puts every attacker and a healthy plugin into one host with one sandbox, which is closed when the file has ended. */
export function createArena(attacks: readonly Attack[]) {
  const root = mkdtempSync(path.join(tmpdir(), 'touchstone-hostile-'));
  const write = (name: string, code: string, changes: Partial<CheckContribution> = {}) => {
    const contribution = plugin({ principle: name, checks: [{ ...declared, ...changes }], messages: { en: english } });
    const folder = writePlugin(root, contribution, { touchstone: { id: `acme.${name}`, contributes: 'dist/contributes.json', entry: 'dist/code.js' } });
    writeFileSync(path.join(folder, 'dist/code.js'), code);
    return { folder, builtIn: true };
  };
  const folders = [write('healthy', healthyCode), ...attacks.map(({ code, check: changes }, index) => write(idOf(index), code, changes))];
  const checks = new DefaultCheckRegistry();
  const points = [checksPoint(checks), messagesPoint(new DefaultMessageRegistry())];
  const plugins = new DefaultPluginHost(points as readonly unknown[] as readonly ContributionPoint[], folders);
  plugins.apply({ plugins: {} });
  const running = new DefaultRunningPlugins({ plugins, quarantine: path.join(root, 'quarantine.json'), limits: { callMs: 250, resultChars: 100_000 } });
  const steps: RunningEvent[] = [];
  running.onDidStep((step) => steps.push(step));
  afterAll(async () => {
    await running.close();
    rmSync(root, { recursive: true, force: true });
  });
  const judge = (run: ReturnType<typeof running.startRun>, name: string): Promise<Measurement> => {
    const { id, check: contribution, plugin: owner } = checks.get(`${name}.kept`);
    const measurement = { id, missing: [], excluded: [], statistics: measured };
    return deriveStatistics(run, { plugin: owner, measured: { id, check: contribution, settings: {} }, measurement }, '2026-10-31T22:59:59Z');
  };
  return {
    running,
    steps,
    /** One run in which the healthy plugin is asked before and after the attacker. */
    async fight(index: number): Promise<{ readonly attacker: Measurement; readonly before: Measurement; readonly after: Measurement }> {
      const run = running.startRun();
      const before = await judge(run, 'healthy');
      const attacker = await judge(run, idOf(index));
      return { before, attacker, after: await judge(run, 'healthy') };
    },
  };
}
