import { afterAll, expect, onTestFinished, test } from 'vitest';

import type { GuestPull } from './protocol.js';
import { Sandbox, type SourceSession } from './sandbox.js';
import type { SandboxEngine } from './sandbox-engine.js';
import { SandboxFailure } from './sandbox-failure.js';
import { defaultLimits, type SandboxLimits } from './sandbox-limits.js';

/** Code whose source `rows` has this body: it sees `since`, `settings`, `fetch` and `secrets`. */
export const yields = (body: string): string => `export const pull = { async *rows({ since, settings, fetch, secrets }) { ${body} } };`;

const anyPull = (changes: Partial<GuestPull> = {}): GuestPull => ({
  source: 'rows',
  since: null,
  settings: { size: 2 },
  secrets: { token: 's3cret' },
  now: Date.UTC(2026, 9, 31, 22, 59, 59),
  seed: 7,
  ...changes,
});

/** What a source told in one turn; its rows and fetches as values. */
interface ToldTurn {
  readonly rows: readonly unknown[];
  readonly fetches: readonly { readonly id: number; readonly url: string; readonly request: unknown }[];
  readonly ended: string;
  readonly paused: boolean;
}

const lines = (text: string): unknown[] => text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as unknown);

async function turnOf(session: SourceSession, answers: readonly unknown[] = []): Promise<ToldTurn> {
  const { value } = await session.turn(JSON.stringify(answers), 2000);
  const { rows, fetches, ended, paused } = value as Readonly<Record<'rows' | 'fetches' | 'ended', string>> & { readonly paused: boolean };
  return { rows: lines(rows), fetches: lines(fetches) as ToldTurn['fetches'], ended, paused };
}

/** The kind of a failure. */
async function failureOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof SandboxFailure) {
      return error.kind;
    }
    throw error;
  }
  return 'none';
}

/** What sources may count on in every engine. */
export function describeSources(engine: SandboxEngine): void {
  const shared = new Sandbox(engine, defaultLimits);
  afterAll(() => shared.close());
  const code = (text: string) => ({ plugin: 'acme.any', code: text, file: '/acme/code.js' });
  const open = (text: string, pull?: Partial<GuestPull>) => shared.openSource(code(text), anyPull(pull));
  const ownSandbox = (limits: Partial<SandboxLimits>): Sandbox => {
    const own = new Sandbox(engine, { ...defaultLimits, ...limits });
    onTestFinished(() => own.close());
    return own;
  };

  test('a source is told from where to go on, its settings and its secrets, and nothing of the machine', async () => {
    const body = `yield [since === undefined, settings, secrets, typeof process, typeof require, typeof setTimeout, Date.now(), Math.random()]; return 'p2';`;

    expect(await turnOf(await open(yields(body)))).toEqual({
      rows: [[true, { size: 2 }, { token: 's3cret' }, 'undefined', 'undefined', 'undefined', Date.UTC(2026, 9, 31, 22, 59, 59), 0.011704753153026104]],
      fetches: [],
      ended: 'D"p2"',
      paused: false,
    });
    expect((await turnOf(await open(yields('yield since;'), { since: 'page-7' }))).rows).toEqual(['page-7']);
  });

  test('asks for what it fetches, waits, and goes on with the answers in any order', async () => {
    const session = await open(
      yields(`
        const [a, b] = await Promise.all([fetch('https://one', { headers: { a: 'b' } }), fetch(new String('https://two'), { method: 'POST', body: 'x' })]);
        yield [a.text, b.text];
        const c = await fetch('https://three');
        yield c.text;
      `),
    );

    expect(await turnOf(session)).toEqual({
      rows: [],
      fetches: [
        { id: 1, url: 'https://one', request: { headers: { a: 'b' } } },
        { id: 2, url: 'https://two', request: { method: 'POST', body: 'x' } },
      ],
      ended: '',
      paused: false,
    });
    expect(await turnOf(session, [{ id: 2, answer: { text: 'two' } }])).toEqual({ rows: [], fetches: [], ended: '', paused: false });
    expect(await turnOf(session, [{ id: 1, answer: { text: 'one' } }])).toMatchObject({ rows: [['one', 'two']], fetches: [{ id: 3, url: 'https://three' }] });
    expect(await turnOf(session, [{ id: 3, answer: { text: 'three' } }])).toEqual({ rows: ['three'], fetches: [], ended: 'Dnull', paused: false });
  });

  test('may catch a fetch that failed, and tells what it did not catch', async () => {
    const failed = [{ id: 1, error: { code: 'FETCH_FAILED', message: 'nobody there' } }];
    const caught = await open(yields(`try { await fetch('https://one'); } catch (error) { yield [error.code, error.message]; }`));
    await turnOf(caught);

    expect((await turnOf(caught, failed)).rows).toEqual([['FETCH_FAILED', 'nobody there']]);
    const uncaught = await open(yields(`await fetch('https://one');`));
    await turnOf(uncaught);
    expect((await turnOf(uncaught, failed)).ended).toMatch(/^EError: nobody there/);
  });

  test('waits until its rows are taken, and loses none', async () => {
    const session = await open(yields(`for (let i = 0; i < 400; i += 1) yield { i, text: 'x'.repeat(9000) };`));
    const seen: number[] = [];
    let turns = 0;
    for (let turn = await turnOf(session); ; turn = await turnOf(session)) {
      turns += 1;
      seen.push(...turn.rows.map((row) => (row as { i: number }).i));
      if (turn.ended !== '') {
        break;
      }
      expect(turn.paused).toBe(true);
    }

    expect(seen).toEqual(Array.from({ length: 400 }, (_, index) => index));
    expect(turns).toBeGreaterThan(2);
  });

  test('remembers nothing of the pull before', async () => {
    const text = `let pulls = 0; ${yields('pulls += 1; globalThis.seen = (globalThis.seen ?? 0) + 1; JSON.stringify = () => "changed"; yield [pulls, seen];')}`;

    expect((await turnOf(await open(text))).rows).toEqual([[1, 1]]);
    expect((await turnOf(await open(text))).rows).toEqual([[1, 1]]);
  });

  test.each([
    ['no export `pull`', 'export const derive = {};'],
    ['no such source', 'export const pull = { other() {} };'],
    ['a source that it inherits', 'export const pull = Object.create({ async *rows() {} });'],
    ['a source that is none', 'export const pull = { rows: 1 };'],
  ])('has nothing to pull where there is %s', async (_what, text) => {
    expect(await failureOf(open(text))).toBe('missing');
  });

  test.each([
    ['a generator that throws', yields('throw new RangeError("too many");'), /^ERangeError: too many/],
    ['a function that gives no rows', 'export const pull = { rows: () => 1 };', /^ETypeError/],
    ['a row that cannot be written', yields('yield () => 1;'), /^ETypeError: It gave a row that cannot be written/],
    ['a row that goes round in circles', yields('const a = []; a.push(a); yield a;'), /^ETypeError/],
  ])('ends with what went wrong in %s', async (_what, text, ended) => {
    expect((await turnOf(await open(text))).ended).toMatch(ended);
  });

  test('fails code that cannot be loaded, and code that imports', async () => {
    expect(await failureOf(open('export const pull = {'))).toBe('threw');
    expect(await failureOf(open('import fs from "node:fs"; export const pull = { async *rows() {} };'))).toBe('threw');
  });

  test('is ended at its deadline, and the next pull goes on', async () => {
    const own = ownSandbox({ callMs: 200 });
    const endless = await own.openSource(code(yields('for (;;);')), anyPull());

    expect(await failureOf(endless.turn('[]', 200))).toBe('deadline');
    expect((await turnOf(await own.openSource(code(yields('yield 1;')), anyPull()))).rows).toEqual([1]);
  });

  test('is refused where it tells too much in one turn', async () => {
    const own = ownSandbox({ resultChars: 10_000 });
    const loud = await own.openSource(code(yields('for (let i = 0; i < 2000; i += 1) yield "xxxxxxxxxx";')), anyPull());

    expect(await failureOf(loud.turn('[]', 2000))).toBe('oversized');
  });

  test('is gone with its process, and says so', async () => {
    const own = ownSandbox({});
    const session = await own.openSource(code(yields(`await fetch('https://one');`)), anyPull());
    await turnOf(session);
    process.kill(own.pid ?? 0, 'SIGKILL');

    expect(await failureOf(session.turn('[]', 2000))).toBe('crash');
  });
}
