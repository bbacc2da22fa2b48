import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Only the rules of the house are at stake, so the files need not exist and no program of TypeScript is built.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: 'test/eslint.config.js',
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parserOptions: { project: false } } }],
  ruleFilter: ({ ruleId }) => ruleId.startsWith('house/'),
});

/** The rule and message ids of what lint finds in a file, in order. */
async function complaints(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, messageId, message }) => `${ruleId ?? message} ${messageId ?? ''}`.trim());
}

test.each([
  ['a floor that imports a higher one', 'core/src/base/x.ts', `import { y } from '../engine/y.js';`, 'forbidden'],
  ['a type from a higher floor', 'core/src/model/x.ts', `import type { Y } from '../judging/y.js';`, 'forbidden'],
  ['a dynamic import of a higher floor', 'core/src/store/x.ts', `await import('../cli/main.js');`, 'forbidden'],
  ['an export from a higher floor', 'core/src/store/x.ts', `export * from '../server/app.js';`, 'forbidden'],
  ['a floor that composes services', 'core/src/host/x.ts', `import { s } from '../services.js';`, 'forbidden'],
  ['services that know a command', 'core/src/services.ts', `import { s } from './cli/main.js';`, 'forbidden'],
  ['a service that knows a route', 'core/src/services/x.ts', `import { s } from '../server/index.js';`, 'forbidden'],
  ['a plugin that imports the core', 'plugins/a/src/x.ts', `import { s } from '@touchstone/core';`, 'forbidden'],
  ['a plugin that imports another', 'plugins/a/src/x.ts', `import { s } from '@touchstone/plugin-b';`, 'sibling'],
  ['a plugin that imports another by path', 'plugins/a/src/x.ts', `import { s } from '../../b/src/plugin.js';`, 'sibling'],
  ['a plugin that brings a package', 'plugins/a/src/x.ts', `import luxon from 'luxon';`, 'outside'],
  ['a plugin that reads files', 'plugins/a/src/x.ts', `import fs from 'node:fs';`, 'outside'],
  ['the core importing a plugin', 'core/src/host/x.ts', `import p from '@touchstone/plugin-a';`, 'forbidden'],
  ['a test in the core importing a plugin', 'core/src/host/x.test.ts', `import p from '@touchstone/plugin-a';`, 'forbidden'],
  ['the SDK importing the core by path', 'sdk/src/x.ts', `import { y } from '../../core/src/base/y.js';`, 'forbidden'],
  ['the core in the testing of plugins', 'sdk/src/testing/x.ts', `import { y } from '@touchstone/core/testing';`, 'forbidden'],
  ['looking for the core where it is not tested', 'sdk/src/pack/x.ts', `await import('@touchstone/core/testing');`, 'forbidden'],
  ['a floor that uses the door of tests', 'core/src/scorecard/x.ts', `import { y } from '../testing/index.js';`, 'forbidden'],
  ['the core importing the SDK by path', 'core/src/base/x.ts', `import { y } from '../../../sdk/src/index.js';`, 'byPath'],
  ['code of the SDK in the UI', 'ui/src/x.ts', `import { y } from '@touchstone/sdk/contract';`, 'typesOnly'],
  ['code of the SDK by a path beside the words of the model', 'ui/src/x.ts', `import { y } from '@touchstone/sdk/model';`, 'typesOnly'],
  ['the words of the model knowing the SDK', 'sdk/src/model-words/x.ts', `import { y } from '../index.js';`, 'forbidden'],
  ['the core in the UI', 'ui/src/x.ts', `import type { y } from '@touchstone/core';`, 'forbidden'],
  ['Node in the SDK', 'sdk/src/model/x.ts', `import fs from 'node:fs';`, 'outside'],
  ['Node in the UI', 'ui/src/x.ts', `import fs from 'node:fs';`, 'outside'],
  ['DuckDB in the intake', 'core/src/intake/x.ts', `import { D } from '@duckdb/node-api';`, 'door'],
  ['Kysely in the scorecard', 'core/src/scorecard/x.ts', `import { K } from 'kysely';`, 'door'],
  ['SQLite on the server', 'core/src/server/x.ts', `import type { D } from 'node:sqlite';`, 'door'],
  ['QuickJS outside the sandbox', 'core/src/host/running/x.ts', `import { q } from 'quickjs-emscripten-core';`, 'door'],
  ['the breaker outside its folder', 'core/src/host/sandbox/x.ts', `import { c } from 'cockatiel';`, 'door'],
  ['a container outside the composition root', 'core/src/host/x.ts', `import { container } from 'tsyringe';`, 'door'],
  ['fastify in the host', 'core/src/host/x.ts', `import { fastify } from 'fastify';`, 'door'],
])('fails %s', async (_what, file, code, messageId) => {
  expect(await complaints(file, code)).toEqual([`house/imports ${messageId}`]);
});

test.each([
  'core/src/elsewhere/x.ts',
  'core/src/main.ts',
  'core/x.ts',
  'plugins/x.ts',
  'elsewhere/src/x.ts',
  'x.ts',
  'sdk/elsewhere/x.ts',
])('fails %s, a file in no layer', async (file) => {
  expect(await complaints(file, '')).toEqual(['house/imports noLayer']);
});

test.each([
  ['core/src/server/x.ts', `import { a } from '../base/a.js'; import { s } from '../services.js'; import { f } from 'fastify';`],
  ['core/src/services.ts', `import { container } from 'tsyringe'; import { a } from './intake/a.js'; import { o } from './services/o.js';`],
  ['core/src/services/x.ts', `import { inject } from 'tsyringe'; import { a } from '../intake/a.js';`],
  ['core/src/host/x.ts', `import { inject, injectable, type DependencyContainer } from 'tsyringe';`],
  ['core/src/host/x.test.ts', `import { container } from 'tsyringe'; import { a } from '../intake/a.js';`],
  ['core/src/engine/duckdb/x.ts', `import { D } from '@duckdb/node-api'; import { a } from '../a.js';`],
  ['sdk/src/model/reference-page.bin.ts', `import fs from 'node:fs'; import { a } from './a.js';`],
  ['sdk/src/testing/x.ts', `await import('@touchstone/core/testing'); import { a } from '../pack/a.js'; import fs from 'node:fs';`],
  ['core/src/testing/x.ts', `import { a } from '../scorecard/a.js'; import { b } from '../engine/duckdb/b.js';`],
  ['plugins/a/src/plugin.ts', `import { plugin } from '@touchstone/sdk'; import { b } from './b.js';`],
  ['plugins/a/src/x.test.ts', `import { test } from 'vitest'; import p from './plugin.js';`],
  ['ui/src/x.ts', `import type { A } from '@touchstone/sdk/contract'; import { html } from 'lit'; import './y.css'; await import('@touchstone/sdk/model-words/cs');`],
  ['test/integration/x.test.ts', `import { a } from '../../core/src/base/a.js'; import p from '../../plugins/a/src/plugin.js';`],
])('allows what %s may import', async (file, code) => {
  expect(await complaints(file, code)).toEqual([]);
});

test('wants a token for every parameter of an injectable class', async () => {
  const code = `
    import { inject, injectable } from 'tsyringe';
    @injectable() export class A { constructor(@inject(T) private readonly t: T, private readonly u: U, v: V) {} }
  `;

  expect(await complaints('core/src/host/x.ts', code)).toEqual(['house/inject missing', 'house/inject missing']);
});

test('leaves the constructor of a plain class alone', async () => {
  expect(await complaints('core/src/host/x.ts', 'export class A { constructor(readonly u: string) {} }')).toEqual([]);
});

test('wants file names in kebab-case', async () => {
  expect(await complaints('core/src/base/FileName.ts', '')).toEqual(['house/file-name kebab']);
});
