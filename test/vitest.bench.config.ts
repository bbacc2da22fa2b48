import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const conditions = ['source', 'module', 'node', 'development|production'];

/** Benchmarks are run by hand, one file at a time, on a machine that does nothing else: `vitest run -c test/vitest.bench.config.ts NAME`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { decorator: { legacy: true } },
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['node'] } },
  test: {
    include: ['test/bench/**/*.bench.ts'],
    setupFiles: ['test/setup/core.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 30 * 60_000,
    hookTimeout: 30 * 60_000,
    // What a benchmark prints is its result.
    disableConsoleIntercept: true,
    reporters: ['dot'],
  },
});
