import type { PluginChange, PluginSummary, Scorecard } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { type Ended, touchstone } from '../integration/cli.testing.js';
import { strangersFiles } from '../integration/plugin.testing.js';
import { makeImported, makeOrganisation } from '../integration/small-organisation.testing.js';
import { startRegistry } from './registry.testing.js';

const id = 'stranger.promises';
const answerOf = <T>({ stdout, stderr, exitCode }: Ended): T => {
  expect([exitCode, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as T;
};

test('brings a published plugin onto the scorecard, holds back the version that asks for more, and goes back', async () => {
  const registry = await startRegistry();
  const org = await makeImported();
  const plugin = async <T>(...args: readonly string[]): Promise<T> => answerOf<T>(await touchstone(['plugin', ...args, '--org', org, '--json']));
  const score = async () => answerOf<Scorecard>(await touchstone(['score', '--org', org, '--json']));
  const principle = ({ principles }: Scorecard) => principles.find((each) => each.id === 'promises')?.checks.map(({ n, k, verdict }) => ({ n, k, verdict }));

  await registry.publish(strangersFiles({ version: '1.0.0' }));
  expect(await plugin<PluginChange>('install', 'touchstone-promises', '--registry', registry.url)).toMatchObject({ outcome: 'installed', version: '1.0.0' });
  await plugin('enable', id);
  const first = await score();
  expect(principle(first)).toEqual([{ n: 120, k: 80, verdict: 'misses' }]);
  expect(first.run.plugins).toContainEqual(expect.objectContaining({ id, version: '1.0.0' }));

  await registry.publish(strangersFiles({ version: '1.1.0', capabilities: { network: ['api.stranger.example'] } }));
  expect(await plugin<PluginChange>('update', id)).toMatchObject({ outcome: 'held', version: '1.0.0', waiting: '1.1.0', capabilities: ['network:https://api.stranger.example'] });
  expect((await score()).run.plugins).toContainEqual(expect.objectContaining({ id, version: '1.0.0' }));
  const told = await touchstone(['plugin', 'list', '--org', org]);
  expect(told.stdout).toContain('version 1.1.0 waits for consent; it also asks for network:https://api.stranger.example');

  expect(await plugin<PluginChange>('consent', id, '--reason', 'Our tickets come from there.')).toMatchObject({ outcome: 'updated', version: '1.1.0', previous: '1.0.0' });
  const second = await score();
  expect(second.run.plugins).toContainEqual(expect.objectContaining({ id, version: '1.1.0' }));
  expect(principle(second)).toEqual(principle(first));

  expect(await plugin<PluginChange>('rollback', id)).toMatchObject({ outcome: 'rolled-back', version: '1.0.0', previous: '1.1.0' });
  expect((await score()).run.plugins).toContainEqual(expect.objectContaining({ id, version: '1.0.0' }));
  const pinned = await touchstone(['plugin', 'update', id, '--org', org, '--json']);
  expect([pinned.exitCode, JSON.parse(pinned.stderr)]).toMatchObject([2, { error: { code: 'PLUGIN_PINNED' } }]);
  expect((await plugin<PluginSummary[]>('list')).find((each) => each.id === id)).toMatchObject({ version: '1.0.0', pinned: true, enabled: true, problem: null, earlier: ['1.1.0'] });
});

test('takes the newest version that runs on this host, and says why where none does', async () => {
  const registry = await startRegistry();
  const org = await makeOrganisation();
  const install = (spec: string) => touchstone(['plugin', 'install', spec, '--org', org, '--registry', registry.url, '--json']);
  const forHost = (version: string, touchstoneRange: string, files: Readonly<Record<string, string>> = {}) =>
    registry.publish(strangersFiles({ version, manifest: { engines: { touchstone: touchstoneRange } }, files }));

  await forHost('1.0.0', '^1.0.0');
  await forHost('1.1.0', '^1.0.0');
  await forHost('1.2.0', '^1.0.0');
  // What became known later: the last one never ran on this host, whatever its manifest said.
  await forHost('2.0.0', '^2.0.0', { 'versions.json': JSON.stringify({ '1.2.0': '^1.5.0' }) });

  expect(answerOf<PluginChange>(await install('touchstone-promises'))).toMatchObject({ outcome: 'installed', version: '1.1.0' });
  const none = await install('touchstone-promises@2.0.0');
  expect([none.exitCode, JSON.parse(none.stderr)]).toMatchObject([2, { error: { code: 'PLUGIN_INCOMPATIBLE', message: expect.stringContaining('wants Touchstone ^2.0.0') } }]);
  const unknown = await install('touchstone-nothing');
  expect([unknown.exitCode, JSON.parse(unknown.stderr)]).toMatchObject([2, { error: { code: 'PACKAGE_UNAVAILABLE' } }]);
  const silent = await touchstone(['plugin', 'install', 'touchstone-promises', '--org', org, '--registry', 'http://127.0.0.1:4/', '--json']);
  expect([silent.exitCode, JSON.parse(silent.stderr)]).toMatchObject([2, { error: { code: 'PACKAGE_UNAVAILABLE' } }]);
});
