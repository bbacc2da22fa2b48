import { describe, expect, test } from 'vitest';

import { describeSandbox, openSandbox, outcomeOf, anyCall, derives } from './sandbox.testing.js';
import { nodeDebugEngine, quickjsEngine } from './sandbox-engine.js';
import { describeSources } from './source.testing.js';

describe('QuickJS', () => describeSandbox(quickjsEngine()));
describe('Node, for debugging', () => describeSandbox(nodeDebugEngine()));
describe('Sources in QuickJS', () => describeSources(quickjsEngine()));
describe('Sources in Node, for debugging', () => describeSources(nodeDebugEngine()));

test('is safe with QuickJS alone', () => {
  expect([quickjsEngine().safe, nodeDebugEngine().safe]).toEqual([true, false]);
});

test('lets the child read its own script and its machine, and nothing else', () => {
  const { execArgv, script } = quickjsEngine();
  const readable = execArgv.filter((each) => each.startsWith('--allow-')).map((each) => each.replace('--allow-fs-read=', ''));

  expect(execArgv[0]).toBe('--permission');
  expect(readable[0]).toBe(script);
  expect(readable.slice(1).every((each) => /(quickjs-emscripten-core|@jitl[/\\]quickjs-[a-z-]+)[/\\]$/.test(each))).toBe(true);
});

test('gives each plugin a machine, and keeps that of one when another loses its own', async () => {
  const { sandbox, steps } = openSandbox(quickjsEngine());
  const code = (plugin: string, body: string) => ({ plugin, code: derives(body), file: '/a.js' });
  const well = code('acme.well', 'return "well"');
  await sandbox.call(well, anyCall());

  expect(await outcomeOf(sandbox.call(code('acme.greedy', 'const all = []; for (;;) all.push(new Array(1e5).fill(1))'), anyCall(), 10_000))).toBe('memory');
  expect(sandbox.plugins).toEqual(['acme.well']);
  expect(await outcomeOf(sandbox.call(well, anyCall()))).toBe('well');
  expect(steps.map(({ type, plugin }) => `${type} ${plugin}`)).toEqual(['started acme.well', 'loaded acme.well', 'loaded acme.greedy', 'dropped acme.greedy']);
});

test('kills the child where nothing interrupts, and starts it again', async () => {
  const { sandbox, steps } = openSandbox(quickjsEngine(), { callMs: 200 });
  const deaf = { plugin: 'acme.deaf', code: derives('return [].indexOf.call({ length: 2 ** 53 - 1 }, 1)'), file: '/a.js' };

  expect(await outcomeOf(sandbox.call(deaf, anyCall()))).toBe('deadline');
  expect(steps.map(({ type }) => type)).toEqual(['started', 'loaded', 'dropped', 'killed']);
  expect(await outcomeOf(sandbox.call({ ...deaf, code: derives('return 1') }, anyCall()))).toBe(1);
});
