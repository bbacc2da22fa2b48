import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { createContributionValidator, type ContributionPoint } from '../contributions/contribution-point.js';
import { checksPoint } from '../contributions/checks.contribution.js';
import { DefaultCheckRegistry } from '../contributions/check-registry.js';
import { DefaultMessageRegistry } from '../contributions/message-registry.js';
import { messagesPoint } from '../contributions/messages.contribution.js';
import { anyContribution, temporaryFolder, writePlugin } from '../host.testing.js';
import { organisationFolder } from '../organisation/organisation-folder.js';
import { installedFolders } from './installed-folders.js';
import { PluginInstaller } from './plugin-installer.js';
import { versionFolder } from './plugin-lock.js';
import { packageTarball } from './tarball.testing.js';

const points = [checksPoint(new DefaultCheckRegistry()), messagesPoint(new DefaultMessageRegistry())] as ContributionPoint[];
const builtIn = new Set(['touchstone.follow-up', 'house.own']);

function setUp() {
  const files = organisationFolder(temporaryFolder());
  const installer = new PluginInstaller(files, createContributionValidator(points));
  const install = (spec: string) => installer.install(spec, { builtIn });
  const folders = () => installedFolders(files.plugins, installer.lock);
  const kept = () => readdirSync(path.join(files.plugins, 'acme.promises')).map((name) => name.replace(/-[0-9a-f]{12}$/, '')).sort();
  return { files, installer, install, folders, kept };
}

/** A plugin as its author has it, in a version and with what it asks for. */
function author(version: string, capabilities: object = {}, manifest: object = {}): string {
  const touchstone = { id: 'acme.promises', contributes: 'dist/contributes.json', capabilities };
  return writePlugin(temporaryFolder(), anyContribution('promises', 'kept'), { version, touchstone, ...manifest });
}

test('installs a folder, keeps what its files must be, and runs nothing of it', async () => {
  const { files, install, installer, folders } = setUp();
  const marker = path.join(files.path, 'ran');
  const folder = author('1.0.0', {}, { scripts: { preinstall: `touch ${marker}`, install: `touch ${marker}`, postinstall: `touch ${marker}`, prepare: `touch ${marker}` } });

  expect(await install(folder)).toMatchObject({ plugin: 'acme.promises', outcome: 'installed', version: '1.0.0', previous: null });
  expect(installer.lock.plugins['acme.promises']).toMatchObject({
    package: '@acme/touchstone-promises',
    pinned: false,
    installed: { version: '1.0.0', resolved: `file:${folder}`, integrity: expect.stringMatching(/^sha512-/), capabilities: [] },
  });
  expect(folders()).toEqual([{ folder: expect.stringContaining('acme.promises'), builtIn: false }]);
  expect(existsSync(marker)).toBe(false);
});

test('refuses a plugin whose files are no longer those that were installed', async () => {
  const { install, folders } = setUp();
  await install(author('1.0.0'));
  const installed = folders()[0]?.folder ?? '';

  writeFileSync(path.join(installed, 'dist/more.js'), 'globalThis.ran = true');
  expect(folders()[0]?.refused).toMatchObject({ id: 'acme.promises', version: '1.0.0', problem: { code: 'PLUGIN_CHANGED' } });

  await install(author('1.0.0'));
  expect(folders()[0]?.refused).toBeUndefined();
});

test('holds an update that asks for more, tells the difference, and takes it with consent', async () => {
  const { install, installer, kept } = setUp();
  await install(author('1.0.0', { text: true }));

  expect(await install(author('1.1.0', { text: true, network: ['api.acme.com'] }))).toMatchObject({
    outcome: 'held',
    version: '1.0.0',
    waiting: '1.1.0',
    capabilities: ['network:https://api.acme.com'],
  });
  expect(installer.lock.plugins['acme.promises']?.installed.version).toBe('1.0.0');
  expect(await installer.consent('acme.promises')).toMatchObject({ outcome: 'updated', version: '1.1.0', previous: '1.0.0', capabilities: ['network:https://api.acme.com'] });
  expect(installer.lock.plugins['acme.promises']).toMatchObject({ installed: { version: '1.1.0' }, earlier: [{ version: '1.0.0' }] });
  expect(kept()).toEqual(['1.0.0', '1.1.0']);
  await expect(installer.consent('acme.promises')).rejects.toMatchObject({ code: 'PLUGIN_NOT_HELD' });
});

test('goes back to an earlier version, which is pinned from then on', async () => {
  const { install, installer } = setUp();
  await install(author('1.0.0'));
  await install(author('1.1.0'));
  await install(author('1.2.0'));

  expect(await installer.rollback('acme.promises', '1.0.0')).toMatchObject({ outcome: 'rolled-back', version: '1.0.0', previous: '1.2.0' });
  await expect(install(author('1.3.0'))).rejects.toMatchObject({ code: 'PLUGIN_PINNED' });
  await expect(installer.update('acme.promises', { builtIn })).rejects.toMatchObject({ code: 'PLUGIN_PINNED' });
  await installer.setPinned('acme.promises', false);
  expect(await install(author('1.3.0'))).toMatchObject({ outcome: 'updated', version: '1.3.0', previous: '1.0.0' });
  await expect(installer.rollback('acme.promises', '9.9.9')).rejects.toMatchObject({ code: 'PLUGIN_VERSION_UNKNOWN', message: expect.stringContaining('1.0.0, 1.2.0, 1.1.0') });
});

test('updates from the folder it came from, and says when nothing is new', async () => {
  const { install, installer } = setUp();
  const folder = author('1.0.0');
  await install(folder);
  expect(await installer.update('acme.promises', { builtIn })).toMatchObject({ outcome: 'unchanged', version: '1.0.0' });

  const manifest = path.join(folder, 'package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('1.0.0', '1.0.1'));

  expect(await installer.update('acme.promises', { builtIn })).toMatchObject({ outcome: 'updated', version: '1.0.1' });
});

test('keeps no more than five earlier versions, and removes all of a plugin with it', async () => {
  const { files, install, installer, kept } = setUp();
  for (let minor = 0; minor < 8; minor += 1) {
    await install(author(`1.${minor}.0`));
  }
  expect(kept()).toEqual(['1.2.0', '1.3.0', '1.4.0', '1.5.0', '1.6.0', '1.7.0']);

  expect(await installer.remove('acme.promises')).toMatchObject({ outcome: 'removed', version: '1.7.0' });
  expect(existsSync(path.join(files.plugins, 'acme.promises'))).toBe(false);
  expect(installer.lock.plugins).toEqual({});
  await expect(installer.remove('acme.promises')).rejects.toMatchObject({ code: 'PLUGIN_UNKNOWN' });
});

test('lets changes that are asked for at once wait for each other', async () => {
  const { install, installer } = setUp();
  const other = writePlugin(temporaryFolder(), anyContribution('other', 'thing'));

  await Promise.all([install(author('1.0.0')), install(other), install(author('1.1.0'))]);

  expect(Object.entries(installer.lock.plugins).map(([id, { installed }]) => [id, installed.version])).toEqual([
    ['acme.other', '1.2.0'],
    ['acme.promises', '1.1.0'],
  ]);
});

test.each([
  ['of a plugin of another package', 'acme.promises', 'the package @acme/touchstone-promises'],
  ['of what is part of the product', 'house.own', 'Touchstone itself'],
  ['that only the product may have', 'touchstone.better', 'Touchstone itself'],
])('refuses a package that claims an id %s', async (_, id, owner) => {
  const { install, files, installer } = setUp();
  await install(author('1.0.0'));
  const before = installer.lock;
  const impostor = writePlugin(temporaryFolder(), anyContribution('promises', 'kept'), { name: 'evil', touchstone: { id, contributes: 'dist/contributes.json' } });

  await expect(install(impostor)).rejects.toMatchObject({ code: 'PLUGIN_ID_TAKEN', message: expect.stringContaining(owner) });
  expect(installer.lock).toEqual(before);
  expect(readdirSync(files.plugins)).toEqual(['acme.promises']);
});

test.each([
  ['a folder that is not there', '/nowhere/at/all', 'PACKAGE_UNAVAILABLE'],
  ['a repository', 'github:acme/promises', 'PACKAGE_UNAVAILABLE'],
  ['an address', 'https://acme.example/promises.tgz', 'PACKAGE_UNAVAILABLE'],
])('refuses %s', async (_, spec, code) => {
  await expect(setUp().install(spec)).rejects.toMatchObject({ code });
});

test('leaves nothing behind of a package that is no plugin', async () => {
  const { files, install, installer } = setUp();
  const tarball = path.join(files.path, 'x.tgz');
  writeFileSync(tarball, packageTarball({ 'package.json': '{"name":"x","version":"1.0.0"}' }));

  await expect(install(tarball)).rejects.toMatchObject({ code: 'MANIFEST_INVALID' });
  expect(installer.lock.plugins).toEqual({});
  expect(existsSync(files.plugins)).toBe(false);
  expect(readdirSync(files.temporary)).toEqual([]);
});

test('says where a lock is broken', () => {
  const { files, installer } = setUp();
  const wrong = (text: string) => {
    writeFileSync(files.lock, text);
    return () => installer.lock;
  };

  expect(wrong('{')).toThrow(expect.objectContaining({ code: 'LOCK_INVALID' }));
  expect(wrong('{"lockVersion":1,"plugins":{"../../evil":{}}}')).toThrow(expect.objectContaining({ code: 'LOCK_INVALID', message: expect.stringContaining('/plugins/') }));
  expect(wrong('{"lockVersion":2,"plugins":{}}')).toThrow(expect.objectContaining({ code: 'LOCK_INVALID', message: expect.stringContaining('/lockVersion') }));
});

test('names the folder of a version after its content', () => {
  const version = { version: '1.0.0', digest: 'sha512-a' };

  expect(versionFolder('/plugins', 'a.b', version)).toMatch(/^\/plugins\/a\.b\/1\.0\.0-[0-9a-f]{12}$/);
  expect(versionFolder('/plugins', 'a.b', version)).not.toBe(versionFolder('/plugins', 'a.b', { ...version, digest: 'sha512-b' }));
});
