import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { PluginSummary } from '@touchstone/sdk/contract';
import { expect, onTestFinished, test } from 'vitest';

import { createOrganisation, organisationFolder } from '../../core/src/host/index.js';
import { createServer, createServerLog } from '../../core/src/server/index.js';
import { type LocalOrganisation, openOrganisation } from '../../core/src/services.js';
import { openStateDatabase } from '../../core/src/store/index.js';
import { temporaryFolder, touchstone } from './cli.testing.js';
import { strangersFiles, type StrangersPlugin, writeFiles } from './plugin.testing.js';
import { makeOrganisation, writeSmallData } from './small-organisation.testing.js';

const follow = { report: () => {}, signal: new AbortController().signal };
const id = 'stranger.promises';

function newOrganisation(): string {
  const folder = temporaryFolder();
  createOrganisation(folder, { name: 'Small', timezone: 'Europe/Prague', locale: 'en', currency: 'CZK' });
  return folder;
}

async function open(folder: string): Promise<LocalOrganisation> {
  const organisation = await openOrganisation(folder);
  onTestFinished(() => organisation.close());
  return organisation;
}

const write = (options?: StrangersPlugin): string => writeFiles(temporaryFolder(), strangersFiles(options));
const summary = async (organisation: LocalOrganisation): Promise<PluginSummary | undefined> => (await organisation.plugins()).find((plugin) => plugin.id === id);
const principles = async (organisation: LocalOrganisation): Promise<string[]> => {
  const document = await organisation.scorecardOfRun(await organisation.score(follow));
  return document?.principles.map((principle) => principle.id) ?? [];
};

async function audit(folder: string): Promise<unknown[]> {
  const state = await openStateDatabase(organisationFolder(folder).state);
  onTestFinished(() => state.close());
  return (await state.audit.list({ limit: 50 })).filter(({ action }) => /^(plugin|capability)\./.test(action)).map(({ actor, action, detail }) => [actor, action, detail['version'] ?? detail['capability'] ?? detail['plugin'], detail['reason']]).reverse();
}

test('brings a plugin of a stranger onto the scorecard, and takes it off again', async () => {
  const folder = newOrganisation();
  const organisation = await open(folder);
  await organisation.importFiles({ files: writeSmallData(temporaryFolder()) }, follow);
  const plugins = organisation.administration('eva');

  expect(await plugins.install({ spec: write() })).toMatchObject({ plugin: id, outcome: 'installed', version: '1.0.0' });
  expect(await principles(organisation)).not.toContain('promises');

  await organisation.setPluginEnabled(id, true, 'eva');
  expect(await principles(organisation)).toContain('promises');
  expect(await summary(organisation)).toMatchObject({ name: 'Promises', enabled: true, builtIn: false, problem: null, checks: [{ id: 'promises.in-time', runs: true }] });

  await plugins.remove(id);
  expect(await principles(organisation)).not.toContain('promises');
  expect(await summary(organisation)).toBeUndefined();
  expect(readFileSync(organisationFolder(folder).settings, 'utf8')).not.toContain(id);
  expect(existsSync(path.join(organisationFolder(folder).plugins, id))).toBe(false);
});

test('keeps what was decided when it is closed and opened again, with who did it and why', async () => {
  const folder = newOrganisation();
  const first = await openOrganisation(folder);
  const eva = first.administration('eva');
  await eva.install({ spec: write({ capabilities: { secrets: ['token'] } }) });
  await first.setPluginEnabled(id, true, 'eva');
  await eva.grant(id, { capabilities: ['secrets:token'], reason: 'Signs in to the CRM.' });
  expect(await eva.install({ spec: write({ version: '1.1.0', capabilities: { secrets: ['token'], network: ['api.acme.com'] } }) })).toMatchObject({ outcome: 'held' });
  await first.close();

  const second = await open(folder);
  const jan = second.administration('jan');
  expect(await summary(second)).toMatchObject({
    version: '1.0.0',
    enabled: true,
    capabilities: [{ name: 'secrets:token', granted: true, reason: 'Signs in to the CRM.' }],
    held: { version: '1.1.0', asks: ['network:https://api.acme.com'] },
  });
  await jan.consent(id, 'Tickets come from there.');
  expect(await summary(second)).toMatchObject({
    version: '1.1.0',
    enabled: true,
    capabilities: [{ name: 'network:https://api.acme.com', granted: true, reason: 'Tickets come from there.' }, { name: 'secrets:token', granted: true }],
    held: null,
    earlier: ['1.0.0'],
  });
  await jan.rollback(id);
  expect(await summary(second)).toMatchObject({ version: '1.0.0', pinned: true, earlier: ['1.1.0'] });
  await jan.revoke(id, { capabilities: ['secrets:token'], reason: 'Left the CRM.' });

  expect(await audit(folder)).toEqual([
    ['eva', 'plugin.installed', '1.0.0', undefined],
    ['eva', 'plugin.enable', id, undefined],
    ['eva', 'capability.grant', 'secrets:token', 'Signs in to the CRM.'],
    ['eva', 'plugin.held', '1.0.0', undefined],
    ['jan', 'capability.grant', 'network:https://api.acme.com', 'Tickets come from there.'],
    ['jan', 'plugin.updated', '1.1.0', 'Tickets come from there.'],
    ['jan', 'plugin.rolled-back', '1.0.0', undefined],
    ['jan', 'capability.revoke', 'secrets:token', 'Left the CRM.'],
  ]);
});

test('lists, documents and configures a plugin whose code throws when it is loaded, and runs nothing of it', async () => {
  const folder = newOrganisation();
  const organisation = await open(folder);
  const contributes = JSON.parse(strangersFiles()['dist/contributes.json'] ?? '') as object;
  const withSource = JSON.stringify({ ...contributes, sources: [{ id: 'tickets', doc: 'Reads tickets.', tables: ['case'] }] });
  const touchstonePart = { id, contributes: 'dist/contributes.json', entry: 'dist/plugin.js' };
  const bundle = 'globalThis.strangerRan = true; throw new Error("This code was run.");';
  const said: unknown[] = [];
  const warn = (...words: unknown[]): void => void said.push(words);
  process.on('warning', warn);
  onTestFinished(() => void process.off('warning', warn));

  await organisation.administration('eva').install({ spec: write({ contributes: withSource, manifest: { touchstone: touchstonePart }, files: { 'dist/plugin.js': bundle } }) });
  await organisation.setPluginEnabled(id, true, 'eva');

  expect(await summary(organisation)).toMatchObject({ enabled: true, problem: null, contributes: [{ point: 'sources', id: 'tickets' }] });
  expect((await organisation.explain('promises.in-time')).question).toBe('Do we do in time what we promised?');
  expect(globalThis).not.toHaveProperty('strangerRan');
  expect(said).toEqual([]);
});

test('refuses a plugin whose files were changed after it was installed, and scores the rest', async () => {
  const folder = newOrganisation();
  const first = await openOrganisation(folder);
  await first.importFiles({ files: writeSmallData(temporaryFolder()) }, follow);
  await first.administration('eva').install({ spec: write() });
  await first.setPluginEnabled(id, true, 'eva');
  await first.close();
  const lock = JSON.parse(readFileSync(organisationFolder(folder).lock, 'utf8')) as { plugins: Record<string, { installed: { version: string } }> };
  expect(lock.plugins[id]?.installed.version).toBe('1.0.0');
  const [version = ''] = readdirSync(path.join(organisationFolder(folder).plugins, id));
  writeFileSync(path.join(organisationFolder(folder).plugins, id, version, 'dist/contributes.json'), '{}');

  const second = await open(folder);

  expect((await summary(second))?.problem).toContain('PLUGIN_CHANGED');
  expect(await principles(second)).toContain('follow-up');
});

test('is administered over the API, each change under the actor of the server', async () => {
  const folder = newOrganisation();
  const organisation = await open(folder);
  const app = createServer({ organisations: [organisation], version: '0.0.0', log: createServerLog('silent') });
  onTestFinished(() => app.close());
  const ask = async (method: 'POST' | 'PUT' | 'DELETE', route: string, payload?: object) => {
    const response = await app.inject({ method, url: `/api/v1/organisations/small/plugins${route}`, ...(payload && { payload }) });
    return [response.statusCode, response.json<{ outcome?: string; code?: string }>().outcome ?? response.json<{ code?: string }>().code];
  };

  expect(await ask('POST', '', { spec: write({ capabilities: { text: true } }) })).toEqual([201, 'installed']);
  expect(await ask('POST', '', { spec: '/nowhere' })).toEqual([422, 'PACKAGE_UNAVAILABLE']);
  expect(await ask('POST', `/${id}/grants`, { capabilities: ['text'], reason: 'Needed.' })).toEqual([200, 'granted']);
  expect(await ask('POST', `/${id}/grants`, { capabilities: ['people'], reason: 'Needed.' })).toEqual([400, 'CAPABILITY_UNKNOWN']);
  expect(await ask('POST', `/${id}/grants`, { capabilities: ['text'] })).toEqual([400, 'REQUEST_INVALID']);
  expect(await ask('POST', '', { spec: write({ version: '2.0.0', capabilities: { text: true, people: true } }) })).toEqual([201, 'held']);
  expect(await ask('PUT', `/${id}/pinned`, { pinned: true })).toEqual([200, 'pinned']);
  expect(await ask('PUT', `/${id}/consent`, { reason: 'Fine with us.' })).toEqual([409, 'PLUGIN_PINNED']);
  expect(await ask('PUT', `/${id}/pinned`, { pinned: false })).toEqual([200, 'unpinned']);
  expect(await ask('PUT', `/${id}/consent`, { reason: 'Fine with us.' })).toEqual([200, 'updated']);
  expect(await ask('POST', `/${id}/updates`)).toEqual([200, 'unchanged']);
  expect(await ask('POST', `/${id}/rollbacks`, {})).toEqual([200, 'rolled-back']);
  expect(await ask('POST', `/${id}/revocations`, { capabilities: ['text'], reason: 'Done.' })).toEqual([200, 'revoked']);
  expect(await ask('DELETE', `/${id}`)).toEqual([200, 'removed']);
  expect(await ask('DELETE', '/touchstone.follow-up')).toEqual([409, 'PLUGIN_BUILT_IN']);
  expect(new Set((await audit(folder)).map((entry) => (entry as unknown[])[0]))).toEqual(new Set(['local-owner']));
});

test('is administered by commands, with honest exit codes', async () => {
  const folder = await makeOrganisation();
  const run = async (...args: readonly string[]) => touchstone(['plugin', ...args, '--org', folder]);
  const plugin = write({ capabilities: { text: true } });

  const installed = await touchstone(['plugin', 'install', './' + path.basename(plugin), '--org', folder, '--json'], { cwd: path.dirname(plugin) });
  const granted = await run('grant', id, 'text', '--reason', 'Reads what customers write.');
  const listed = await run('list');
  const refused = await run('remove', 'touchstone.follow-up', '--json');
  const reasonless = await run('revoke', id, 'text');

  expect(JSON.parse(installed.stdout)).toMatchObject({ plugin: id, outcome: 'installed', capabilities: ['text'] });
  expect(granted.stdout).toContain('may now use:\n  text');
  expect(listed.stdout).toContain('✔ may use text: Reads what customers write.');
  expect([refused.exitCode, refused.stdout, JSON.parse(refused.stderr)]).toMatchObject([2, '', { error: { code: 'PLUGIN_BUILT_IN' } }]);
  expect([reasonless.exitCode, reasonless.stderr]).toEqual([2, expect.stringContaining('--reason')]);
});
