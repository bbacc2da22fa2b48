/* Times the import of a million cases from CSV against DuckDB's own read_csv into a table, in one run. Build first: `tsc -b`. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type * as DuckDb from '../../core/src/engine/duckdb/duckdb-engine.js';
import type * as Intake from '../../core/src/intake/index.js';

const built = (path: string): string => new URL(`../../core/dist/${path}`, import.meta.url).href;
const { openDuckDb } = (await import(built('engine/duckdb/duckdb-engine.js'))) as typeof DuckDb;
const { importFile } = (await import(built('intake/index.js'))) as typeof Intake;

const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 5);

/** A small generator of numbers between 0 and 1 that gives the same ones every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const columns = [
  'id', 'customer_id', 'org_unit_id', 'channel_id', 'direction', 'kind', 'topic_id', 'priority', 'language', 'opened_at',
  'first_human_reply_at', 'first_resolved_at', 'closed_at', 'status', 'agent_replies', 'reopen_count', 'assignee_id', 'is_spam',
  'customer_wait_seconds',
];

/** Writes cases of a year; one row in a thousand has a word, a date or an order of times that does not fit. */
async function writeCases(path: string): Promise<void> {
  const random = seeded(7);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const at = (moment: number): string => new Date(moment).toISOString().slice(0, 19).replace('T', ' ');
  const out = createWriteStream(path);
  out.write(`${columns.join(',')}\n`);
  let lines: string[] = [];
  for (let index = 0; index < rows; index += 1) {
    const opened = Date.UTC(2025, 0, 1) + Math.floor(random() * 31_000_000) * 1000;
    const closed = opened + Math.floor(random() * 900_000) * 1000;
    const fault = index % 1000 === 7 ? index % 3 : undefined;
    lines.push(
      [
        `T-${index}`, `C-${Math.floor(random() * 300_000)}`, `branch-${Math.floor(random() * 22)}`, pick(['phone', 'mail', 'chat']), 'inbound',
        pick(['question', 'request', 'problem']), `topic-${Math.floor(random() * 17)}`, fault === 0 ? 'soon' : pick(['low', 'normal', 'high']),
        pick(['cs', 'hu', 'lv', 'sk']), fault === 1 ? '2025-02-30 10:00:00' : at(opened), at(opened + Math.floor(random() * 90_000) * 1000),
        at(closed - 1000), fault === 2 ? at(opened - 86_400_000) : at(closed), 'closed', Math.floor(random() * 6), random() < 0.1 ? 1 : 0,
        `A-${Math.floor(random() * 400)}`, 'false', Math.floor(random() * 4000),
      ].join(','),
    );
    if (lines.length === 10_000) {
      if (!out.write(`${lines.join('\n')}\n`)) {
        await once(out, 'drain');
      }
      lines = [];
    }
  }
  out.end(lines.length > 0 ? `${lines.join('\n')}\n` : '');
  await once(out, 'close');
}

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number;

/** How long work took by the clock and on all cores, in milliseconds. On a machine that others use too, the second is the truer one. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

async function timed(work: () => Promise<void>): Promise<Cost> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { system, user } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

const medianCost = (costs: readonly Cost[]): Cost => ({ wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)) });

const folder = await mkdtemp(join(tmpdir(), 'touchstone-bench-'));
try {
  const file = join(folder, 'case.csv');
  await writeCases(file);
  const times: { plain: Cost[]; imported: Cost[] } = { plain: [], imported: [] };
  let summary = '';
  for (let round = 0; round < rounds; round += 1) {
    const plain = await openDuckDb(join(folder, `plain-${round}.duckdb`), { threads: 2 });
    times.plain.push(await timed(async () => void (await plain.execute(`CREATE TABLE cases AS SELECT * FROM read_csv('${file}')`))));
    await plain.close();
    const target = await openDuckDb(join(folder, `import-${round}.duckdb`), { threads: 2 });
    times.imported.push(
      await timed(async () => {
        const report = await importFile(target, { file, organisation: { timezone: 'Europe/Prague', salt: 'bench' }, now: () => new Date(0) });
        summary = `${report.batch.rowsKept} kept, ${report.rejected} rejected`;
      }),
    );
    await target.close();
    await Promise.all([`plain-${round}.duckdb`, `import-${round}.duckdb`].map((name) => rm(join(folder, name), { force: true })));
    process.stderr.write(`round ${round + 1}: read_csv ${times.plain.at(-1)?.wall.toFixed(0)} ms, import ${times.imported.at(-1)?.wall.toFixed(0)} ms\n`);
  }
  const plain = medianCost(times.plain);
  const line = (what: string, { cpu, wall }: Cost): string => {
    const share = (ours: number, theirs: number): string => `${((theirs / ours) * 100).toFixed(0)} %`;
    return `| ${what} | ${wall.toFixed(0)} | ${((rows / wall) * 1000).toFixed(0)} | ${share(wall, plain.wall)} | ${cpu.toFixed(0)} | ${share(cpu, plain.cpu)} |`;
  };
  const megabytes = ((await stat(file)).size / 1e6).toFixed(0);
  process.stdout.write(
    [
      `${rows} cases, ${megabytes} MB, ${columns.length} columns, ${rounds} rounds, medians; ${summary}`,
      '| what | ms | rows/s | of read_csv | ms of all cores | of read_csv |',
      '|---|---:|---:|---:|---:|---:|',
      line('DuckDB read_csv into a table', plain),
      line('importFile', medianCost(times.imported)),
      '',
    ].join('\n'),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
