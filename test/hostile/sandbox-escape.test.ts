import { expect, test } from 'vitest';

import { measured } from './hostile.testing.js';
import { derives, describeAttacks, reaches } from './sandbox-attack.testing.js';

const nothing = { derives: measured };

const unreachable = [
  'process', 'require', 'module', 'exports', '__dirname', 'Buffer', 'global', 'window', 'self', 'console', 'fetch', 'XMLHttpRequest', 'WebSocket',
  'setTimeout', 'setImmediate', 'queueMicrotask', 'structuredClone', 'performance', 'crypto', 'navigator', 'WebAssembly', 'SharedArrayBuffer', 'Atomics',
  'WeakRef', 'FinalizationRegistry', 'Intl', 'Temporal', 'std', 'os', 'print', 'scriptArgs', 'gc',
];

describeAttacks('A plugin that reaches for the host', [
  { tries: 'looks for every door by name', code: reaches(`${JSON.stringify(unreachable)}.find((name) => name in globalThis)`), ends: nothing },
  { tries: 'imports the file system', code: `import fs from 'node:fs';\n${derives('return statistics;')}`, ends: /^PLUGIN_CODE_FAILED.*could not load module/ },
  { tries: 'imports the net later', code: derives(`let got; import('node:net').then((net) => { got = net; }); if (got) throw new Error('net'); return statistics;`), ends: nothing },
  { tries: 'imports its neighbour', code: `import { derive as theirs } from '../../healthy/dist/code.js';\n${derives('return theirs.kept(statistics);')}`, ends: /^PLUGIN_CODE_FAILED/ },
  { tries: 'requires a child process', code: reaches(`require('node:child_process')`), ends: nothing },
  { tries: 'reads the environment', code: reaches('process.env'), ends: nothing },
  { tries: 'climbs by the constructor of its arguments', code: reaches(`statistics.constructor.constructor('return process')()`), ends: nothing },
  { tries: 'climbs by the constructor of an error', code: reaches(`(() => { try { null.x } catch (e) { return e.constructor.constructor('return process')() } })()`), ends: nothing },
  { tries: 'climbs by the constructor of an async function', code: reaches(`(async () => {}).constructor('return process')().then === undefined`), ends: nothing },
  { tries: 'asks eval for this', code: reaches(`(0, eval)('this').process`), ends: nothing },
  { tries: 'asks who called it', code: reaches('derive.kept.caller ?? arguments.callee.caller'), ends: nothing },
  { tries: 'reads the host from a stack trace', code: reaches(`/node:|\\.child\\.|Users|home/.test(new Error('x').stack)`), ends: nothing },
  { tries: 'prepares stack traces', code: reaches(`(() => { let seen; Error.prepareStackTrace = (_, frames) => { seen = frames?.[0]?.getThis?.(); return ''; }; new Error('x').stack; return seen; })()`), ends: nothing },
  { tries: 'smuggles a host function out of the prelude', code: reaches(`Object.getOwnPropertyNames(globalThis).find((name) => typeof globalThis[name] === 'function' && !/native code/.test(Function.prototype.toString.call(globalThis[name])) && name !== 'Date')`), ends: nothing },
  { tries: 'takes the clock back', code: reaches(`new (Object.getPrototypeOf(new Date()).constructor)().getTime() !== Date.UTC(2026, 9, 31, 22, 59, 59)`), ends: nothing },
  { tries: 'takes the clock back by subclassing', code: reaches(`new (class extends Date {})().getTime() !== Date.UTC(2026, 9, 31, 22, 59, 59)`), ends: nothing },
]);

const honest = (change: string): string => derives('return statistics;', change);

describeAttacks('A plugin that changes the language', [
  { tries: 'pollutes every object', code: honest('Object.prototype.polluted = 1; Object.prototype.k = 99; Object.prototype.toJSON = () => "mine";'), ends: /^PLUGIN_RESULT_INVALID/ },
  { tries: 'pollutes by an answer', code: derives(`return JSON.parse('[{"__proto__": {"polluted": 1}, "unit": {}, "period": "2026-10", "statistic": {"kind": "share", "k": 1, "n": 1}}]');`), ends: /^PLUGIN_RESULT_INVALID/ },
  { tries: 'pollutes by a unit', code: derives(`return [{ unit: JSON.parse('{"__proto__": "x"}'), period: '2026-10', statistic: { kind: 'share', k: 1, n: 1 } }];`), ends: /^PLUGIN_RESULT_INVALID.*unit/ },
  { tries: 'pollutes by a constructor', code: derives(`return [{ unit: { constructor: 'prototype' }, period: '2026-10', statistic: { kind: 'share', k: 1, n: 1 } }];`), ends: /^PLUGIN_RESULT_INVALID.*unit/ },
  { tries: 'replaces what writes its answer', code: honest('JSON.stringify = () => "[]"; JSON.parse = () => 1; Reflect.apply = () => 1; String.prototype.slice = () => "V1";'), ends: nothing },
  { tries: 'replaces what finds its function', code: honest('Object.hasOwn = () => false; Array.prototype[Symbol.iterator] = () => { throw 1 };'), ends: nothing },
  { tries: 'freezes the world', code: honest('[Object, Array, JSON, Math, Date].forEach(Object.freeze); Object.freeze(globalThis);'), ends: nothing },
  { tries: 'throws what looks like an answer', code: derives('throw "V[]";'), ends: /^PLUGIN_CODE_FAILED.*It threw V/ },
  { tries: 'throws what would colour a terminal', code: derives('throw new Error("\\u001b[2J\\u0007\\nsecond line");'), ends: /^PLUGIN_CODE_FAILED[^\p{Cc}]*$/u },
  { tries: 'keeps something for its next call', code: derives('globalThis.calls = (globalThis.calls ?? 0) + 1; if (calls > 1) throw new Error("kept"); return statistics;'), ends: nothing },
]);

test('nothing of it is left in the host', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
