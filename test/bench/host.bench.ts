/* Weighs plugins' code in the sandbox against the budgets of the host. Build first: `tsc -b`; then `node test/bench/host.bench.ts [rounds]`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

import type * as Sandboxes from '../../core/src/host/sandbox/index.js';
import { withInstalled } from './host-installed.ts';

const built = (path: string): string => new URL(`../../core/dist/${path}`, import.meta.url).href;
const { Sandbox, quickjsEngine } = (await import(built('host/sandbox/index.js'))) as typeof Sandboxes;

const rounds = Number(process.argv[2] ?? 5);
const pluginsInstalled = 200;
const pluginsEach = 20;
const statisticsEach = 20_000;
const mebi = 1024 * 1024;

const code = (index: number) => ({
  plugin: `acme.plugin-${index}`,
  code: 'export const derive = { c: (statistics) => statistics.map(({ unit, period, statistic: { k, n } }) => ({ unit, period, statistic: { kind: "share", k: Math.min(k, n), n } })) };',
  file: '/acme/code.js',
});
const callWith = (statistics: readonly object[]) => ({ call: 'derive', check: 'c', args: [statistics, {}], now: 0, seed: 1 }) as const;
const nothing = callWith([]);
const many = callWith(
  Array.from({ length: statisticsEach }, (_, index) => ({ unit: { orgUnit: `branch-${index % 800}` }, period: `2026-${index}`, statistic: { kind: 'share', k: index % 90, n: 100 } })),
);

/** Memory of a process that is its own, in bytes. Linux tells it; elsewhere it is not weighed. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(/^Private_Dirty:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) * 1024;
  } catch {
    return Number.NaN;
  }
}

async function timed<T>(work: () => Promise<T>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A process of Node that does nothing: what a child costs at least, on this machine as busy as it is. */
const bareNode = () => timed(() => once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit'));

async function weigh() {
  const bare = await bareNode();
  const sandbox = new Sandbox(quickjsEngine());
  try {
    const child = await timed(() => sandbox.call(code(0), nothing));
    const again = await timed(() => sandbox.call(code(0), nothing));
    const before = memoryOf(sandbox.pid);
    const ready: number[] = [];
    sandbox.onDidStep(({ type, ms }) => type === 'loaded' && ready.push(ms));
    for (let index = 1; index <= pluginsEach; index += 1) {
      await sandbox.call(code(index), nothing);
    }
    const memory = (memoryOf(sandbox.pid) - before) / pluginsEach;
    let cpu = 0;
    const through = await timed(async () => {
      cpu = (await sandbox.call(code(1), many)).cpuMs;
    });
    const undisturbed = await timed(() => sandbox.call(code(2), many));
    const disturbed = await timed(async () => {
      const called = sandbox.call(code(2), many);
      process.kill(sandbox.pid ?? 0, 'SIGKILL');
      await called;
    });
    return { bare, cpu, child, again, ready: median(ready), memory: memory / mebi, through, killed: disturbed - undisturbed };
  } finally {
    await sandbox.close();
  }
}

const results: Awaited<ReturnType<typeof weigh>>[] = [];
for (let round = 0; round < rounds; round += 1) {
  results.push(await weigh());
}
const installed = await withInstalled(pluginsInstalled, rounds);
const of = (name: keyof (typeof results)[number]): number => median(results.map((each) => each[name]));
const lines = [
  ['an organisation opened without plugins of others', `${installed.empty.clock.toFixed(0)} ms, ${installed.empty.cpu.toFixed(0)} ms of processors`, ''],
  [`${pluginsInstalled} plugins without code, installed and enabled, beyond that`, `${(installed.full.clock - installed.empty.clock).toFixed(0)} ms, ${(installed.full.cpu - installed.empty.cpu).toFixed(0)} ms of processors`, '≤ 300 ms'],
  ['a bare process of Node', `${of('bare').toFixed(0)} ms`, ''],
  ['the first plugin with code: the child and its machine', `${of('child').toFixed(0)} ms, ${(of('child') / of('bare')).toFixed(1)} × bare Node`, ''],
  ['one more plugin ready', `${of('ready').toFixed(1)} ms`, '≤ 10 ms'],
  ['and its memory', `${of('memory').toFixed(2)} MiB`, '≤ 1 MB'],
  ['a call that does nothing', `${of('again').toFixed(1)} ms`, ''],
  [`${statisticsEach} statistics through a plugin`, `${of('through').toFixed(0)} ms, ${of('cpu').toFixed(0)} ms of them in the child`, ''],
  ['the child killed in mid-call: what it costs the run', `${of('killed').toFixed(0)} ms, ${(of('killed') / of('bare')).toFixed(1)} × bare Node`, '≤ 1 000 ms'],
];
console.log(`Medians of ${rounds} rounds.\n\n| what | figure | budget |\n|---|---:|---|`);
for (const [what, figure, budget] of lines) {
  console.log(`| ${what} | ${figure} | ${budget} |`);
}
