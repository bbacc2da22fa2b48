/* One stage of the measuring benchmark in a process of its own, so that its processor time and its peak memory are its own. */
import { constants, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';

import type * as DuckDb from '../../core/src/engine/duckdb/duckdb-engine.js';
import type { Engine, EngineRow, EngineValue, Session } from '../../core/src/engine/engine.js';
import type * as Intake from '../../core/src/intake/index.js';
import type * as Measures from '../../core/src/measures/index.js';
import { builtInChecks, catalogueChecks } from './measures-checks.ts';
import { readResults, type StageResult } from './measures-results.ts';
import { fillSatellites, writeLastDayOfSatellites } from './measures-satellites.ts';
import { fillWorld, growingTables, growWorld, salt, writeLastDay } from './measures-world.ts';
import { yardstick } from './measures-yardstick.ts';

const built = (path: string): string => new URL(`../../core/dist/${path}`, import.meta.url).href;
const { openDuckDb } = (await import(built('engine/duckdb/duckdb-engine.js'))) as typeof DuckDb;
const { importFile, prepareDatabase } = (await import(built('intake/index.js'))) as typeof Intake;
const { dropAnswered, measureChecks, missingData, periodAt, periodsUntil, refreshBusinessDays } = (await import(built('measures/index.js'))) as typeof Measures;

const [stage = '', count = '', folder = '', memoryLimit = '3GB', trace = '', mostSeconds = '480', from = ''] = process.argv.slice(2);
const cases = Number(count);
const timezone = 'Europe/Prague';
const data = join(folder, 'data.duckdb');
const dayData = join(folder, 'day.duckdb');
const lastDayFolder = join(folder, 'last-day');

const contextAt = (asOf: string): Measures.MeasureContext => ({ asOf, timezone, periods: periodsUntil(periodAt(asOf, 'month', timezone), 25, timezone) });
const dayBefore = contextAt('2026-10-30T22:59:59Z');
const dayAfter = contextAt('2026-10-31T22:59:59Z');

async function openTraced(path: string): Promise<Engine> {
  const engine = await openDuckDb(path, { threads: 2, memoryLimit, temporaryDirectory: join(folder, 'spill') });
  if (trace === '') {
    return engine;
  }
  const begun = () => ({ start: performance.now(), cpu: process.cpuUsage() });
  const tell = (sql: string, { start, cpu }: ReturnType<typeof begun>): void => {
    const { user, system } = process.cpuUsage(cpu);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stderr.write(`${((performance.now() - start) / 1000).toFixed(3)} s, of processors ${((user + system) / 1e6).toFixed(3)} s, ${megabytes} MB at most so far  ${sql.slice(0, Number(trace)).replaceAll('\n', ' ')}\n`);
  };
  const traced = (session: Session): Pick<Session, 'all' | 'batches' | 'execute'> => {
    const timed = <T>(run: (sql: string, parameters?: readonly EngineValue[]) => Promise<T>) => async (sql: string, parameters: readonly EngineValue[] = []): Promise<T> => {
      const since = begun();
      const result = await run(sql, parameters);
      tell(sql, since);
      return result;
    };
    const batches = async function* (sql: string, parameters?: readonly EngineValue[]): AsyncIterable<EngineRow[]> {
      const since = begun();
      yield* session.batches(sql, parameters);
      tell(sql, since);
    };
    return { all: timed((sql, parameters) => session.all(sql, parameters)), batches, execute: timed((sql, parameters) => session.execute(sql, parameters)) };
  };
  const over = <T extends Session>(session: T, more: Partial<Engine> = {}): T => Object.assign(Object.create(session) as T, traced(session), more);
  return over(engine, { transaction: (work) => engine.transaction((session) => work(over(session))) });
}

/** Runs some work and says what it cost, from its begin to its end; opening the database is not weighed. */
async function weighed(work: () => Promise<Record<string, number> | undefined | void>): Promise<StageResult> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const counted = (await work()) ?? {};
  const { user, system } = process.cpuUsage(cpu);
  const peak = Number(/VmHWM:\s+(\d+)/.exec(await readFile('/proc/self/status', 'utf8'))?.[1] ?? Number.NaN);
  return { stage, seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, megabytes: peak / 1024, counted };
}

async function withEngine<T>(path: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openTraced(path);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

async function fill(): Promise<StageResult> {
  await mkdir(lastDayFolder, { recursive: true });
  return withEngine(data, (engine) =>
    weighed(async () => {
      await prepareDatabase(engine);
      const start = performance.now();
      if (!(await fillWorld(engine, cases, () => performance.now() - start > Number(mostSeconds) * 1000))) {
        return { filled: 0 };
      }
      await writeLastDay(engine, cases, lastDayFolder);
      await refreshBusinessDays(engine, { firstDay: '2023-01-01', lastDay: '2027-12-31', timezone });
      const lacking = [...(await missingData(engine, builtInChecks()))].filter(([, columns]) => columns.length > 0);
      return { filled: 1, lacking: lacking.length };
    }),
  );
}

/** A database of several times the cases of another that was filled: it takes less time than filling one so large. */
async function grow(): Promise<StageResult> {
  const source = join(from, 'data.duckdb');
  await copyFile(source, data, constants.COPYFILE_EXCL).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') {
      throw error;
    }
  });
  return withEngine(data, (engine) =>
    weighed(async () => {
      await engine.execute(`ATTACH '${source}' AS known (READ_ONLY)`);
      const [row] = await engine.all('SELECT count(*) AS n FROM known."case"');
      await engine.execute('DETACH known');
      const start = performance.now();
      const times = Math.round(cases / Number(row?.['n'])) - 1;
      return { filled: (await growWorld(engine, source, times, () => performance.now() - start > Number(mostSeconds) * 1000)) ? 1 : 0, times };
    }),
  );
}

const measureAt = (engine: Engine, context: Measures.MeasureContext): Promise<Measures.Measurement[]> =>
  measureChecks(engine, builtInChecks(), { context, keep: { in: engine, all: true } });

/** Lets go of all that earlier runs kept. */
async function forgetAll(engine: Engine): Promise<void> {
  await engine.execute('DELETE FROM touchstone_statistic');
  await engine.transaction((session) => dropAnswered(session));
}

async function cold(): Promise<StageResult> {
  return withEngine(data, async (engine) => {
    // A database that was filled by an earlier build lacks what tables have been added since.
    await prepareDatabase(engine);
    await forgetAll(engine);
    return weighed(async () => void (await measureAt(engine, dayBefore)));
  });
}

async function byHand(): Promise<StageResult> {
  return withEngine(data, (engine) =>
    weighed(async () => {
      for (const sql of Object.values(yardstick)) {
        const asked = sql.replaceAll('$1', 'CAST($1 AS TIMESTAMP)');
        await engine.all(asked, asked.includes('$1') ? [dayBefore.asOf.replace('Z', '')] : []);
      }
    }),
  );
}

/** One query after the other until all are done or the time is up; what is done is kept for the next time. */
async function oneByOne(checks: readonly (Measures.MeasuredCheck & Partial<Tile>)[], path = data): Promise<StageResult> {
  const known = new Map((await readResults(folder)).flatMap((result) => (result.stage === stage ? [[result.item ?? '', result] as const] : [])));
  return withEngine(path, (engine) =>
    weighed(async () => {
      const start = performance.now();
      for (const check of checks) {
        if (known.has(check.id) || performance.now() - start > Number(mostSeconds) * 1000) {
          continue;
        }
        const { times = 1, context = dayBefore } = check;
        const result = await weighed(async () => {
          await measureChecks(engine, [check], { context });
          return { times };
        });
        await appendResult({ ...result, item: check.id });
      }
    }),
  );
}

/** A check for the whole organisation and one for each of its groupings. */
const eachGrouping = ({ id, check, settings }: Measures.MeasuredCheck): Measures.MeasuredCheck[] =>
  [[], ...check.by.map((cut) => [cut])].map((by, place) => ({ id: `${id}/${place}`, check: { ...check, by }, settings }));

/** What a tile of a dashboard shows, and how many like it there are. */
interface Tile {
  readonly context: Measures.MeasureContext;
  readonly times: number;
}

/** A figure of one month asked alone, for each check and grouping one of all its months, in turn; a state as of the run has no others. */
function eachTile(asked: Measures.MeasuredCheck, place: number): Measures.MeasuredCheck & Tile {
  const { periods } = dayBefore;
  const hasPeriods = /"period":\{/.test(JSON.stringify(asked.check.measure));
  const period = hasPeriods ? periods[place % periods.length] : periods.at(-1);
  return { ...asked, context: { ...dayBefore, periods: period ? [period] : [] }, times: hasPeriods ? periods.length : 1 };
}

async function nextDay(): Promise<StageResult> {
  await copyFile(data, dayData);
  return importLastDay(dayData, growingTables);
}

const importLastDay = (path: string, tables: readonly string[]): Promise<StageResult> =>
  withEngine(path, (engine) =>
    weighed(async () => {
      const options = { organisation: { timezone, salt }, now: () => new Date('2026-11-01T06:00:00Z') };
      let imported = 0;
      for (const table of tables) {
        imported += (await importFile(engine, { file: join(lastDayFolder, `${table}.parquet`), ...options })).batch.rowsKept;
      }
      return { imported };
    }),
  );

/** Holds what was measured from what was kept to the same from nothing. */
async function sameAsFresh(path: string, checks: readonly Measures.MeasuredCheck[]): Promise<StageResult> {
  return withEngine(path, (engine) =>
    weighed(async () => {
      const kept = await measureChecks(engine, checks, { context: dayAfter, keep: { in: engine, all: true } });
      const fresh = await measureChecks(engine, checks, { context: dayAfter });
      const told = (each: unknown): string => JSON.stringify(each, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value));
      const sorted = (all: readonly Measures.Measurement[]): string[] => all.flatMap(({ id, statistics }) => statistics.map((each) => `${id} ${told(each)}`)).sort();
      const [one, other] = [sorted(kept), sorted(fresh)];
      const [ones, others] = [new Set(one), new Set(other)];
      const different = [...one.filter((each) => !others.has(each)), ...other.filter((each) => !ones.has(each))];
      if (different.length > 0) {
        const byCheck = Map.groupBy(different, (line) => line.slice(0, line.indexOf(' ')));
        process.stderr.write(`${inspect([...byCheck].map(([check, lines]) => ({ check, differ: lines.length, lines: lines.slice(0, 2) })), { maxArrayLength: 40, breakLength: 200, depth: 4 })}\n`);
      }
      return { statistics: one.length, different: different.length };
    }),
  );
}

/** The world with rows in all tables of the model, in a database of its own: what no built-in check reads need not make theirs larger. */
const wholeData = join(folder, 'whole.duckdb');

async function fillWhole(): Promise<StageResult> {
  const { columnName, tables } = await import('@touchstone/sdk/model');
  await copyFile(data, wholeData);
  return withEngine(wholeData, (engine) => weighed(() => fillSatellites(engine, cases, Object.values(tables), columnName)));
}

/** The same after one more day came in, of all tables that grow. */
const wholeDayData = join(folder, 'whole-day.duckdb');

async function wholeNextDay(): Promise<StageResult> {
  const { columnName, tables } = await import('@touchstone/sdk/model');
  const others = await withEngine(wholeData, (engine) => writeLastDayOfSatellites(engine, { cases, tables: Object.values(tables), columnName, folder: lastDayFolder }));
  await copyFile(wholeData, wholeDayData);
  return importLastDay(wholeDayData, [...growingTables, ...others]);
}

const catalogueAt = (path: string, context: Measures.MeasureContext): Promise<StageResult> => withEngine(path, (engine) => weighed(() => measureCatalogue(engine, context)));

const measureCatalogue = async (engine: Engine, context: Measures.MeasureContext): Promise<Record<string, number>> => {
  const checks = await catalogueChecks();
  const found = await measureChecks(engine, checks, { context, keep: { in: engine, all: true } });
  const statistics = found.reduce((sum, each) => sum + each.statistics.length, 0);
  return { checks: checks.length, measured: found.filter(({ missing }) => missing.length === 0).length, statistics };
};

async function catalogueCold(): Promise<StageResult> {
  return withEngine(wholeData, async (engine) => {
    await prepareDatabase(engine);
    await forgetAll(engine);
    return weighed(() => measureCatalogue(engine, dayBefore));
  });
}

const stages: Readonly<Record<string, () => Promise<StageResult>>> = {
  fill,
  grow,
  yardstick: byHand,
  cold,
  again: () => withEngine(data, (engine) => weighed(async () => void (await measureAt(engine, dayBefore)))),
  import: nextDay,
  day: () => withEngine(dayData, (engine) => weighed(async () => void (await measureAt(engine, dayAfter)))),
  same: () => sameAsFresh(dayData, builtInChecks()),
  single: () => oneByOne(builtInChecks()),
  grouping: () => oneByOne(builtInChecks().flatMap(eachGrouping)),
  'fill-whole': fillWhole,
  catalogue: catalogueCold,
  'catalogue-again': () => catalogueAt(wholeData, dayBefore),
  'catalogue-import': wholeNextDay,
  'catalogue-day': () => catalogueAt(wholeDayData, dayAfter),
  'catalogue-same': async () => sameAsFresh(wholeDayData, await catalogueChecks()),
  'catalogue-single': async () => oneByOne(await catalogueChecks(), wholeData),
  'catalogue-tile': async () => oneByOne((await catalogueChecks()).flatMap(eachGrouping).map(eachTile), wholeData),
  'catalogue-grouping': async () => oneByOne((await catalogueChecks()).flatMap(eachGrouping), wholeData),
};

async function appendResult(result: StageResult): Promise<void> {
  await writeFile(join(folder, 'results.jsonl'), `${JSON.stringify(result)}\n`, { flag: 'a' });
}

const run = stages[stage];
if (!run) {
  throw new RangeError(`There is no stage "${stage}"; there are ${Object.keys(stages).join(', ')}.`);
}
await mkdir(join(folder, 'spill'), { recursive: true });
await appendResult(await run());
