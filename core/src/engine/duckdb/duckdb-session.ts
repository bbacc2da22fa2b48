import {
  BIGINT,
  DOUBLE,
  type DuckDBConnection,
  type DuckDBResult,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
  LIST,
  listValue,
  VARCHAR,
} from '@duckdb/node-api';

import { quoteIdentifier } from '../../model/quote.js';
import { callEngine } from '../engine-failure.js';
import type { EngineRow, EngineValue, Session } from '../engine.js';
import { duckDbDialect } from './duckdb-dialect.js';

/** Rows that are bound at once. */
const rowsAtOnce = 10_000;

/** Statements on one DuckDB connection, with plain values in and out. */
export class DuckDbSession implements Session {
  readonly dialect = duckDbDialect;

  constructor(private readonly connection: DuckDBConnection) {}

  async execute(sql: string, parameters: readonly EngineValue[] = []): Promise<number> {
    return callEngine(async () => {
      const result = await this.connection.run(sql, ...typed(parameters));
      return result.rowsChanged;
    });
  }

  async insert(table: string, columns: readonly string[], rows: readonly (readonly EngineValue[])[]): Promise<number> {
    const names = columns.map(quoteIdentifier).join(', ');
    return callEngine(async () => {
      const shape = await this.connection.run(`SELECT ${names} FROM ${quoteIdentifier(table)} LIMIT 0`);
      const values = shape.columnTypes().map((type, index) => `unnest(CAST($${index + 1} AS ${type.toString()}[]))`);
      // Left to itself a list takes the type of its first value, and one that begins with nothing would hold nothing.
      const bound = shape.columnTypes().map(({ typeId }) => LIST(typeId === DuckDBTypeId.LIST ? LIST(VARCHAR) : VARCHAR));
      const statement = `INSERT INTO ${quoteIdentifier(table)} (${names}) SELECT ${values.join(', ')}`;
      for (let first = 0; first < rows.length; first += rowsAtOnce) {
        const some = rows.slice(first, first + rowsAtOnce);
        await this.connection.run(
          statement,
          columns.map((_, index) => toDuckDb(some.map((row) => toText(row[index] ?? null)))),
          bound,
        );
      }
      return rows.length;
    });
  }

  async all(sql: string, parameters: readonly EngineValue[] = []): Promise<EngineRow[]> {
    return callEngine(async () => {
      const result = await this.connection.run(sql, ...typed(parameters));
      const dates = dateColumns(result);
      return (await result.getRowObjectsJS()).map((row) => toPlainRow(row, dates));
    });
  }

  async *batches(sql: string, parameters: readonly EngineValue[] = []): AsyncIterable<EngineRow[]> {
    yield* plainRows(await callEngine(() => this.connection.run(sql, ...typed(parameters))));
  }

  /** DuckDB 1.5 waits for ever where a statement that adds up much beyond its memory is read while it runs. */
  async *chunks(sql: string, parameters: readonly EngineValue[] = []): AsyncIterable<EngineRow[]> {
    yield* plainRows(await callEngine(() => this.connection.stream(sql, ...typed(parameters))));
  }
}

async function* plainRows(result: DuckDBResult): AsyncIterable<EngineRow[]> {
  const dates = dateColumns(result);
  const rows = result.yieldRowObjectJs();
  for (;;) {
    const { value, done } = await callEngine(() => rows.next());
    if (done) {
      return;
    }
    yield value.map((row) => toPlainRow(row, dates));
  }
}

/**
 * Values, and the types of lists that begin with a missing item or hold numbers: left to itself the client takes the type of a
 * list from its first item, and would lose all others.
 */
function typed(parameters: readonly EngineValue[]): [values: DuckDBValue[], types: DuckDBType[]] {
  const types: DuckDBType[] = [];
  parameters.forEach((value, index) => {
    const type = Array.isArray(value) ? itemType(value as readonly EngineValue[]) : undefined;
    if (type) {
      types[index] = LIST(type);
    }
  });
  return [parameters.map(toDuckDb), types];
}

function itemType(items: readonly EngineValue[]): DuckDBType | undefined {
  const numbers = items.filter((item) => typeof item === 'number');
  if (numbers.length > 0) {
    return numbers.every(Number.isInteger) ? BIGINT : DOUBLE;
  }
  return items.some((item) => typeof item === 'string') ? VARCHAR : undefined;
}

function toDuckDb(value: EngineValue): DuckDBValue {
  return Array.isArray(value) ? listValue(value.map(toDuckDb)) : (value as DuckDBValue);
}

/** Values of a list are bound as text and become what the column holds. */
function toText(value: EngineValue): EngineValue {
  return value === null ? null : Array.isArray(value) ? value.map((item: EngineValue) => toText(item)) : String(value);
}

/** The columns of type DATE: JavaScript has one type for both days and moments. */
function dateColumns(result: DuckDBResult): ReadonlySet<string> {
  return new Set(result.columnNames().filter((_, index) => result.columnTypeId(index) === DuckDBTypeId.DATE));
}

/** A row in which dates and large numbers are what callers take; made in the place of the one the client gave, since results are large. */
function toPlainRow(row: Record<string, unknown>, dates: ReadonlySet<string>): EngineRow {
  for (const name in row) {
    const value = row[name];
    if (typeof value === 'bigint' || (typeof value === 'object' && value !== null)) {
      row[name] = toPlain(value, dates.has(name));
    }
  }
  return row as EngineRow;
}

function toPlain(value: unknown, isDate: boolean): EngineValue {
  if (value instanceof Date) {
    const iso = value.toISOString();
    return isDate ? iso.slice(0, 10) : iso;
  }
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (Array.isArray(value)) {
    return value.map((item) => toPlain(item, false));
  }
  return value as EngineValue;
}
