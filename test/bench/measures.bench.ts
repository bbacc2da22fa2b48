/*
 * Weighs measuring all built-in checks against the same statistics by hand and against one query a measure. Build first: `tsc -b`, and pack
 * the plugins. Each stage is a process of its own; in a folder that is kept, the database is filled once and what was weighed adds up.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { readResults, resultsTable } from './measures-results.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** A folder to keep the database and all figures in. Default: a temporary one. */
    keep: { type: 'string' },
    stages: { type: 'string', default: 'fill,yardstick,cold,again,import,day,same,single,grouping,fill-whole,catalogue,catalogue-single,catalogue-grouping' },
    /** How often the stages `yardstick` and `cold` take turns. */
    rounds: { type: 'string', default: '3' },
    memory: { type: 'string', default: '2000MB' },
    /** A folder of a filled database with fewer cases: the stage `grow`, in place of `fill`, makes this one of it. */
    from: { type: 'string', default: '' },
    /** Prints each statement with its time, so many characters of it. */
    trace: { type: 'string', default: '' },
    /** The most seconds that a stage of many queries may take; run again, it goes on. */
    most: { type: 'string', default: '480' },
  },
});
const cases = Number(positionals[0] ?? 10_000_000);
const folder = values.keep === undefined ? await mkdtemp(join(tmpdir(), 'touchstone-bench-')) : resolve(values.keep);
/** None: only the table of what was weighed before. */
const asked = values.stages.split(',').filter((stage) => stage !== '');

async function runStage(stage: string): Promise<void> {
  const file = fileURLToPath(new URL('measures-stages.ts', import.meta.url));
  const child = spawn(process.execPath, [file, stage, String(cases), folder, values.memory, values.trace, values.most, values.from === '' ? '' : resolve(values.from)], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) {
    throw new Error(`The stage "${stage}" ended with ${code ?? 'a signal'}.`);
  }
  const last = (await readResults(folder)).at(-1);
  process.stderr.write(`${stage}: ${last?.seconds.toFixed(2)} s, ${last?.cpu.toFixed(2)} s of processors, ${last?.megabytes.toFixed(0)} MB ${JSON.stringify(last?.counted)}\n`);
}

const takesTurns = (stage: string): boolean => stage === 'yardstick' || stage === 'cold';
try {
  const isFilled = async (): Promise<boolean> => (await readResults(folder)).some(({ counted }) => counted['filled'] === 1);
  const filling = asked.find((stage) => stage === 'fill' || stage === 'grow');
  if (filling !== undefined && !(await isFilled())) {
    await runStage(filling);
  }
  if (!(await isFilled())) {
    throw new Error(`The database in ${folder} is not whole yet: the time was up. Run again with "--keep", and it goes on.`);
  }
  // Taking turns lets a machine that slows down slow down both.
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const stage of asked.filter(takesTurns)) {
      await runStage(stage);
    }
  }
  for (const stage of asked.filter((each) => each !== filling && !takesTurns(each))) {
    await runStage(stage);
  }
  process.stdout.write(
    [
      `${cases} cases, DuckDB limited to ${values.memory}, 2 threads, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; medians where weighed several times`,
      '',
      resultsTable(await readResults(folder)),
      '',
    ].join('\n'),
  );
} finally {
  if (values.keep === undefined) {
    await rm(folder, { recursive: true, force: true });
  }
}
