import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type TableName, tables } from '@touchstone/sdk/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { parseSettings } from '../../core/src/host/organisation/settings-file.js';
import { readMapping } from '../../core/src/intake/mapping/read-mapping.js';
import { columnsOf } from '../../core/src/model/index.js';
import { czechExportFile, czechValues } from '../../examples/rose-hair/czech-export.ts';
import { generate, type GenerateOptions, type GenerateReport } from '../../examples/rose-hair/generate.ts';
import { plantedFacts, type PlantName, plantNames, plants } from '../../examples/rose-hair/plants.ts';
import { base } from '../../examples/rose-hair/true-rates.ts';
import { type Cells, digests, localHour, readBusinessClock, readCells, Tally } from './rose-hair.testing.ts';

const root = mkdtempSync(join(tmpdir(), 'rose-hair-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function make(name: string, options: Partial<GenerateOptions> = {}): Promise<{ readonly folder: string; readonly report: GenerateReport }> {
  const folder = join(root, name);
  const report = await generate({ out: folder, seed: 1, plants: false, scale: 0.02, ...options });
  return { folder, report };
}

const at = (row: Cells, column: string): string => row[column] ?? '';
const isValid = (row: Cells): boolean =>
  ['is_spam', 'is_test', 'is_internal'].every((flag) => row[flag] === 'false') && row['merged_into_id'] === '' && row['direction'] === 'inbound';

test('gives the same bytes for the same seed, and others for another', async () => {
  const [one, again, other] = [await make('one'), await make('again'), await make('other', { seed: 2 })];

  expect(digests(again.folder)).toEqual(digests(one.folder));
  expect(digests(other.folder)['/data/case.csv']).not.toBe(digests(one.folder)['/data/case.csv']);
});

test('writes only columns of the model, and all that a row has to have', async () => {
  const { report, folder } = await make('headers');
  const canonical = report.files.map(({ file }) => file.replace(/^data\/|\.csv$/g, '')).filter((name) => `${name}.csv` !== czechExportFile);

  for (const name of canonical) {
    const columns = columnsOf(tables[name as TableName]);
    const [header = ''] = readFileSync(join(folder, 'data', `${name}.csv`), 'utf8').split('\n');
    const written = header.split(',');
    expect(columns.map((column) => column.name), name).toEqual(expect.arrayContaining(written));
    expect(written, name).toEqual(expect.arrayContaining(columns.filter(({ required }) => required).map((column) => column.name)));
  }
  expect(canonical.length).toBeGreaterThan(25);
});

test('writes settings and a mapping that the host accepts', async () => {
  const { folder } = await make('settings');
  const { settings } = parseSettings(readFileSync(join(folder, 'touchstone.json'), 'utf8'), 'touchstone.json');
  const mapping = await readMapping(join(folder, 'mappings/pruzkumy-cz.json'));

  expect(settings).toMatchObject({ id: 'rose-hair', name: 'Rose Hair', timezone: 'Europe/Prague', locale: 'en', currency: 'EUR' });
  expect(mapping.into.map(({ table }) => table)).toEqual(['survey_response']);
});

test('refuses an unknown plant and a scale of nothing', async () => {
  await expect(make('unknown', { plants: ['rain' as PlantName] })).rejects.toThrow('There is no plant "rain"');
  await expect(make('nothing', { scale: 0 })).rejects.toThrow('The scale must be a positive number');
});

test('changes by a plant only the rows that the plant is about', async () => {
  const [without, within] = [await make('null', { scale: 0.2 }), await make('zilina', { scale: 0.2, plants: ['zilina-first-reply'] })];
  const [before, after] = [readCells(without.folder, 'case.csv'), readCells(within.folder, 'case.csv')];
  const changed = after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index]));

  expect(after.length).toBe(before.length);
  expect(new Set(changed.map((row) => row['org_unit_id']))).toEqual(new Set(['zilina']));
  expect(changed.every((row) => at(row, 'opened_at') >= '2026-05-31T22:00:00Z')).toBe(true);
});

test('says of every plant what finds it, and of all but the one of chance that it is to be found', () => {
  expect(plants.map(({ name }) => name)).toEqual(plantNames);
  expect([...new Set(plantedFacts.map(({ name }) => name))]).toEqual(plantNames.filter((name) => name !== 'pecs-bad-month'));
  expect(plantedFacts.filter(({ direction }) => direction === 'better').map(({ unit }) => unit)).toEqual([{ orgUnit: 'riga-1' }]);
});

/** What one world holds, counted without the code that made it. */
interface Counted {
  readonly report: GenerateReport;
  readonly cases: readonly Cells[];
  readonly firstReply: Tally;
  readonly resolution: Tally;
  readonly satisfaction: Tally;
  readonly promises: Tally;
  readonly orders: Tally;
  readonly unanswered: readonly Cells[];
}

const winterMinutes = (zone: string): number => (zone === 'Europe/Riga' ? 120 : 60);
const replyWithin = (channel: string): number => (channel.endsWith('-chat') ? 60 : channel.endsWith('-social') ? 3600 : 4 * 3600);
const plantsStart: Readonly<Record<string, string>> = { firstReply: '2026-06', resolution: '2026-05', ostrava: '2026-04', riga: '2026-03' };
const asOf = '2026-10-31T22:59:59Z';

const caseColumns = [
  'id',
  'org_unit_id',
  'channel_id',
  'direction',
  'opened_at',
  'first_human_reply_at',
  'first_resolved_at',
  'status',
  'merged_into_id',
  'is_spam',
  'is_test',
  'is_internal',
];

async function count(name: string, plantsOn: boolean): Promise<Counted> {
  const { folder, report } = await make(name, { scale: 1, plants: plantsOn });
  const units = new Map(readCells(folder, 'org_unit.csv').map((unit) => [at(unit, 'id'), unit]));
  const clocks = new Map(
    readCells(folder, 'calendar.csv').map((calendar) => [at(calendar, 'id'), readBusinessClock(folder, at(calendar, 'id'), winterMinutes(at(calendar, 'timezone')))]),
  );
  const elapsed = (unit: string, from: string, to: string): number => clocks.get(at(units.get(unit) ?? {}, 'calendar_id'))?.(from, to) ?? NaN;
  const lately = (moment: string, since = ''): string => (moment.slice(0, 7) >= since ? 'late' : 'early');

  const cases = readCells(folder, 'case.csv', { columns: caseColumns });
  const [firstReply, resolution, satisfaction, promises, orders] = [new Tally(), new Tally(), new Tally(), new Tally(), new Tally()];
  for (const row of cases.filter(isValid)) {
    const [unit, opened, replied, resolved] = [at(row, 'org_unit_id'), at(row, 'opened_at'), at(row, 'first_human_reply_at'), at(row, 'first_resolved_at')];
    const limit = replyWithin(at(row, 'channel_id'));
    if (at(row, 'channel_id') === 'brno-orders') {
      orders.add(lately(opened, '2026-08'), replied !== '');
      continue;
    }
    if (replied !== '' || elapsed(unit, opened, asOf) > limit) {
      firstReply.add(`${unit} ${lately(opened, plantsStart['firstReply'])}`, replied !== '' && elapsed(unit, opened, replied) <= limit);
    }
    if (resolved !== '' || elapsed(unit, opened, asOf) > 24 * 3600) {
      resolution.add(`${unit} ${lately(opened, plantsStart['resolution'])}`, resolved !== '' && elapsed(unit, opened, resolved) <= 24 * 3600);
    }
  }

  const answers = readCells(folder, 'survey_response.csv').map((row) => [at(row, 'org_unit_id'), at(row, 'answered_at').slice(0, 7), Number(row['score'])] as const);
  const czech = readCells(folder, czechExportFile, { encoding: 'windows-1250', delimiter: ';' }).map((row) => {
    const [, month = '', year = ''] = /^\d+\.(\d+)\.(\d+) /.exec(at(row, 'Datum a čas')) ?? [];
    return [czechValues.branches[at(row, 'Pobočka')] ?? '', `${year}-${month.padStart(2, '0')}`, Number(at(row, 'Známka').replace(',', '.'))] as const;
  });
  for (const [unit, month, score] of [...answers, ...czech]) {
    const isPecs = unit === 'pecs' && month === '2026-02';
    const since = unit === 'riga-1' ? plantsStart['riga'] : plantsStart['ostrava'];
    satisfaction.add(isPecs ? 'pecs 2026-02' : `${unit} ${lately(month, since)}`, score >= 4);
  }

  const unitOf = new Map(cases.map((row) => [at(row, 'id'), at(row, 'org_unit_id')]));
  for (const row of readCells(folder, 'commitment.csv').filter(({ cancelled, due_at: due = '' }) => cancelled === 'false' && due < asOf)) {
    const unit = unitOf.get(at(row, 'case_id')) ?? '';
    const hour = localHour(at(row, 'made_at'), winterMinutes(at(units.get(unit) ?? {}, 'timezone')));
    const made = lately(at(row, 'made_at'), '2026-04');
    promises.add(`${unit} ${hour >= 17 ? 'evening' : 'day'} ${made}`, row['done_at'] !== '' && at(row, 'done_at') <= at(row, 'due_at'));
  }

  const written = new Set(readCells(folder, 'message.csv').filter(({ direction }) => direction === 'outbound').map((row) => at(row, 'case_id')));
  const unanswered = cases.filter(
    (row) => isValid(row) && !['resolved', 'closed'].includes(at(row, 'status')) && !written.has(at(row, 'id')) && elapsed(at(row, 'org_unit_id'), at(row, 'opened_at'), asOf) > 24 * 3600,
  );
  return { report, cases, firstReply, resolution, satisfaction, promises, orders, unanswered };
}

/** Groups so far from a rate that chance does not explain them: of a hundred groups one would lie beyond 4 in 150 seeds. */
const beyondChance = (tally: Tally, rate: number): string[] =>
  Object.entries(tally.distances(rate))
    .filter(([, distance]) => Math.abs(distance) > 4)
    .map(([group]) => group)
    .sort();

describe('the null world', () => {
  let world: Counted;
  beforeAll(async () => {
    world = await count('null-world', false);
  });

  test('has about 120 000 cases of 22 branches in less than 100 MB', () => {
    const bytes = world.report.files.reduce((sum, file) => sum + file.bytes, 0);

    expect(world.cases.length).toBeGreaterThan(115_000);
    expect(world.cases.length).toBeLessThan(125_000);
    expect(new Set(world.cases.map((row) => row['org_unit_id'])).size).toBe(22);
    expect(bytes).toBeLessThan(100e6);
  });

  test('has the true rates, counted by hours of its own', () => {
    expect(world.firstReply.total()).toBeCloseTo(base.firstReply, 2);
    expect(world.resolution.total()).toBeCloseTo(base.resolution, 2);
    expect(world.satisfaction.total()).toBeCloseTo(base.satisfaction, 2);
    expect(world.promises.total()).toBeCloseTo(base.promiseKept, 2);
  });

  test('has branches that differ by chance alone', () => {
    const never: string[] = [];

    expect(beyondChance(world.firstReply, base.firstReply)).toEqual(never);
    expect(beyondChance(world.resolution, base.resolution)).toEqual(never);
    expect(beyondChance(world.satisfaction, base.satisfaction)).toEqual(never);
    expect(beyondChance(world.promises, base.promiseKept)).toEqual(never);
  });

  test('leaves nobody without a word and answers the orders', () => {
    expect(world.unanswered).toEqual([]);
    expect(world.orders.total()).toBeGreaterThan(0.97);
  });
});

describe('the planted world', () => {
  let world: Counted;
  beforeAll(async () => {
    world = await count('planted-world', true);
  });

  test('differs from the true rates where something is planted, and nowhere else', () => {
    expect(beyondChance(world.firstReply, base.firstReply)).toEqual(['zilina late']);
    expect(beyondChance(world.resolution, base.resolution)).toEqual(['gyor late']);
    expect(beyondChance(world.satisfaction, base.satisfaction)).toEqual(['ostrava late', 'riga-1 late']);
    expect(beyondChance(world.promises, base.promiseKept)).toEqual(['brno evening late']);
  });

  test('has the planted rates', () => {
    expect(world.firstReply.of('zilina late').share).toBeCloseTo(0.8, 1);
    expect(world.resolution.of('gyor late').share).toBeCloseTo(0.8, 1);
    expect(world.satisfaction.of('ostrava late').share).toBeCloseTo(0.66, 1);
    expect(world.satisfaction.of('riga-1 late').share).toBeCloseTo(0.95, 1);
    expect(world.promises.of('brno evening late').share).toBeCloseTo(0.7, 1);
    expect(world.orders.of('late')).toMatchObject({ k: 3, n: 41 });
  });

  test('has one month that looks bad and lies within the limits of chance', () => {
    const distance = world.satisfaction.distances(base.satisfaction)['pecs 2026-02'] ?? 0;

    expect(distance).toBeLessThan(-1.5);
    expect(distance).toBeGreaterThan(-1.96);
  });
});
