import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../host.testing.js';
import { SecretFile } from './secret-file.js';

const openFile = () => {
  const file = path.join(temporaryFolder(), 'secrets.json');
  return { file, secrets: new SecretFile(file) };
};

test('keeps secrets by plugin and name, and lists that they are kept without what they say', () => {
  const { secrets } = openFile();
  secrets.set('acme.crm', 'token', 'one');
  secrets.set('acme.crm', 'key', 'two');
  secrets.set('acme.box', 'token', 'three');

  expect(secrets.find('acme.crm', 'token')).toBe('one');
  expect(secrets.find('acme.box', 'key')).toBeUndefined();
  expect(secrets.list().map(({ plugin, name }) => `${plugin} ${name}`)).toEqual(['acme.box token', 'acme.crm key', 'acme.crm token']);
  expect(JSON.stringify(secrets.list())).not.toMatch(/one|two|three/);
});

test('a secret that is set again takes the place of the one before', () => {
  const { secrets } = openFile();
  secrets.set('acme.crm', 'token', 'one');
  secrets.set('acme.crm', 'token', 'two');

  expect(secrets.find('acme.crm', 'token')).toBe('two');
  expect(secrets.list()).toHaveLength(1);
});

test('forgets one secret or all of a plugin, leaves the others, and says whether there was any', () => {
  const { file, secrets } = openFile();
  secrets.set('acme.crm', 'token', 'one');
  secrets.set('acme.crm', 'key', 'two');
  secrets.set('acme.box', 'token', 'three');

  expect([secrets.remove('acme.crm', 'token'), secrets.remove('acme.crm', 'token')]).toEqual([true, false]);
  expect([secrets.remove('acme.crm'), secrets.remove('acme.crm')]).toEqual([true, false]);
  expect(secrets.list().map(({ plugin }) => plugin)).toEqual(['acme.box']);
  expect(readFileSync(file, 'utf8')).not.toMatch(/one|two|acme\.crm/);
});

test('has nothing, and makes no file, before something is set', () => {
  const { file, secrets } = openFile();

  expect([secrets.list(), secrets.find('acme.crm', 'token'), secrets.remove('acme.crm')]).toEqual([[], undefined, false]);
  expect(existsSync(file)).toBe(false);
});

test('no other user of the machine may read it, also where the file was there before', () => {
  const { file, secrets } = openFile();
  writeFileSync(file, '{}', { mode: 0o644 });
  secrets.set('acme.crm', 'token', 'one');

  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a spoilt file is told without a word of what is in it', () => {
  const { file, secrets } = openFile();
  writeFileSync(file, '{ "acme.crm": { "token": { "value": "s3cret"');

  expect(() => secrets.list()).toThrow(expect.objectContaining({ code: 'FOLDER_UNWRITABLE', message: expect.not.stringContaining('s3cret') }));
});

test('gives back what was set, whatever the text and however things are called', () => {
  const { secrets } = openFile();
  const names = fc.constantFrom('token', 'key', '__proto__x', 'constructor', 'toString', 'hasOwnProperty');
  fc.assert(
    fc.property(fc.constantFrom('acme.crm', 'acme.box'), names, fc.string({ unit: 'grapheme' }), (plugin, name, value) => {
      secrets.set(plugin, name, value);
      expect(secrets.find(plugin, name)).toBe(value);
      secrets.remove(plugin, name);
      expect(secrets.find(plugin, name)).toBeUndefined();
    }),
    { numRuns: 100 },
  );
});
