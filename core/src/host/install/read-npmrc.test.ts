import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../host.testing.js';
import { readNpmrc } from './read-npmrc.js';

const text = [
  '; a comment',
  'registry=https://npm.acme.example/',
  '@acme:registry=https://private.acme.example/npm/',
  '//private.acme.example/npm/:_authToken=${ACME_TOKEN}',
  '//other.example/:_auth=bWU6c2VjcmV0',
  '//late.example/:_authToken=${NOT_SET}',
  '//empty.example/:_authToken=${NOT_SET?}',
  'script-shell=/bin/evil',
  'ignore-scripts=false',
  'cafile=/etc/passwd',
].join('\n');

function written(): NodeJS.ProcessEnv {
  const file = path.join(temporaryFolder(), 'npmrc');
  writeFileSync(file, text);
  return { NPM_CONFIG_USERCONFIG: file, ACME_TOKEN: 'secret' };
}

const tokens = {
  '//private.acme.example/npm/:_authToken': 'secret',
  '//other.example/:_auth': 'bWU6c2VjcmV0',
  '//late.example/:_authToken': '${NOT_SET}',
  '//empty.example/:_authToken': '',
};

test('reads registries and what signs in to them, and nothing else', () => {
  expect(readNpmrc(undefined, written())).toEqual({ registry: 'https://npm.acme.example/', '@acme:registry': 'https://private.acme.example/npm/', ...tokens });
});

test('a registry that was named goes before those of the file, whose tokens still sign in to it', () => {
  expect(readNpmrc('https://private.acme.example/npm/', written())).toEqual(tokens);
});

test('says nothing where there is no such file', () => {
  expect(readNpmrc(undefined, { NPM_CONFIG_USERCONFIG: path.join(temporaryFolder(), 'absent') })).toEqual({});
});
