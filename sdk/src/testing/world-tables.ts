import { type ColumnDefinition, columnName, type TableDefinition, type TableName, tables } from '../model/index.js';
import { givenRow, type GivenRow, isGiven, tableOf } from './given.js';
import type { Cell, TestTable } from './test-host.js';

/** Rows of a world, in groups as deep as it suits. */
export type GivenRows = GivenRow | readonly GivenRows[];

interface PlacedRow {
  readonly table: TableDefinition;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What a row that cannot be without takes, where nothing better is known of the column. */
const plainDefaults: Readonly<Record<Exclude<ColumnDefinition['type'], 'id' | 'reference' | 'choice'>, Cell>> = {
  text: 'text',
  timestamp: '2026-10-05T09:00:00Z',
  date: '2026-10-05',
  month: '2026-10-01',
  time: '09:00',
  integer: 1,
  decimal: 1,
  seconds: 1,
  money: 1,
  boolean: false,
  list: [],
};

/** Defaults that make a likely row: a branch rather than a company, a survey with a scale. */
const likely: Readonly<Partial<Record<TableName, Readonly<Record<string, Cell>>>>> = {
  org_unit: { kind: 'branch', timezone: 'UTC' },
  calendar: { timezone: 'UTC', kind: 'business' },
  calendar_hours: { opens: '09:00', closes: '17:00' },
  case: { status: 'closed' },
  survey: { scaleMin: 1, scaleMax: 5, positiveFrom: 4 },
  survey_response: { score: 5 },
  interval_staffing: { minutes: 30 },
  engagement_result: { n: 10 },
  absence_agg: { persons: 10 },
};

function addTo(ids: Map<string, Set<string>>, table: string, id: unknown): void {
  if (typeof id === 'string') {
    ids.set(table, (ids.get(table) ?? new Set()).add(id));
  }
}

/** Puts the rows of a world into tables: gives ids, fills in what rows cannot be without, and adds the rows they refer to. */
class WorldBuilder {
  private readonly rows: PlacedRow[] = [];
  private readonly ids = new Map<GivenRow, string>();
  private readonly common = new Map<string, GivenRow>();
  private readonly counts = new Map<string, number>();
  /** Ids of rows that a test gives, by table. */
  private readonly named = new Map<string, Set<string>>();
  /** Ids to which rows refer that may not be given, by table. */
  private readonly referred = new Map<string, Set<string>>();

  constructor(private readonly given: readonly GivenRow[]) {
    for (const row of given) {
      const { name, columns } = tableOf(row);
      addTo(this.named, name, row.values['id']);
      Object.entries(row.values).forEach(([key, value]) => addTo(this.referred, columns[key]?.target ?? '', value));
    }
  }

  build(): readonly PlacedRow[] {
    this.given.forEach((row) => this.place(row));
    return this.rows;
  }

  /** Places a row once, and gives its id; empty for tables without. */
  private place(row: GivenRow): string {
    const known = this.ids.get(row);
    if (known !== undefined) {
      return known;
    }
    const table = tableOf(row);
    refuseSmallGroup(table, row);
    const id = 'id' in table.columns ? String(row.values['id'] ?? this.nextId(table.name)) : '';
    this.ids.set(row, id);
    const cells = Object.entries<ColumnDefinition>(table.columns).flatMap(([key, definition]) => {
      const value = key === 'id' ? id : this.cell(table, key, row);
      return value === null ? [] : [[columnName(key, definition.type), value] as const];
    });
    this.rows.push({ table, cells: Object.fromEntries(cells) });
    return id;
  }

  private nextId(table: string): string {
    const count = (this.counts.get(table) ?? 0) + 1;
    this.counts.set(table, count);
    const id = `${table.replaceAll('_', '-')}-${count}`;
    return this.named.get(table)?.has(id) || this.referred.get(table)?.has(id) ? this.nextId(table) : id;
  }

  private cell(table: TableDefinition, key: string, { values }: GivenRow): Cell {
    const definition = table.columns[key];
    const value = values[key];
    if (!definition || value === null || (value === undefined && !definition.required)) {
      return null;
    }
    if (definition.type === 'reference') {
      return this.reference(definition, value);
    }
    return (value as Cell | undefined) ?? likely[table.name as TableName]?.[key] ?? defaultOf(definition, key, values);
  }

  private reference({ target, privacy }: ColumnDefinition, value: unknown): string {
    if (isGiven(value)) {
      return this.place(value);
    }
    const table = target as TableName;
    if (typeof value === 'string') {
      return this.named.get(table)?.has(value) ? value : this.place(this.shared(table, value));
    }
    // People and cases are many; a place or a code list is one, until a test says otherwise.
    return this.place(privacy === 'P0' ? this.shared(table) : givenRow(table));
  }

  /** The row of a table that goes by an id, or the common one. */
  private shared(table: TableName, id?: string): GivenRow {
    const key = `${table} ${id ?? ''}`;
    const row = this.common.get(key) ?? givenRow(table, id === undefined ? {} : ({ id }));
    this.common.set(key, row);
    return row;
  }
}

function defaultOf({ type, values: words, minimum }: ColumnDefinition, key: string, row: GivenRow['values']): Cell {
  if (type === 'choice') {
    return words?.[0] ?? '';
  }
  if (type === 'id' || type === 'reference' || type === 'text') {
    return key === 'name' && typeof row['id'] === 'string' ? row['id'] : key;
  }
  return typeof plainDefaults[type] === 'number' ? Math.max(minimum ?? 1, 1) : plainDefaults[type];
}

/** Groups of people that are too small are refused by the intake: no organisation has such rows. */
function refuseSmallGroup({ name, minimumGroup }: TableDefinition, { values }: GivenRow): void {
  const persons = minimumGroup && values[minimumGroup.column];
  if (typeof persons === 'number' && minimumGroup && persons < minimumGroup.size) {
    throw new TypeError(`No import takes a row of "${name}" with ${minimumGroup.column} below ${minimumGroup.size}: ${persons}.`);
  }
}

const keyOf = ({ table, cells }: PlacedRow): string =>
  JSON.stringify(table.key.map((key) => cells[columnName(key, table.columns[key]?.type ?? 'text')] ?? null));

function refuseTwins(table: string, rows: readonly PlacedRow[]): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row);
    if (seen.has(key)) {
      throw new TypeError(`Two rows of "${table}" have the same ${row.table.key.join(', ')}: ${key}. An import would keep the last of them.`);
    }
    seen.add(key);
  }
}

const flatten = (rows: GivenRows): readonly GivenRow[] => (isGiven(rows) ? [rows] : rows.flatMap(flatten));

/** The rows of a world as the host takes them. Throws a `TypeError` for two rows of a table with the same key. */
export function worldTables(rows: GivenRows): Readonly<Record<string, TestTable>> {
  const placed = Map.groupBy(new WorldBuilder(flatten(rows)).build(), ({ table }) => table.name);
  return Object.fromEntries(
    Object.keys(tables).flatMap((name) => {
      const own = placed.get(name);
      if (!own) {
        return [];
      }
      refuseTwins(name, own);
      const columns = [...new Set(own.flatMap(({ cells }) => Object.keys(cells)))];
      return [[name, { columns, rows: own.map(({ cells }) => columns.map((column) => cells[column] ?? null)) }] as const];
    }),
  );
}
