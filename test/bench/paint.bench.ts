/* Times the first view of the scorecard with a million cases behind it beside one with ten thousand, in a fresh browser profile each time. Build first: `node .house/build.mjs`; then `node --import ./test/bench/built-core.ts test/bench/paint.bench.ts [rounds]`. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { type Browser, chromium } from 'playwright-core';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import { ensureChromium } from '../browser/chromium.ts';

const rounds = Number(process.argv[2] ?? 7);
const branches = 22;
const command = fileURLToPath(new URL('../../core/dist/bundle/main.js', import.meta.url));
const run = promisify(execFile);
const touchstone = (...args: string[]) => run(process.execPath, [command, ...args], { maxBuffer: 64e6 });

/** Cases of two years in branches and on channels, the same every time: what a row says follows from its number. */
const cases = (count: number) => {
  const part = (name: string, of: number) => `CAST(hash('${name}', i) % ${of} AS BIGINT)`;
  const after = (name: string, seconds: number) => `opened_at + to_seconds(${part(name, seconds)})`;
  return `SELECT *, ${after('reply', 90_000)} AS first_human_reply_at, ${after('solved', 600_000)} AS first_resolved_at FROM (
    SELECT i, 'T-' || i AS id, 'C-' || ${part('customer', 300_000)} AS customer_id, 'branch-' || ${part('branch', branches)} AS org_unit_id,
      (['phone', 'email', 'chat'])[1 + ${part('channel', 3)}] AS channel_id, (['question', 'request', 'problem', 'complaint'])[1 + ${part('kind', 4)}] AS kind,
      TIMESTAMP '2024-11-01' + to_seconds(${part('opened', 2 * 365 * 86_400)}) AS opened_at, 'closed' AS status, ${part('replies', 6)} AS agent_replies
    FROM range(${count}) AS numbers(i))`;
};

/** Makes an organisation of so many cases as a user would, and scores it. */
async function make(folder: string, count: number): Promise<void> {
  await touchstone('init', '--org', folder, '--name', 'Bench', '--timezone', 'Europe/Prague');
  const files = ['org_unit', 'channel', 'case'].map((table) => join(folder, `${table}.csv`));
  const [units = '', channels = '', rows = ''] = files;
  writeFileSync(units, `id,name,kind,parent_id,timezone\n${Array.from({ length: branches }, (_, index) => `branch-${index},Branch ${index},branch,,Europe/Prague`).join('\n')}\n`);
  writeFileSync(channels, 'id,kind\nphone,phone\nemail,email\nchat,chat\n');
  const duckDb = await openDuckDb(':memory:');
  await duckDb.execute(`COPY (SELECT * EXCLUDE (i) FROM (${cases(count)})) TO '${rows}' (HEADER)`);
  await duckDb.close();
  await touchstone('import', ...files, '--org', folder);
  await touchstone('score', '--org', folder);
}

/** Milliseconds from the address to the first words, and to all tiles of the scorecard. */
async function load(browser: Browser, address: string): Promise<{ readonly words: number; readonly tiles: number }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  try {
    await page.goto(address, { waitUntil: 'commit' });
    const tiles = await page.waitForFunction<number | false>(`(() => {
      const deep = (root) => [...root.querySelectorAll('*')].reduce((sum, each) => sum + (each.localName === 'stone-principle-tile' ? 1 : 0) + (each.shadowRoot ? deep(each.shadowRoot) : 0), 0);
      return deep(document) > 0 && performance.now();
    })()`, undefined, { polling: 'raf', timeout: 60_000 });
    const words = await page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0].startTime`);
    return { words, tiles: Number(await tiles.jsonValue()) };
  } finally {
    await page.close();
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

process.stdout.write('| cases behind the scorecard | bytes of the scorecard | first words | all tiles | slowest of all |\n|---:|---:|---:|---:|---:|\n');
for (const count of [10_000, 1_000_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-paint-'));
  await make(folder, count);
  const server = spawn(process.execPath, [command, 'serve', '--org', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const browser = await chromium.launch({ executablePath: await ensureChromium() });
  try {
    const [told] = (await once(server.stdout, 'data')) as [Buffer];
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(String(told))?.[0] ?? '';
    const [organisation] = (await (await fetch(`${origin}/api/v1/organisations`)).json()) as { id: string }[];
    const id = organisation?.id ?? '';
    const bytes = (await (await fetch(`${origin}/api/v1/organisations/${id}/scorecard`)).text()).length;
    const found: Awaited<ReturnType<typeof load>>[] = [];
    for (let round = 0; round < rounds; round += 1) {
      found.push(await load(browser, `${origin}/organisations/${id}`));
    }
    const tiles = found.map((each) => each.tiles);
    process.stdout.write(`| ${count} | ${bytes} | ${median(found.map(({ words }) => words)).toFixed(0)} ms | ${median(tiles).toFixed(0)} ms | ${Math.max(...tiles).toFixed(0)} ms |\n`);
  } finally {
    await browser.close();
    server.kill('SIGINT');
    await once(server, 'close');
    rmSync(folder, { recursive: true, force: true });
  }
}
process.stdout.write(`\nMedians of ${rounds} fresh profiles each; load ${loadavg()[0]?.toFixed(0)}.\n`);
