import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { onTestFinished, vi } from 'vitest';

import { HostError } from '../../base/errors.js';
import { DefaultCheckRegistry } from '../contributions/check-registry.js';
import { checksPoint } from '../contributions/checks.contribution.js';
import type { ContributionPoint } from '../contributions/contribution-point.js';
import { DefaultMessageRegistry } from '../contributions/message-registry.js';
import { messagesPoint } from '../contributions/messages.contribution.js';
import { anyContribution, temporaryFolder, writePlugin } from '../host.testing.js';
import { DefaultPluginHost } from '../plugin/plugin-host.js';
import type { SandboxEngine, SandboxLimits } from '../sandbox/index.js';
import { DefaultRunningPlugins, type PluginCall, type PluginRun, type RunningEvent, type RunningOptions } from './running-plugins.js';

/** The moment at which a test begins; its clock moves only when it is moved. */
export const begun = Date.UTC(2026, 9, 31, 12);

/** Moves the clock of a test on. */
export const pass = (ms: number): void => {
  vi.setSystemTime(Date.now() + ms);
};

/** Plugins with code, by the name of their principle. */
export function setUpRunning(codes: Readonly<Record<string, string>>, limits: Partial<SandboxLimits> = {}, engine?: SandboxEngine) {
  vi.useFakeTimers({ toFake: ['Date'], now: begun });
  onTestFinished(() => void vi.useRealTimers());
  const root = temporaryFolder();
  const folders = Object.entries(codes).map(([name, code]) => {
    const touchstone = { id: `acme.${name}`, contributes: 'dist/contributes.json', entry: 'dist/code.js' };
    const folder = writePlugin(root, anyContribution(name, 'c'), { touchstone });
    writeFileSync(path.join(folder, 'dist/code.js'), code);
    return { folder, builtIn: true };
  });
  const points = [checksPoint(new DefaultCheckRegistry()), messagesPoint(new DefaultMessageRegistry())];
  const plugins = new DefaultPluginHost(points as readonly unknown[] as readonly ContributionPoint[], folders);
  plugins.apply({ plugins: {} });
  const events: RunningEvent[] = [];
  const open = (kept?: RunningOptions['kept']): DefaultRunningPlugins => {
    const running = new DefaultRunningPlugins({ plugins, quarantine: path.join(root, 'quarantine.json'), limits, ...(kept && { kept }), ...(engine && { engine }) });
    running.onDidStep((event) => events.push(event));
    onTestFinished(() => running.close());
    return running;
  };
  return { root, plugins, events, open, running: open() };
}

/** Asks a plugin for its check `c`, and gives what it answers, or the code of its failure. */
export async function ask(run: PluginRun, name: string, changes: Partial<PluginCall<unknown>> = {}): Promise<unknown> {
  const asked = { plugin: `acme.${name}`, check: `${name}.c`, call: 'derive', args: [], now: '2026-10-31T22:59:59Z', statistics: 100, read: (value: unknown) => value } as const;
  try {
    return await run.call({ ...asked, ...changes });
  } catch (error) {
    if (HostError.is(error)) {
      return error.code;
    }
    throw error;
  }
}
