import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Logs, stamps and the lock of the scripts. Deleting it costs one install and one build. */
export const cache = join(root, '.cache');

/** A path below the root. */
export const inRoot = (...parts) => join(root, ...parts);

/** The Node of the workspace, which runs everything but the scripts themselves. */
export const node = () => {
  const unix = inRoot('node_modules/node/bin/node');
  return existsSync(unix) ? unix : inRoot('node_modules/node/bin/node.exe');
};

/** The tools, as files that {@link node} can run. */
export const tool = {
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  rolldown: inRoot('core/node_modules/rolldown/bin/cli.mjs'),
  vite: inRoot('ui/node_modules/vite/bin/vite.js'),
  vitest: inRoot('test/node_modules/vitest/vitest.mjs'),
  eslint: inRoot('test/node_modules/eslint/bin/eslint.js'),
  changeset: inRoot('test/node_modules/@changesets/cli/bin.js'),
  touchstone: inRoot('core/dist/bundle/main.js'),
};
