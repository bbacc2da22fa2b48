import { describe, expect, test } from 'vitest';

import { type Outcome, pulls, secretToken, sourceArena } from './source.testing.js';

interface SourceAttack {
  /** What it tries, as the end of a sentence. */
  readonly tries: string;
  readonly code: string;
  /** What comes of it. */
  readonly ends: RegExp | Outcome;
  /** What was asked of the service meanwhile. */
  readonly spoke?: readonly RegExp[];
}

const fetches = (url: string, rest = ''): string => pulls(`const answer = await fetch(${url}${rest}); yield { into: 'topic', row: { id: answer.text, name: answer.url } };`);

/** What the service of the tests does, by path. */
const redirects: Readonly<Record<string, string>> = {
  '/inward': 'http://127.0.0.1:1/',
  '/by-name': 'http://localhost:1/',
  '/metadata': 'http://169.254.169.254/latest/meta-data/',
  '/file': 'file:///etc/passwd',
  '/round': '/round',
};

/** The first time a name is asked for it is public; from then on it is this machine. */
const answers = new Map<string, number>();
const changing = async (name: string) => {
  const times = (answers.get(name) ?? 0) + 1;
  answers.set(name, times);
  return [{ address: times === 1 ? '203.0.113.7' : '127.0.0.1', family: 4 }];
};

const attacks: readonly SourceAttack[] = [
  { tries: 'fetches from this machine', code: fetches(`'http://127.0.0.1:1/'`), ends: /^FETCH_REFUSED: .*not among the hosts/ },
  { tries: 'fetches from this machine by its name', code: fetches(`'http://localhost:1/'`), ends: /^FETCH_REFUSED: .*not among the hosts/ },
  { tries: 'fetches from this machine in other clothes', code: fetches(`'http://[::ffff:7f00:1]:1/'`), ends: /^FETCH_REFUSED: / },
  { tries: 'fetches what a cloud tells of its machine, even where somebody granted it', code: fetches(`'http://169.254.169.254/latest/meta-data/'`), ends: /^FETCH_REFUSED: .*belongs to no service/ },
  { tries: 'fetches a file', code: fetches(`'file:///etc/passwd'`), ends: /^FETCH_REFUSED: .*only http and https/ },
  { tries: 'is redirected inward', code: fetches(`settings.service + '/inward'`), ends: /^FETCH_REFUSED: .*not among the hosts/, spoke: [/\/inward$/] },
  { tries: 'is redirected inward by a name', code: fetches(`settings.service + '/by-name'`), ends: /^FETCH_REFUSED: .*not among the hosts/, spoke: [/\/by-name$/] },
  { tries: 'is redirected to metadata', code: fetches(`settings.service + '/metadata'`), ends: /^FETCH_REFUSED: .*belongs to no service/, spoke: [/\/metadata$/] },
  { tries: 'is redirected to a file', code: fetches(`settings.service + '/file'`), ends: /^FETCH_REFUSED: .*only http and https/, spoke: [/\/file$/] },
  { tries: 'is redirected in a circle', code: fetches(`settings.service + '/round'`), ends: /^FETCH_FAILED: .*redirects more than 5 times/ },
  {
    tries: 'has a name that changes to this machine once it was judged',
    code: pulls(`try { await fetch(settings.crm + '/first'); } catch {} const answer = await fetch(settings.crm + '/second'); yield { into: 'topic', row: { id: answer.text } };`),
    ends: /^FETCH_REFUSED: .*private network or on this machine/,
    spoke: [],
  },
  { tries: 'speaks for another host', code: fetches('settings.service', `, { headers: { Host: 'admin' } }`), ends: /^FETCH_REFUSED: .*may not set the header "host"/, spoke: [] },
  { tries: 'smuggles a header', code: fetches('settings.service', `, { headers: { 'x-a': 'b\\r\\nx-c: d' } }`), ends: /^FETCH_FAILED: /, spoke: [] },
  { tries: 'deletes', code: fetches('settings.service', `, { method: 'DELETE' }`), ends: /^SOURCE_FAILED: .*cannot be fetched/, spoke: [] },
  { tries: 'reads an endless body', code: fetches(`settings.service + '/endless'`), ends: /^FETCH_FAILED: .*longer than 0.1 MB/ },
  { tries: 'reads a body that never comes', code: fetches(`settings.service + '/silent'`), ends: /^FETCH_FAILED: .*did not answer within 1.5 seconds/ },
  { tries: 'reads a body that comes by drops', code: fetches(`settings.service + '/drops'`), ends: /^FETCH_FAILED: .*did not answer within 1.5 seconds/ },
  { tries: 'fetches without an end', code: pulls(`for (;;) await fetch(settings.service + '/ok');`), ends: /^SOURCE_OVERRAN: .*fetched more than 40 times/ },
  { tries: 'asks for everything at once', code: pulls(`await Promise.all(Array.from({ length: 5000 }, () => fetch(settings.service + '/ok')));`), ends: /^SOURCE_OVERRAN: .*more than 100 fetches at once/ },
  { tries: 'never settles', code: pulls(`await new Promise(() => {});`), ends: /^SOURCE_FAILED: .*waits for something that never comes/ },
  { tries: 'loops', code: pulls(`for (;;);`), ends: /^SOURCE_OVERRAN: .*deadline/ },
  { tries: 'loops between fetches', code: pulls(`await fetch(settings.service + '/ok'); for (;;);`), ends: /^SOURCE_OVERRAN: .*deadline/ },
  { tries: 'floods the queue of promises', code: pulls(`const again = () => Promise.resolve().then(again); again(); again(); await again();`), ends: /^SOURCE_OVERRAN: .*deadline/ },
  { tries: 'gives rows without an end', code: pulls(`for (let id = 0; ; id += 1) yield { into: 'topic', row: { id: String(id), name: 'x'.repeat(1000) } };`), ends: /^SOURCE_OVERRAN: / },
  { tries: 'gives a row of a hundred megabytes', code: pulls(`yield { into: 'topic', row: { id: 'x'.repeat(1e8) } };`), ends: /^SOURCE_OVERRAN: .*memory/ },
  { tries: 'gives a row that is longer than may be told', code: pulls(`yield { into: 'topic', row: { id: 'x'.repeat(5e6) } };`), ends: /^SOURCE_OVERRAN: .*oversized/ },
  { tries: 'takes all memory', code: pulls(`const all = []; for (;;) all.push(new Array(1e5).fill(all.length));`), ends: /^SOURCE_OVERRAN: .*(memory|deadline)/ },
  { tries: 'calls itself without an end', code: pulls(`const down = () => down() + 1; down();`), ends: /^SOURCE_FAILED: .*(stack|RangeError)/i },
  { tries: 'catches its own interruption', code: pulls(`for (;;) { try { for (;;); } catch {} }`), ends: /^SOURCE_OVERRAN: .*deadline/ },
  { tries: 'goes on from what is no text', code: pulls(`return { toString: () => 'x' };`), ends: /^SOURCE_FAILED: .*no text of up to 2000 characters/ },
  { tries: 'goes on from a book', code: pulls(`return 'x'.repeat(3000);`), ends: /^SOURCE_FAILED: .*no text of up to 2000 characters/ },
  { tries: 'reaches for the process', code: pulls(`yield { into: 'topic', row: { id: typeof process + typeof require + typeof globalThis.fetch, name: String((() => {}).constructor('return typeof process')()) } };`), ends: { rows: [{ into: 'topic', row: { id: 'undefinedundefinedundefined', name: 'undefined' } }], since: null } },
  { tries: 'reaches the host through what it is given', code: pulls(`yield { into: 'topic', row: { id: fetch.constructor.constructor('return typeof process')(), name: String(Object.getPrototypeOf(secrets) === Object.prototype) } };`), ends: { rows: [{ into: 'topic', row: { id: 'undefined', name: 'true' } }], since: null } },
  { tries: 'changes what JSON is', code: pulls(`JSON.stringify = () => '"x"'; Object.prototype.toJSON = () => 'y'; yield { into: 'topic', row: { id: 'a' } };`), ends: /^SOURCE_FAILED: / },
  { tries: 'tells its secret in an error', code: pulls(`throw new Error('the key ' + secrets.token + ' or ' + encodeURIComponent(secrets.token) + ' is wrong');`), ends: /^SOURCE_FAILED: .*the key ••• or ••• is wrong/ },
  { tries: 'imports', code: `import fs from 'node:fs';\n${pulls('yield 1;')}`, ends: /^SOURCE_FAILED: / },
  { tries: 'has no source of that name', code: 'export const pull = { other: 1 };', ends: /^SOURCE_CODE_MISSING: / },
  { tries: 'waits while it is loaded', code: `await new Promise(() => {});\n${pulls('yield 1;')}`, ends: /^SOURCE_FAILED: .*waits for something/ },
  { tries: 'is no generator', code: 'export const pull = { rows: () => 7 };', ends: /^SOURCE_FAILED: / },
];

describe('A source that means harm', async () => {
  const arena = await sourceArena(attacks.map(({ code }) => code), {
    lookup: changing,
    serve: ({ url = '' }, response) => {
      const location = redirects[url];
      if (location !== undefined) {
        response.writeHead(302, { location }).end();
      } else if (url === '/endless') {
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(10_000)));
          response.once('drain', more);
        };
        more();
      } else if (url === '/drops') {
        response.write('x');
        const timer = setInterval(() => response.write('x'), 100);
        response.once('close', () => clearInterval(timer));
      } else if (url !== '/silent') {
        response.end('ok');
      }
    },
  });

  test.each(attacks.map(({ tries, ends, spoke }, index) => ({ tries, ends, spoke, index })))('one that $tries can do nothing but be wrong, and a healthy one is pulled as ever', async ({ ends, index, spoke }) => {
    const outcome = await arena.fight(index);

    if (ends instanceof RegExp) {
      expect('failed' in outcome ? outcome.failed : outcome).toMatch(ends);
    } else {
      expect(outcome).toEqual(ends);
    }
    if (spoke) {
      expect(arena.requests).toEqual(spoke.map((each) => expect.stringMatching(each) as string));
    }
    expect(JSON.stringify(arena.running.list())).not.toContain(JSON.stringify(secretToken).slice(1, -1));
  });

  test('one that takes more than it may three times is locked up', async () => {
    const looping = attacks.findIndex(({ tries }) => tries === 'loops');
    const outcomes = [await arena.fight(looping), await arena.fight(looping), await arena.fight(looping)];

    expect(outcomes.map((outcome) => ('failed' in outcome ? outcome.failed.split(':')[0] : outcome))).toEqual(['SOURCE_OVERRAN', 'SOURCE_OVERRAN', 'PLUGIN_QUARANTINED']);
    expect(arena.running.list().find(({ plugin }) => plugin === `acme.attack-${looping}`)).toMatchObject({ state: 'quarantined', failures: 3, lastError: { code: 'SOURCE_OVERRAN' } });
  });
});
