import { afterAll, expect, onTestFinished, test } from 'vitest';

import { type GuestCall } from './protocol.js';
import { type CallResult, Sandbox, type SandboxEvent } from './sandbox.js';
import type { SandboxEngine } from './sandbox-engine.js';
import { SandboxFailure } from './sandbox-failure.js';
import { defaultLimits, type SandboxLimits } from './sandbox-limits.js';

/** A sandbox that is closed with the test, and the steps it took. */
export function openSandbox(engine: SandboxEngine, limits: Partial<SandboxLimits> = {}) {
  const sandbox = new Sandbox(engine, { ...defaultLimits, ...limits });
  const steps: SandboxEvent[] = [];
  sandbox.onDidStep((step) => steps.push(step));
  onTestFinished(() => sandbox.close());
  return { sandbox, steps };
}

/** Code whose function for the check `c` has this body: it sees `statistics` and `settings`. */
export const derives = (body: string): string => `export const derive = { c(statistics, settings) { ${body} } };`;

export const anyCall = (changes: Partial<GuestCall> = {}): GuestCall => ({
  call: 'derive',
  check: 'c',
  args: [[1, 2], { rate: 3 }],
  now: Date.UTC(2026, 9, 31, 22, 59, 59),
  seed: 7,
  ...changes,
});

/** What came of a call: its value, or the kind of its failure. */
export async function outcomeOf(called: Promise<CallResult>): Promise<unknown> {
  try {
    return (await called).value;
  } catch (error) {
    if (error instanceof SandboxFailure) {
      return error.kind;
    }
    throw error;
  }
}

/** What every engine does alike: a plugin behaves in one as it does in the other. */
export function describeSandbox(engine: SandboxEngine): void {
  const shared = new Sandbox(engine, defaultLimits);
  afterAll(() => shared.close());
  const run = (code: string, call?: Partial<GuestCall>) => outcomeOf(shared.call({ plugin: 'acme.any', code, file: '/acme/code.js' }, anyCall(call)));

  test('hands over the arguments and gives back the value', async () => {
    expect(await run(derives('return { statistics, rate: settings.rate, text: "příliš 💎 \\ud83d\\udc8e" }'))).toEqual({ statistics: [1, 2], rate: 3, text: 'příliš 💎 💎' });
  });

  test('calls the function of the check that is asked for, in the export that is asked for', async () => {
    const code = 'export const derive = { c: () => "derived", d: () => "other" }; export const advise = { c: () => "advised" }; export const run = { c: () => "ran" };';

    expect(await run(code)).toBe('derived');
    expect(await run(code, { check: 'd' })).toBe('other');
    expect(await run(code, { call: 'advise' })).toBe('advised');
    expect(await run(code, { call: 'run' })).toBe('ran');
    expect(await run(code, { call: 'render' })).toBe('missing');
    expect(await run(code, { call: 'notify' })).toBe('missing');
    expect(await run(code, { check: 'toString' })).toBe('missing');
    expect(await run('export const advise = { c: () => 1 };')).toBe('missing');
    expect(await run('export const derive = { c: 1 };')).toBe('missing');
  });

  test('knows no moment but the one it is told, and no zone but UTC', async () => {
    const body = `const d = new Date(2026, 0, 2); return [
      Date.now(), new Date().toISOString(), +new Date(0), Date.UTC(2026, 0), d.getHours(), d.getTimezoneOffset(), d.constructor === Date, d instanceof Date,
      new d.constructor().getTime(), Object.getPrototypeOf(d).constructor.now(), new Date(Date.now() + 1000).getTime() - Date.now(), typeof Date(), Date().includes('2026'),
      typeof performance, typeof Temporal,
    ]`;

    expect(await run(derives(body))).toEqual([
      Date.UTC(2026, 9, 31, 22, 59, 59),
      '2026-10-31T22:59:59.000Z',
      0,
      Date.UTC(2026, 0),
      0,
      0,
      true,
      true,
      Date.UTC(2026, 9, 31, 22, 59, 59),
      Date.UTC(2026, 9, 31, 22, 59, 59),
      1000,
      'string',
      true,
      'undefined',
      'undefined',
    ]);
  });

  test('throws the same dice for the same seed, and others for another', async () => {
    const code = derives('return [Math.random(), Math.random(), Math.random()]');
    const thrown = await run(code);

    expect(thrown).toEqual([0.011704753153026104, 0.06195825757458806, 0.97690763277933]);
    expect(await run(code)).toEqual(thrown);
    expect(await run(code, { seed: 8 })).not.toEqual(thrown);
  });

  test('remembers nothing from one call to the next', async () => {
    const code = `let calls = 0; ${derives('calls += 1; globalThis.seen = (globalThis.seen ?? 0) + 1; Array.prototype.push = () => "changed"; return [calls, seen]')}`;

    expect(await run(code)).toEqual([1, 1]);
    expect(await run(code)).toEqual([1, 1]);
  });

  test('says what was thrown, and where', async () => {
    const failed = shared.call({ plugin: 'acme.any', code: derives('throw new RangeError("too few agents")'), file: '/acme/code.js' }, anyCall());

    await expect(failed).rejects.toMatchObject({ kind: 'threw', message: expect.stringMatching(/RangeError: too few agents[^]*\/acme\/code\.js:1/) });
  });

  test.each([
    ['code that is none', 'export const derive = {'],
    ['code that throws', 'throw new Error("at once"); export const derive = {};'],
    ['code that imports', 'import fs from "node:fs"; export const derive = { c: () => 1 };'],
    ['code that imports later', derives('return import("node:fs").then(() => 1)').replace('c(', 'async c(').replace('return', 'await').replace('};', '};')],
    ['code that waits', 'await new Promise(() => {}); export const derive = { c: () => 1 };'],
    ['an answer that is nothing', derives('return undefined')],
    ['an answer that is a function', derives('return () => 1')],
    ['an answer that cannot be written', derives('return 1n')],
    ['an answer that goes round in circles', derives('const a = []; a.push(a); return a')],
    ['null thrown', derives('throw null')],
    ['an error that throws when it is told', derives('throw { get message() { throw 1 } }')],
  ])('fails %s', async (_what, code) => {
    const outcome = await run(code);

    // A promise is an object without anything in it: the schema of the answer refuses that.
    expect(['threw', JSON.stringify({})]).toContain(typeof outcome === 'string' ? outcome : JSON.stringify(outcome));
  });

  test('ends a call at its deadline and goes on with the next', async () => {
    const { sandbox: own, steps } = openSandbox(engine, { callMs: 200 });
    const code = { plugin: 'acme.endless', code: `export const derive = { c() { for (;;); }, d: () => "well" };`, file: '/acme/code.js' };

    expect(await outcomeOf(own.call(code, anyCall()))).toBe('deadline');
    expect(await outcomeOf(own.call(code, anyCall({ check: 'd' })))).toBe('well');
    expect(steps.map(({ type }) => type)).toContain('dropped');
  });

  test('refuses an answer that is too long', async () => {
    const { sandbox: own } = openSandbox(engine, { resultChars: 1000 });

    expect(await outcomeOf(own.call({ plugin: 'acme.any', code: derives('return "x".repeat(997)'), file: '/a.js' }, anyCall()))).toHaveLength(997);
    expect(await outcomeOf(own.call({ plugin: 'acme.any', code: derives('return "x".repeat(1001)'), file: '/a.js' }, anyCall()))).toBe('oversized');
  });

  test('starts again when it is killed by something else, and the call does not notice', async () => {
    const { sandbox: own, steps } = openSandbox(engine, { callMs: 10_000 });
    const busy = { plugin: 'acme.busy', code: derives('let sum = 0; for (let i = 0; i < 3e6; i += 1) sum += i; return sum'), file: '/a.js' };
    await own.call(busy, anyCall());

    const called = own.call(busy, anyCall());
    process.kill(own.pid ?? 0, 'SIGKILL');

    expect(await outcomeOf(called)).toBe(4_499_998_500_000);
    expect(steps.map(({ type }) => type)).toEqual(['started', 'loaded', 'died', 'started', 'loaded']);
  });
}
