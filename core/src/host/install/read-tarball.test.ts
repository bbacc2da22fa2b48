import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { anyContribution, temporaryFolder, writePlugin } from '../host.testing.js';
import { digestOf } from './package-files.js';
import { readFolder } from './read-folder.js';
import { readTarball } from './read-tarball.js';
import { packageTarball } from './tarball.testing.js';

test('reads what tar packs, whatever its folder is called', async () => {
  const root = temporaryFolder();
  writePlugin(root, anyContribution('follow-up', 'promise-kept'));
  execFileSync('tar', ['-czf', 'plugin.tgz', 'follow-up'], { cwd: root });

  const files = await readTarball(readFileSync(path.join(root, 'plugin.tgz')), 'plugin.tgz');

  expect([...files.keys()]).toEqual(['dist/contributes.json', 'package.json']);
  expect(digestOf(files)).toBe(digestOf(readFolder(path.join(root, 'follow-up'))));
});

test('tells contents apart that only a boundary separates', async () => {
  const digest = async (files: Readonly<Record<string, string>>) => digestOf(await readTarball(packageTarball(files), 'x'));

  expect(await digest({ a: 'bc' })).not.toBe(await digest({ ab: 'c' }));
  expect(await digest({ a: 'b', c: 'd' })).toBe(await digest({ c: 'd', a: 'b' }));
});

test.each([
  ['text', Buffer.from('This is no tarball. '.repeat(100))],
  ['a tarball that breaks off', packageTarball({ 'package.json': 'x'.repeat(10_000) }).subarray(0, 60)],
])('says that %s is no tarball', async (_, bytes) => {
  await expect(readTarball(bytes, 'x.tgz')).rejects.toMatchObject({ code: 'PACKAGE_UNAVAILABLE', message: expect.stringContaining('it is no tarball') });
});
