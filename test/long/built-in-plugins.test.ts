import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { checkPlugin } from '../../core/src/cli/commands/plugin-author/check-plugin.js';

const folderOf = (name: string): string => fileURLToPath(new URL(`../../plugins/${name}`, import.meta.url));
const plugins = readdirSync(folderOf('')).filter((name) => existsSync(`${folderOf(name)}/package.json`)).sort();

test.each(plugins)('the built-in plugin %s passes what plugins of strangers must pass, hostile data among it', async (name) => {
  const { problems } = await checkPlugin(folderOf(name), { seed: 1, worlds: 2 });

  // Publishing puts the licence of the whole into each package.
  expect(problems.filter(({ code }) => code !== 'LICENCE_UNFIT')).toEqual([]);
});
