import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const minutes = 60_000;

/** tsyringe and Lit both want the decorators of TypeScript, not those of the language. */
const decorators = { oxc: { decorator: { legacy: true } } };

/** Lit shadows every reactive property when class fields are defined instead of assigned. */
const assignedFields = {
  oxc: {
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
};

/** Workspace packages are read from their sources, so that no test ever runs against an old build. */
const conditions = ['source', 'module', 'node', 'development|production'];
const fromSource = {
  resolve: {
    conditions,
    // The SDK finds the host beside it, where an author has installed it; in the workspace it is no dependency of anybody.
    alias: { '@touchstone/core/testing': `${root}core/src/testing/index.ts` },
  },
  ssr: { resolve: { conditions, externalConditions: ['node'] } },
};

export default defineConfig({
  root,
  test: {
    allowOnly: false,
    passWithNoTests: false,
    reporters: ['default'],
    projects: [
      {
        ...decorators,
        ...fromSource,
        root,
        test: {
          name: 'unit',
          include: ['{core,sdk,plugins/*}/src/**/*.test.ts', 'examples/**/*.test.ts', 'test/catalogue/**/*.test.ts', 'test/house/**/*.test.ts'],
          // Plugins of strangers bring tests for a runner of their own; test/integration runs them.
          exclude: ['examples/*/src/**'],
          setupFiles: ['test/setup/core.ts'],
          // Nothing of the core keeps a state of its own at the top of a module, so files may share a process, and import it once.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 20_000,
        },
      },
      {
        ...assignedFields,
        ...fromSource,
        root,
        test: {
          name: 'ui',
          include: ['ui/src/**/*.test.ts'],
          environment: 'happy-dom',
        },
      },
      {
        ...decorators,
        ...fromSource,
        root,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          setupFiles: ['test/setup/core.ts'],
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 5 * minutes,
          hookTimeout: 5 * minutes,
        },
      },
      {
        ...decorators,
        ...fromSource,
        root,
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts'],
          setupFiles: ['test/setup/core.ts'],
          pool: 'forks',
          testTimeout: minutes,
          hookTimeout: minutes,
        },
      },
      {
        ...decorators,
        ...fromSource,
        root,
        test: {
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          globalSetup: ['test/setup/browser.ts'],
          setupFiles: ['test/setup/core.ts'],
          pool: 'forks',
          execArgv: ['--max-semi-space-size=64'],
          maxWorkers: 2,
          testTimeout: 15 * minutes,
          hookTimeout: 5 * minutes,
        },
      },
      {
        ...decorators,
        ...fromSource,
        root,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/setup/browser.ts'],
          setupFiles: ['test/setup/core.ts'],
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 2 * minutes,
          hookTimeout: 5 * minutes,
        },
      },
    ],
  },
});
