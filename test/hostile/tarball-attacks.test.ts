import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { packageTarball, rawTarball, type TarballEntry } from '../../core/src/host/install/tarball.testing.js';
import { strangersFiles, writeFiles } from '../integration/plugin.testing.js';
import { type AttackedHost, attackedHost, writeTarball } from './package.testing.js';

let host: AttackedHost;
beforeAll(async () => {
  host = await attackedHost();
});
afterAll(() => host.close());
// Whatever the attack was, the other plugin gives the same figures after it, and no file is where none was.
afterEach(() => host.unharmed());

const plugin = strangersFiles({ manifest: { name: 'evil', touchstone: { id: 'evil.plugin', contributes: 'dist/contributes.json' } } });
const proper: readonly TarballEntry[] = Object.entries(plugin).map(([file, content]) => ({ path: `package/${file}`, content }));

/** Installs a tarball that is a proper plugin but for the entries given. */
const attack = (...entries: readonly TarballEntry[]) => host.install(writeTarball(host.folder(), rawTarball([...proper, ...entries])));

test.each<[string, TarballEntry, string]>([
  ['a symbolic link out of the package', { path: 'package/link', type: 'SymbolicLink', linkpath: '../../../../etc/passwd' }, 'of the kind SymbolicLink'],
  ['a symbolic link to a folder', { path: 'package/dist/up', type: 'SymbolicLink', linkpath: '/' }, 'of the kind SymbolicLink'],
  ['a symbolic link within the package', { path: 'package/copy.json', type: 'SymbolicLink', linkpath: 'package.json' }, 'of the kind SymbolicLink'],
  ['a hard link', { path: 'package/link', type: 'Link', linkpath: '/etc/passwd' }, 'of the kind Link'],
  ['a character device', { path: 'package/tty', type: 'CharacterDevice' }, 'of the kind CharacterDevice'],
  ['a block device', { path: 'package/sda', type: 'BlockDevice' }, 'of the kind BlockDevice'],
  ['a pipe that nobody writes to', { path: 'package/pipe', type: 'FIFO' }, 'of the kind FIFO'],
  ['a step upwards', { path: 'package/../../evil', content: 'x' }, 'leads out of the package'],
  ['a step upwards in the middle', { path: 'package/dist/../../../evil', content: 'x' }, 'leads out of the package'],
  ['a step upwards at the beginning', { path: '../evil', content: 'x' }, 'leads out of the package'],
  ['an absolute path', { path: '/tmp/touchstone-evil', content: 'x' }, 'is an absolute path'],
  ['a path of a drive', { path: 'package/C:/evil', content: 'x' }, 'is an absolute path'],
  ['a path with backslashes', { path: 'package\\..\\..\\evil', content: 'x' }, 'leads out of the package'],
  ['a backslash in a name', { path: 'package/..\\..\\evil', content: 'x' }, 'leads out of the package'],
  ['a name that a system takes for a device', { path: 'package/dist/NUL.json', content: 'x' }, 'some systems take for something else'],
  ['a name that ends in a dot', { path: 'package/package.json.', content: '{}' }, 'some systems take for something else'],
  ['a name with a stream', { path: 'package/package.json:evil', content: '{}' }, 'signs that do not belong'],
  ['a name that turns back the line', { path: 'package/a\u202Egnp.js', content: 'x' }, 'signs that do not belong'],
  ['a name that is another in capitals', { path: 'package/PACKAGE.JSON', content: '{}' }, 'takes the place of'],
  ['a folder that is another in capitals', { path: 'package/DIST/contributes.json', content: '{}' }, 'takes the place of'],
  ['a file given twice', { path: 'package/package.json', content: '{"name":"other"}' }, 'takes the place of'],
  ['a file in place of a folder', { path: 'package/dist', content: 'x' }, 'takes the place of'],
  ['a folder in place of a file', { path: 'package/package.json/evil', content: 'x' }, 'takes the place of'],
  ['the same folder under another name', { path: 'other/package.json', content: '{"name":"other"}' }, 'takes the place of'],
  ['a file beside the folder', { path: 'evil', content: 'x' }, 'beside the folder'],
])('refuses a tarball with %s', async (_, entry, reason) => {
  expect(await attack(entry)).toEqual({ code: 'PACKAGE_UNSAFE', message: expect.stringContaining(reason) });
});

test('takes two ways of writing one letter for the same name', async () => {
  expect(await attack({ path: 'package/\u017e', content: '1' }, { path: 'package/z\u030c', content: '2' })).toMatchObject({ code: 'PACKAGE_UNSAFE' });
});

test.each<[string, () => Buffer, string]>([
  ['more files than anybody needs', () => rawTarball(Array.from({ length: 2_500 }, (_, place) => ({ path: `package/f${place}`, content: '' }))), 'more than 2000 files'],
  ['a file that is larger than it may be', () => rawTarball([{ path: 'package/big', content: Buffer.alloc(65_000_000) }]), '64 MB unpacked'],
  ['a header that promises more than memory holds', () => rawTarball([{ path: 'package/big', content: 'x', size: 8_000_000_000 }]), '64 MB unpacked'],
  ['many files that are too large together', () => rawTarball(Array.from({ length: 10 }, (_, place) => ({ path: `package/f${place}`, content: Buffer.alloc(7_000_000) }))), '64 MB unpacked'],
  ['random bytes that no packing makes small', () => Buffer.alloc(33_000_000, 'packed?'), '32 MB packed'],
])('refuses a bomb: %s', async (_, bytes, limit) => {
  expect(await host.install(writeTarball(host.folder(), bytes()))).toEqual({ code: 'PACKAGE_TOO_LARGE', message: expect.stringContaining(limit) });
});

test('does not wait for the end of padding without end', async () => {
  const padded = gzipSync(Buffer.concat([gunzipSync(rawTarball(proper)), Buffer.alloc(300_000_000)]));

  expect(await host.install(writeTarball(host.folder(), padded))).toMatchObject({ code: 'installed' });
  await host.organisation.administration('admin').remove('evil.plugin');
});

test('refuses folders in folders without end', async () => {
  expect(await attack({ path: `package/${'a/'.repeat(30)}b`, content: 'x' })).toMatchObject({ code: 'PACKAGE_UNSAFE', message: expect.stringContaining('too long') });
});

test('refuses a folder with a link in it', async () => {
  const folder = writeFiles(host.folder(), plugin);
  symlinkSync('/etc/passwd', path.join(folder, 'dist/secrets.json'));

  expect(await host.install(folder)).toMatchObject({ code: 'PACKAGE_UNSAFE', message: expect.stringContaining('link or a device') });
});

test('refuses a folder whose manifest is a pipe, and does not wait for it', async () => {
  const folder = writeFiles(host.folder(), { 'dist/contributes.json': '{}' });
  execFileSync('mkfifo', [path.join(folder, 'package.json')]);

  expect(await host.install(folder)).toMatchObject({ code: 'PACKAGE_UNSAFE' });
});

test('takes only the package of a folder, not what lies beside it for its author', async () => {
  const folder = writeFiles(host.folder(), { ...plugin, '.env': 'TOKEN=secret', 'node_modules/x/index.js': 'evil' });
  mkdirSync(path.join(folder, '.git'));
  writeFileSync(path.join(folder, '.git/config'), 'secret');

  expect(await host.install(folder)).toMatchObject({ code: 'installed' });
  await host.organisation.administration('admin').remove('evil.plugin');
});

test('runs no script of a package, whatever it calls it', async () => {
  const marker = path.join(host.root, 'ran');
  const names = ['preinstall', 'install', 'postinstall', 'prepare', 'prepack', 'postpack', 'prepublish', 'preuninstall', 'uninstall', 'postuninstall', 'dependencies'];
  const manifest = { ...(JSON.parse(plugin['package.json'] ?? '') as object), scripts: Object.fromEntries(names.map((name) => [name, `touch ${marker}`])), gypfile: true, bin: { sh: './evil.sh' } };
  const files = { ...plugin, 'package.json': JSON.stringify(manifest), 'binding.gyp': '{}', 'evil.sh': `touch ${marker}`, '.npmrc': 'ignore-scripts=false' };

  expect(await host.install(writeTarball(host.folder(), packageTarball(files)))).toMatchObject({ code: 'installed' });
  await host.organisation.administration('admin').remove('evil.plugin');
});
