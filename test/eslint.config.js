// @ts-check
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

import { fileNameRule } from './lint/file-name-rule.ts';
import { importsRule } from './lint/imports-rule.ts';
import { injectRule } from './lint/inject-rule.ts';

const root = new URL('..', import.meta.url).pathname;

/** A function takes few parameters; what is injected into a constructor is not counted. */
const fewParameters = [
  'FunctionDeclaration[params.length>4]',
  'ArrowFunctionExpression[params.length>4]',
  ':not(MethodDefinition[kind="constructor"]) > FunctionExpression[params.length>4]',
].map((selector) => ({ selector, message: 'Take an options object instead of more than four parameters.' }));

/** A test that does not run proves nothing. */
const everyTestRuns = ['only', 'skip', 'todo'].map((name) => ({
  selector: `MemberExpression[object.name=/^(test|it|describe|suite)$/][property.name="${name}"]`,
  message: 'Every test runs. Where a test needs what may be absent, use skipIf and say so in its title.',
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.cache/**', '**/.touchstone/**', 'sdk/src/api/index.ts'] },
  {
    name: 'house/rules',
    files: ['**/*.{ts,js,mjs}'],
    plugins: { house: { rules: { imports: importsRule, inject: injectRule, 'file-name': fileNameRule } } },
    linterOptions: { noInlineConfig: true },
    extends: [eslint.configs.recommended],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', URL: 'readonly' } },
    rules: {
      'house/imports': 'error',
      'house/inject': 'error',
      'house/file-name': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': ['error', ...fewParameters],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    name: 'house/typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { project: ['test/tsconfig.json', 'ui/tsconfig.json'], tsconfigRootDir: root },
    },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Node's own runner waits for its tests itself.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: 'test' }] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-unused-vars': 'off',
    },
  },
  {
    name: 'house/tests',
    files: ['**/*.test.ts', '**/*.test-d.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': ['error', ...everyTestRuns],
    },
  },
  {
    name: 'house/may-write-to-the-terminal',
    files: ['core/src/cli/**', '**/*.bin.ts', '.house/**', 'examples/**', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'house/panels-run-in-browsers',
    files: ['examples/*/panel/**/*.js'],
    languageOptions: { globals: { addEventListener: 'readonly', document: 'readonly', parent: 'readonly', ResizeObserver: 'readonly' } },
  },
  {
    name: 'house/default-export-is-the-form',
    files: ['**/*.config.{ts,js}', '{plugins,examples}/*/src/plugin.ts', 'test/setup/*.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
