import type { TableDefinition } from '@touchstone/sdk/model';

import type { Engine } from '../../core/src/engine/engine.js';
import { givenId, hashedId, lastDayStart, writeZoned } from './measures-world.ts';

/** Rows a case of tables that the built-in checks do not read; others that tell of moments have a row for each fifty cases. */
const perCase: Readonly<Record<string, number>> = {
  call: 0.5,
  case_event: 3,
  feedback_item: 0.1,
  order_line: 1,
  offer: 0.1,
  qa_rating: 0.2,
  qa_review: 0.02,
  return_request: 0.05,
  review: 0.05,
  self_service_session: 0.3,
  survey_invite: 0.5,
  visit: 0.1,
};

/** Rows of a table that tells of no moments (staff, courses, standards), and of those that tell of few. */
const settledRows = 200;
const seldom: readonly string[] = ['action', 'annotation', 'import_batch', 'incident', 'incident_drill'];

/** Rows that others lead to at any time. */
const lasting: readonly string[] = ['customer', 'employee', 'product'];

const lowerCase = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface Filling {
  readonly table: TableDefinition;
  readonly rows: ReadonlyMap<string, number>;
  readonly tables: readonly TableDefinition[];
  /** Whether a file is filled, which has ids as they are given and nothing that is still to come; else a table, as an import leaves it. */
  readonly file: boolean;
}

/** An id of some space, such as a table whose rows it stands for: hashed where it may lead to persons. */
const idIn = (space: string, given: string, { privacy }: Pick<Column, 'privacy'>, { file }: Filling): string => (file || privacy === 'P0' ? given : hashedId(space, given));

type Column = TableDefinition['columns'][string];

/** A seeded value of one column of row `i`, which begins at `begun`; every tenth is empty where it may be. */
function valueOf(name: string, column: Column, filling: Filling): string {
  const { table, rows, tables, file } = filling;
  const roll = `(hash(i, '${table.name}.${name}') % 1000003) / 1000003.0`;
  const values = (column.values ?? []).map((value) => `'${value}'`);
  const within = (least: number, most: number) => `CAST(floor(${column.minimum ?? least} + ${roll} * (${column.maximum ?? most} - ${column.minimum ?? least} + 1)) AS BIGINT)`;
  const end = `TIMESTAMP '${lastDayStart}' + INTERVAL 1 DAY`;
  const later = `begun + to_seconds(CAST(${roll} * ${file ? `(epoch(${end}) - epoch(begun))` : '400000'} AS BIGINT))`;
  const isBegin = table.occursAt !== undefined && lowerCase(table.occursAt) === name.replace(/_minor$|_seconds$/, '');
  const made = ((): string => {
    switch (column.type) {
      case 'id':
        return name === 'id' ? idIn(table.name, givenId(table.name, 'i'), column, filling) : idIn(name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), `'${name}' || (i % 50)`, column, filling);
      case 'reference':
      {
        const target = tables.find(({ name: of }) => of === column.target);
        const others = rows.get(column.target ?? '') ?? 1;
        const own = rows.get(table.name) ?? 1;
        // What happens leads to what happened about then, as an answer does to its case; customers and such come back for years.
        const place = target?.occursAt !== undefined && others > settledRows && !lasting.includes(target.name) ? `least(${others - 1}, (i + ${roll}) / ${own} * ${others})` : `${roll} * ${others}`;
        const given = givenId(column.target ?? '', `CAST(floor(${place}) AS BIGINT)`);
        return idIn(column.target ?? '', given, target?.columns['id'] ?? { privacy: 'P0' }, filling);
      }
      case 'choice':
        return `list_extract([${values.join(', ')}], 1 + CAST(floor(${roll} * ${values.length}) AS INTEGER))`;
      case 'timestamp':
        return isBegin ? 'begun' : later;
      case 'date':
        return `CAST(${isBegin ? 'begun' : later} AS DATE)`;
      case 'month':
        return `date_trunc('month', begun)::DATE`;
      case 'time':
        return `'08:00'`;
      case 'integer':
        return within(0, 10);
      case 'seconds':
        return within(0, 3600);
      case 'money':
        return within(0, 100_000);
      case 'decimal':
        return `${column.minimum ?? 0} + ${roll} * (${column.maximum ?? 5} - ${column.minimum ?? 0})`;
      case 'boolean':
        return `${roll} < 0.3`;
      case 'list':
        return `['cs', 'en']`;
      case 'text':
        // The reference of another system is of one row alone, as a rule.
        return name.endsWith('_ref') ? `'${name} ' || i` : `'${name} ' || CAST(floor(${roll} * 20) AS INTEGER)`;
    }
  })();
  return column.required || isBegin || column.type === 'id' ? made : `CASE WHEN hash(i, 'no ${name}') % 10 > 0 THEN ${made} END`;
}

type ColumnName = (key: string, type: Column['type']) => string;

/** How many rows each table of the model has. */
async function rowsOf(engine: Engine, cases: number, tables: readonly TableDefinition[]): Promise<Map<string, number>> {
  const rows = new Map<string, number>();
  for (const { name, occursAt } of tables) {
    const [known] = await engine.all(`SELECT count(*) AS n FROM "${name}"`);
    rows.set(name, Number(known?.['n']) || (occursAt === undefined || seldom.includes(name) ? settledRows : Math.round(cases * (perCase[name] ?? 0.02))));
  }
  return rows;
}

/** Fills every table and column of the model that the benchmark's world leaves empty, in proportion to its cases and seeded. */
export async function fillSatellites(engine: Engine, cases: number, tables: readonly TableDefinition[], columnName: ColumnName): Promise<void> {
  const rows = await rowsOf(engine, cases, tables);
  for (const table of tables) {
    const columns = Object.entries(table.columns).map(([key, column]) => ({ name: columnName(key, column.type), column }));
    const counts = columns.map(({ name }) => `count("${name}") AS "${name}"`);
    const [filled] = await engine.all(`SELECT count(*) AS any_row, ${counts.join(', ')} FROM "${table.name}"`);
    const begun = (row: string, all: string) => `TIMESTAMP '2024-10-01' + to_seconds(CAST((${row} + 0.5) / ${all} * ${secondsOfWorld} AS BIGINT))`;
    const filling = { table, rows, tables, file: false };
    if (Number(filled?.['any_row']) === 0) {
      const selected = columns.map(({ name, column }) => `${valueOf(name, column, filling)} AS "${name}"`);
      const all = rows.get(table.name) ?? 0;
      await engine.execute(`INSERT INTO "${table.name}" BY NAME SELECT ${selected.join(', ')}, 'bench' AS import_batch_id FROM (SELECT i, ${begun('i', String(all))} AS begun FROM range(${all}) r(i))`);
      continue;
    }
    const empty = columns.filter(({ name }) => Number(filled?.[name]) === 0);
    if (empty.length > 0) {
      const set = empty.map(({ name, column }) => `"${name}" = ${valueOf(name, column, filling).replaceAll(/\bi\b/g, 'rowid').replaceAll(/\bbegun\b/g, `(${begun('rowid', String(rows.get(table.name) ?? 1))})`)}`);
      await engine.execute(`UPDATE "${table.name}" SET ${set.join(', ')}`);
    }
  }
}

const secondsOfWorld = 65_000_000;

/** Writes what the last day brings to the tables that were filled here, those of the world left out, and gives the tables. */
export async function writeLastDayOfSatellites(engine: Engine, { cases, tables, columnName, folder }: { readonly cases: number; readonly tables: readonly TableDefinition[]; readonly columnName: ColumnName; readonly folder: string }): Promise<string[]> {
  const rows = await rowsOf(engine, cases, tables);
  const growing = tables.filter(({ name, occursAt }) => occursAt !== undefined && name in perCase);
  for (const table of growing) {
    const all = rows.get(table.name) ?? 0;
    const some = Math.ceil((all * 86_400) / secondsOfWorld);
    const selected = Object.entries(table.columns).map(([key, column]) => [columnName(key, column.type), column] as const).map(([name, column]) => `${valueOf(name, column, { table, rows, tables, file: true })} AS "${name}"`);
    const begun = `TIMESTAMP '${lastDayStart}' + to_seconds(CAST((i - ${all} + 0.5) / ${some} * 80000 AS BIGINT))`;
    await writeZoned(engine, `SELECT ${selected.join(', ')} FROM (SELECT i, ${begun} AS begun FROM range(${all}, ${all + some}) r(i))`, `${folder}/${table.name}.parquet`);
  }
  return growing.map(({ name }) => name);
}
