import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { type Advice, check, house, percent, plugin, setting, share } from '@touchstone/sdk';
import { commitment } from '@touchstone/sdk/model';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import type { Engine } from '../engine/engine.js';
import { DefaultCheckRegistry } from '../host/contributions/check-registry.js';
import { checksPoint } from '../host/contributions/checks.contribution.js';
import type { ContributionPoint } from '../host/contributions/contribution-point.js';
import { DefaultMessageRegistry } from '../host/contributions/message-registry.js';
import { messagesPoint } from '../host/contributions/messages.contribution.js';
import { temporaryFolder, writePlugin } from '../host/host.testing.js';
import { DefaultPluginHost } from '../host/plugin/plugin-host.js';
import { DefaultRunningPlugins } from '../host/running/index.js';
import { openTestDatabase } from '../measures/test-database.testing.js';
import { pluginCodeOf } from './organisation/plugin-code.js';
import { scoreOrganisation } from './score.js';
import type { EnabledCheck } from './scoring-input.js';

const patience = setting.number('patience', { default: 0.5, doc: 'How much of each promise counts.' });

const declared = (code: object) =>
  check({
    id: 'kept',
    question: 'Do we keep our promises?',
    measure: share({ of: commitment, meeting: commitment.doneAt.atOrBefore(commitment.dueAt), period: commitment.dueAt }),
    standard: { target: percent(95), floor: percent(80), better: 'higher', provenance: house },
    settings: [patience],
    ...code,
  });

const messages = { en: { 'principle.name': 'Promises', 'kept.name': 'Kept', 'kept.sentence': '{value}', 'advice.call': 'Call {n, plural, one {# customer} other {# customers}} of {unit}.' } };

const derives = 'kept: (statistics, { patience }) => statistics.map(({ unit, period, statistic: { k, n } }) => ({ unit, period, statistic: { kind: "share", k: k * patience, n } }))';

const plugins = {
  plain: { declaration: {}, code: '' },
  derived: { declaration: { derive: () => [], advise: () => null }, code: `export const derive = { ${derives} }; export const advise = { kept: (verdict, [last]) => ({ id: 'call', values: { n: last.statistic.n, unit: verdict } }) };` },
  hostile: { declaration: { derive: () => [], advise: () => null }, code: 'export const derive = { kept() { for (;;); } };' },
} as const;

/** Sixty promises in October 2026, of which 40 were kept. */
async function openPromises(): Promise<Engine> {
  const rows = Array.from({ length: 60 }, (_, index) => ({ id: `p${index}`, case_id: `c${index}`, kind: 'callback', made_at: '2026-10-01 09:00:00', due_at: '2026-10-05 09:00:00', done_at: index < 40 ? '2026-10-04 09:00:00' : '2026-10-06 09:00:00' }));
  const cases = rows.map(({ case_id: id }) => ({ id, opened_at: '2026-10-01 08:00:00', status: 'closed', channel_id: 'phone' }));
  return openTestDatabase({ commitment: rows, case: cases });
}

let engine: Engine;
beforeAll(async () => {
  engine = await openPromises();
});
afterAll(() => engine.close());

async function score(killAt?: string) {
  const root = temporaryFolder();
  const folders = Object.entries(plugins).map(([name, { declaration, code }]) => {
    const touchstone = { id: `acme.${name}`, contributes: 'dist/contributes.json', entry: 'dist/code.js' };
    const folder = writePlugin(root, plugin({ principle: name, checks: [declared(declaration)], messages }), { touchstone });
    writeFileSync(path.join(folder, 'dist/code.js'), code);
    return { folder, builtIn: true };
  });
  const checks = new DefaultCheckRegistry();
  const points = [checksPoint(checks), messagesPoint(new DefaultMessageRegistry())];
  const host = new DefaultPluginHost(points as readonly unknown[] as readonly ContributionPoint[], folders);
  host.apply({ plugins: {} });
  const running = new DefaultRunningPlugins({ plugins: host, quarantine: path.join(root, 'quarantine.json'), limits: { callMs: 200 } });
  onTestFinished(() => running.close());
  const steps: string[] = [];
  running.onDidStep(({ type, plugin: id }) => {
    const isFirst = !steps.includes(`${type} ${id}`);
    steps.push(`${type} ${id}`);
    if (isFirst && `${type} ${id}` === killAt) {
      process.kill(running.pid ?? 0, 'SIGKILL');
    }
  });
  const enabled = checks.list().map(({ id, principle, check: each }): EnabledCheck => ({ id, principle, check: each, settings: { patience: 0.5 }, weight: 1 }));
  const { document } = await scoreOrganisation({
    engine,
    organisation: { id: 'o', name: 'O', timezone: 'Europe/Prague' },
    grain: 'month',
    asOf: '2026-10-31T22:59:59Z',
    now: () => new Date('2026-11-01T12:00:00Z'),
    plugins: [],
    checks: enabled,
    demands: { standardOf: (each) => each.check.standard, exemptionOf: () => undefined, principleWeight: () => 1 },
    dataVersion: 'd',
    settingsVersion: 's',
    ...pluginCodeOf({ checks, running }),
  });
  const figures = document.principles.flatMap(({ checks: own }) => own).map(({ id, k, n, verdict, problem }) => ({ id, k, n, verdict, ...(problem && { problem: problem.code }) }));
  const advised = document.findings.map(({ check: id, advised: advice }): [string, Advice | undefined] => [id, advice]);
  return { figures, advised: Object.fromEntries(advised), steps, document };
}

const expected = [
  { id: 'derived.kept', k: 20, n: 60, verdict: 'misses' },
  { id: 'hostile.kept', k: 0, n: 0, verdict: 'not-measured', problem: 'PLUGIN_CODE_OVERRAN' },
  { id: 'plain.kept', k: 40, n: 60, verdict: 'misses' },
];

test('judges what the code of a plugin derived, and keeps the results of all others when one fails', async () => {
  const { figures, advised, document, steps } = await score();

  expect(figures).toEqual(expected);
  expect(advised).toEqual({ 'derived.kept': { id: 'call', values: { n: 60, unit: 'misses' } }, 'plain.kept': undefined });
  expect(document.principles.find(({ id }) => id === 'hostile')?.coverage).toBe(0);
  expect(steps.filter((step) => step.endsWith('plain'))).toEqual([]);
});

test('loses no result when the child is killed in the midst of a run', async () => {
  const { figures, steps } = await score('loaded acme.derived');

  expect(figures).toEqual(expected);
  expect(steps.filter((step) => step.startsWith('died'))).toEqual(['died acme.derived']);
});
