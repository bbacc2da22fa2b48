import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../host.testing.js';
import { findBuiltInPlugins } from './find-plugins.js';

function writePackage(folder: string, manifest: object): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

test('finds every plugin folder of a checkout', () => {
  const root = temporaryFolder();
  const core = writePackage(path.join(root, 'core'), {});
  writeFileSync(path.join(root, 'pnpm-workspace.yaml'), '');
  const plugin = writePackage(path.join(root, 'plugins/follow-up'), {});
  mkdirSync(path.join(root, 'plugins/no-package'));

  expect(findBuiltInPlugins(core)).toEqual([plugin]);
});

test('finds the plugins that an installed core depends on', () => {
  const core = writePackage(path.join(temporaryFolder(), 'core'), { dependencies: { '@touchstone/plugin-channels': '1', ajv: '8' } });
  const plugin = writePackage(path.join(core, 'node_modules/@touchstone/plugin-channels'), { name: '@touchstone/plugin-channels' });

  expect(findBuiltInPlugins(core)).toEqual([plugin]);
});
