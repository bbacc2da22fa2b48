import type { ClickHouseClient, Row } from '@clickhouse/client';

import { quoteIdentifier } from '../../model/quote.js';
import { callEngine } from '../engine-failure.js';
import type { EngineRow, EngineValue, Session } from '../engine.js';
import { bindStatement } from './bound-statement.js';
import { clickHouseDialect } from './clickhouse-dialect.js';
import { readerOf, type ReadValue, toWritten } from './clickhouse-values.js';

/** Names and types come first, as two rows of their own. */
const format = 'JSONCompactEachRowWithNamesAndTypes';

/** Rows that travel in one statement: each statement makes one part of a table. */
const rowsAtOnce = 50_000;

/** Statements by ClickHouse's own client, with plain values in and out. */
export class ClickHouseSession implements Session {
  readonly dialect = clickHouseDialect;

  constructor(private readonly client: ClickHouseClient) {}

  async execute(sql: string, parameters: readonly EngineValue[] = []): Promise<number> {
    return callEngine(async () => {
      const { summary } = await this.client.command(bindStatement(sql, parameters));
      return Number(summary?.written_rows ?? 0);
    });
  }

  async insert(table: string, columns: readonly string[], rows: readonly (readonly EngineValue[])[]): Promise<number> {
    const [first, ...others] = columns.map(quoteIdentifier);
    if (first === undefined) {
      return 0;
    }
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const values = rows.slice(start, start + rowsAtOnce).map((row) => row.map(toWritten));
      await callEngine(() =>
        this.client.insert({ table: quoteIdentifier(table), columns: [first, ...others], values, format: 'JSONCompactEachRow' }),
      );
    }
    return rows.length;
  }

  async all(sql: string, parameters: readonly EngineValue[] = []): Promise<EngineRow[]> {
    const rows: EngineRow[] = [];
    for await (const chunk of this.chunks(sql, parameters)) {
      for (const row of chunk) {
        rows.push(row);
      }
    }
    return rows;
  }

  batches(sql: string, parameters?: readonly EngineValue[]): AsyncIterable<EngineRow[]> {
    return this.chunks(sql, parameters);
  }

  async *chunks(sql: string, parameters: readonly EngineValue[] = []): AsyncIterable<EngineRow[]> {
    const result = await callEngine(() => this.client.query({ ...bindStatement(sql, parameters), format }));
    const heading: string[][] = [];
    let readRow: ((row: unknown[]) => EngineRow) | undefined;
    const chunks = result.stream()[Symbol.asyncIterator]() as AsyncIterator<Row[]>;
    try {
      for (;;) {
        const { value, done } = await callEngine(() => chunks.next());
        if (done) {
          return;
        }
        const rows: EngineRow[] = [];
        for (const row of value) {
          const written = row.json<unknown[]>();
          if (readRow) {
            rows.push(readRow(written));
          } else if (heading.push(written as string[]) === 2) {
            readRow = rowReader(heading[0] ?? [], heading[1] ?? []);
          }
        }
        yield rows;
      }
    } finally {
      result.close();
    }
  }
}

function rowReader(names: readonly string[], types: readonly string[]): (row: unknown[]) => EngineRow {
  const columns = names.map((name, index): [string, ReadValue] => [name, readerOf(types[index] ?? '')]);
  return (written) => {
    const row: Record<string, EngineValue> = {};
    columns.forEach(([name, read], index) => {
      row[name] = read(written[index]);
    });
    return row;
  };
}
