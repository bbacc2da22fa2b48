/* Weighs `touchstone plugin dev` on the example organisation: from an edit to its verdict. Build first, and make the example by `npm start`; then `node test/bench/dev.bench.ts [edits]`. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import type { DevReport } from '../../core/src/cli/commands/plugin-author/dev/develop-plugin.js';

const at = (place: string): string => fileURLToPath(new URL(`../../${place}`, import.meta.url));
const edits = Number(process.argv[2] ?? 20);
const organisation = at('.touchstone/rose-hair');
const budgetMs = 1000;

/** A plugin of a stranger in a folder of its own, and what is changed in it back and forth. */
const plugins = [
  { name: 'reviews', source: 'src/answer-within.ts', from: 'days(2)', to: 'days(1)' },
  { name: 'call-staffing', source: 'src/planned-wait.ts', from: ': 1;', to: ': 0.5;' },
] as const;

type Plugin = (typeof plugins)[number];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function weigh({ name, source, from, to }: Plugin) {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-bench-'));
  cpSync(at(`examples/${name}`), folder, { recursive: true });
  mkdirSync(path.join(folder, 'node_modules/@touchstone'), { recursive: true });
  symlinkSync(at('sdk'), path.join(folder, 'node_modules/@touchstone/sdk'), 'dir');
  const child = spawn(process.execPath, [at('core/dist/bundle/main.js'), 'plugin', 'dev', folder, '--org', organisation, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<DevReport> => {
    const { value } = (await lines.next()) as { readonly value: string | undefined };
    if (value === undefined) {
      throw new Error('The command ended.');
    }
    const report = JSON.parse(value) as DevReport;
    if (report.problems.length > 0) {
      throw new Error(JSON.stringify(report.problems));
    }
    return report;
  };
  try {
    const file = path.join(folder, source);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) {
      throw new Error(`${source} says no more ${from}.`);
    }
    const first = await next();
    const walls: number[] = [];
    const built: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      const begun = performance.now();
      writeFileSync(file, edit % 2 === 0 ? text.replace(from, to) : text);
      const { ms } = await next();
      walls.push(performance.now() - begun);
      built.push(ms.built);
    }
    return { checks: Object.keys(first.checks).length, first: first.ms.total, wall: median(walls), slowest: Math.max(...walls), built: median(built) };
  } finally {
    child.kill('SIGINT');
    rmSync(folder, { recursive: true });
  }
}

if (!existsSync(organisation)) {
  throw new Error('There is no example organisation: make it by `npm start`.');
}
console.log(`From an edit to its verdict, medians of ${edits} edits.\n\n| plugin | the first time | an edit | of it to build | the slowest edit | budget |\n|---|---:|---:|---:|---:|---|`);
for (const plugin of plugins) {
  const { checks, first, wall, built, slowest } = await weigh(plugin);
  console.log(`| ${plugin.name} (checks: ${checks}) | ${first.toFixed(0)} ms | ${wall.toFixed(0)} ms | ${built.toFixed(0)} ms | ${slowest.toFixed(0)} ms | ≤ ${budgetMs} ms |`);
}
