/* Weighs measuring all built-in checks against the same statistics by hand and against one query a measure, in one run. Build first: `tsc -b`. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

import type * as DuckDb from '../../core/src/engine/duckdb/duckdb-engine.js';
import type { Engine } from '../../core/src/engine/engine.js';
import type * as Intake from '../../core/src/intake/index.js';
import type * as Measures from '../../core/src/measures/index.js';
import { fillWorld, lastDay, writeLastDay } from './measures-world.ts';
import { yardstick } from './measures-yardstick.ts';

const built = (path: string): string => new URL(`../../core/dist/${path}`, import.meta.url).href;
const { openDuckDb } = (await import(built('engine/duckdb/duckdb-engine.js'))) as typeof DuckDb;
const { importFile, prepareDatabase } = (await import(built('intake/index.js'))) as typeof Intake;
const { measureChecks, missingData, periodAt, periodsUntil, refreshBusinessDays } = (await import(built('measures/index.js'))) as typeof Measures;

const cases = Number(process.argv[2] ?? 10_000_000);
const parts = (process.argv[3] ?? 'cold,yardstick,day,single').split(',');
const memoryLimit = process.argv[4] ?? '3GB';
const rounds = Number(process.argv[5] ?? 3);
const timezone = 'Europe/Prague';
const plugins = ['channels', 'consistency', 'engagement', 'follow-up', 'retention'];

interface Contribution {
  readonly principle: string;
  readonly checks: readonly Measures.MeasuredCheck['check'][];
}

const checks: readonly Measures.MeasuredCheck[] = plugins.flatMap((plugin) => {
  const file = new URL(`../../plugins/${plugin}/dist/contributes.json`, import.meta.url);
  const { principle, checks: own } = JSON.parse(readFileSync(file, 'utf8')) as Contribution;
  return own.map((check) => ({ id: `${principle}.${check.id}`, check, settings: Object.fromEntries(check.settings.map(({ id, default: value }) => [id, value])) }));
});

const contextAt = (asOf: string): Measures.MeasureContext => ({ asOf, timezone, periods: periodsUntil(periodAt(asOf, 'month', timezone), 25, timezone) });
const dayBefore = contextAt('2026-10-30T22:59:59Z');
const dayAfter = contextAt('2026-10-31T22:59:59Z');

let peak = 0;
const residentMegabytes = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;
const sampler = setInterval(() => (peak = Math.max(peak, residentMegabytes())), 20);

interface Timed {
  readonly seconds: number;
  readonly megabytes: number;
}

async function timed(work: () => Promise<unknown>): Promise<Timed> {
  peak = residentMegabytes();
  const start = performance.now();
  await work();
  return { seconds: (performance.now() - start) / 1000, megabytes: peak };
}

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const middle = (times: readonly Timed[]): Timed => ({ seconds: median(times.map(({ seconds }) => seconds)), megabytes: Math.max(...times.map(({ megabytes }) => megabytes)) });

const forget = (engine: Engine): Promise<number> => engine.execute('DELETE FROM touchstone_statistic');
const cold = (engine: Engine): Promise<unknown> => measureChecks(engine, checks, { context: dayBefore, keep: { in: engine, all: true } });
const byHand = async (engine: Engine): Promise<void> => {
  for (const sql of Object.values(yardstick)) {
    const asked = sql.includes('$1') ? sql.replaceAll('$1', 'CAST($1 AS TIMESTAMP)') : sql;
    await engine.all(asked, asked.includes('$1') ? [dayBefore.asOf.replace('Z', '')] : []);
  }
};
const oneByOne = async (engine: Engine): Promise<void> => {
  for (const check of checks) {
    await measureChecks(engine, [check], { context: dayBefore });
  }
};

const folder = await mkdtemp(join(tmpdir(), 'touchstone-bench-'));
const file = join(folder, 'data.duckdb');
const lines: string[] = [];
const row = (what: string, { seconds, megabytes }: Timed, ratio = ''): void => {
  lines.push(`| ${what} | ${seconds.toFixed(2)} | ${megabytes.toFixed(0)} | ${ratio} |`);
  process.stderr.write(`${lines.at(-1) ?? ''}\n`);
};
try {
  const filling = await openDuckDb(file, { threads: 2, memoryLimit, temporaryDirectory: folder });
  await prepareDatabase(filling);
  const fill = await timed(() => fillWorld(filling, cases));
  const files = await writeLastDay(filling, cases, folder);
  await filling.close();
  process.stderr.write(`filled in ${fill.seconds.toFixed(0)} s, ${((await stat(file)).size / 1e9).toFixed(2)} GB\n`);

  const engine = await openDuckDb(file, { threads: 2, memoryLimit, temporaryDirectory: folder });
  await refreshBusinessDays(engine, { firstDay: '2023-01-01', lastDay: '2027-12-31', timezone });
  const lacking = [...(await missingData(engine, checks))].filter(([, columns]) => columns.length > 0);
  process.stderr.write(`${checks.length} checks, ${lacking.length} lack data\n`);
  const times: { cold: Timed[]; hand: Timed[] } = { cold: [], hand: [] };
  await cold(engine);
  // Taking turns lets a machine that slows down slow down both.
  for (let round = 0; round < rounds; round += 1) {
    if (parts.includes('yardstick')) {
      times.hand.push(await timed(() => byHand(engine)));
    }
    await forget(engine);
    times.cold.push(await timed(() => cold(engine)));
  }
  const [whole, hand] = [middle(times.cold), middle(times.hand)];
  row('all checks, cold', whole, '1');
  if (parts.includes('yardstick')) {
    row('the same by hand, one statement a table', hand, `cold is ${median(times.cold.map(({ seconds }, place) => seconds / (times.hand[place]?.seconds ?? Number.NaN))).toFixed(2)} × of it (budget 1.3)`);
  }
  if (parts.includes('single')) {
    const single = await timed(() => oneByOne(engine));
    row('one measure after the other', single, `${(single.seconds / whole.seconds).toFixed(1)} × of cold (budget 10)`);
  }
  row('again, nothing new', await timed(() => cold(engine)));
  if (parts.includes('day')) {
    const options = { organisation: { timezone, salt: 'bench' }, now: () => new Date('2026-11-01T06:00:00Z') };
    const taken = await timed(async () => {
      for (const path of files) {
        await importFile(engine, { file: path, ...options });
      }
    });
    row(`the import of ${lastDay}`, taken);
    const day = await timed(() => measureChecks(engine, checks, { context: dayAfter, keep: { in: engine, all: true } }));
    row('after one more day', day, `${((day.seconds / whole.seconds) * 100).toFixed(1)} % of cold (budget 10 %)`);
    const kept = await measureChecks(engine, checks, { context: dayAfter, keep: { in: engine, all: true } });
    const fresh = await measureChecks(engine, checks, { context: dayAfter });
    const told = (each: unknown): string => JSON.stringify(each, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value));
    const sorted = (all: readonly Measures.Measurement[]): string[] => all.flatMap(({ id, statistics }) => statistics.map((each) => `${id} ${told(each)}`)).sort();
    const [one, other] = [sorted(kept), sorted(fresh)];
    lines.push('', `What was kept equals what is measured from nothing: ${one.length === other.length && one.every((each, place) => each === other[place]) ? 'yes' : 'NO'} (${one.length} statistics).`);
  }
  await engine.close();
  process.stdout.write(
    [
      `${cases} cases, DuckDB limited to ${memoryLimit}, 2 threads, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; medians of ${rounds} rounds, memory is the most of the process`,
      '',
      '| what | s | MB | ratio |',
      '|---|---:|---:|---|',
      ...lines,
      '',
    ].join('\n'),
  );
} finally {
  clearInterval(sampler);
  await rm(folder, { recursive: true, force: true });
}
