import { isBuiltin } from 'node:module';

import { defineConfig } from 'rolldown';

/** Packages that come as dozens of small files each; what they import themselves comes with them. */
const bundled = ['@duckdb/node-api', '@formatjs/icu-messageformat-parser', '@fastify/type-provider-typebox', '@touchstone/sdk', 'cli-progress', 'cockatiel', 'commander', 'kysely', 'prom-client', 'semver', 'tsyringe', 'typebox'];

/** The database's own library finds the one for this machine beside itself. */
const native = '@duckdb/node-bindings';

/**
 * The command as some files instead of two thousand: finding and reading small modules was a third of what it took to start. Packages
 * that find files beside themselves stay as they are, and so do the scripts of children.
 */
export default defineConfig({
  input: 'dist/cli/main.js',
  external: (id, importer = '') =>
    id === native || isBuiltin(id) || (!/^[./]/.test(id) && !importer.includes('node_modules') && !bundled.some((name) => id === name || id.startsWith(`${name}/`))),
  platform: 'node',
  // Files of earlier builds stay: a server that runs while the command is built again still loads its own parts of them.
  output: { dir: 'dist/bundle', format: 'esm', cleanDir: false },
});
