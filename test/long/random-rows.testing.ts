import { type ColumnDefinition, columnName, type TableDefinition, tables } from '@touchstone/sdk/model';
import fc from 'fast-check';

import type { Engine, EngineValue } from '../../core/src/engine/engine.js';
import { createTable } from '../../core/src/model/index.js';

/** The tables that are filled, and with how many rows. */
const sizes: Readonly<Record<string, number>> = {
  org_unit: 8,
  channel: 6,
  topic: 5,
  product: 5,
  customer: 60,
  employee: 10,
  case: 250,
  message: 400,
  commitment: 150,
  order: 200,
  survey: 3,
  survey_response: 120,
};

/** Ids of a table, and one that nothing has. */
const idsOf = (table: string): string[] => Array.from({ length: (sizes[table] ?? 20) + 1 }, (_, index) => `${table}-${index}`);

const zones = ['Europe/Prague', 'Europe/Riga', 'America/New_York', 'Asia/Kathmandu'];

const first = Date.UTC(2026, 6, 20) / 1000;
const last = Date.UTC(2026, 10, 10) / 1000;

/** Moments around three months and the end of summer time; some lie on the hour, on midnight, and within a second. */
export const moments: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: first, max: last }), fc.constantFrom(1, 60, 3600, 86_400), fc.constantFrom(0, 0, 0, 0.5))
  .map(([second, grain, part]) => new Date((Math.floor(second / grain) * grain + part) * 1000).toISOString());

function valueOf({ type, values, target }: ColumnDefinition): fc.Arbitrary<EngineValue> {
  switch (type) {
    case 'timestamp':
      return moments;
    case 'date':
      return moments.map((moment) => moment.slice(0, 10));
    case 'month':
      return moments.map((moment) => `${moment.slice(0, 7)}-01`);
    case 'time':
      return fc.constantFrom('08:00', '16:30');
    case 'integer':
      return fc.integer({ min: 0, max: 12 });
    case 'seconds':
      return fc.integer({ min: 0, max: 200_000 });
    case 'money':
      return fc.integer({ min: -500, max: 20_000 });
    // Quarters, so that they add up to the same in any order.
    case 'decimal':
      return fc.integer({ min: -40, max: 400 }).map((quarters) => quarters / 4);
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...(values ?? ['any']));
    case 'reference':
      return fc.constantFrom(...idsOf(target ?? ''));
    case 'list':
      return fc.subarray(['a', 'b', 'c']);
    default:
      return fc.constantFrom('', 'a', 'žluť', 'two words');
  }
}

function rowOf(table: TableDefinition, index: number): fc.Arbitrary<readonly EngineValue[]> {
  const columns = Object.entries(table.columns).map(([key, definition]): fc.Arbitrary<EngineValue> => {
    if (definition.type === 'id') {
      return fc.constant(`${table.name}-${index}`);
    }
    if (key === 'timezone') {
      return fc.constantFrom(...zones);
    }
    const value = key === 'calendar' ? fc.constantFrom('day', 'night') : valueOf(definition);
    return definition.required ? value : fc.option(value, { freq: 4 });
  });
  return fc.tuple(...columns);
}

/** Fills tables of the model with random rows, and calendars with a break at noon and one over midnight. */
export async function fillWithRandomRows(engine: Engine, seed: number): Promise<void> {
  const all: readonly TableDefinition[] = Object.values(tables);
  for (const table of all) {
    await engine.execute(createTable(table));
    const size = sizes[table.name] ?? 20;
    const [rows = []] = fc.sample(fc.tuple(...Array.from({ length: size }, (_, index) => rowOf(table, index))), { seed, numRuns: 1 });
    const names = Object.entries(table.columns).map(([key, { type }]) => columnName(key, type));
    const own = names.includes('import_batch_id') ? [] : ['import_batch_id'];
    await engine.insert(table.name, [...names, ...own], rows.map((row) => [...row, ...own.map(() => 'random')]));
  }
  await engine.insert('calendar', ['id', 'name', 'timezone', 'kind', 'import_batch_id'], [
    ['day', 'Day', 'Europe/Prague', 'business', 'random'],
    ['night', 'Night', 'America/New_York', 'business', 'random'],
  ]);
  const hours = [1, 2, 3, 4, 5].flatMap((weekday) => [
    ['day', weekday, '08:00', '12:00', 'random'],
    ['day', weekday, '13:00', '17:30', 'random'],
    ['night', weekday, '20:00', '04:00', 'random'],
  ]);
  await engine.insert('calendar_hours', ['calendar_id', 'weekday', 'opens', 'closes', 'import_batch_id'], hours);
}
