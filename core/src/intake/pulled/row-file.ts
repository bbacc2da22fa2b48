import { type FileHandle, open } from 'node:fs/promises';

import type { Mapping } from '@touchstone/sdk/contract';
import type { TableDefinition } from '@touchstone/sdk/model';

import { columnsOf } from '../../model/ddl.js';
import { didYouMean } from '../../base/did-you-mean.js';
import { tableOf } from '../mapping/check-mapping.js';

/** Says of a line which table it is for; no column of the model is called so. */
const tableKey = '__table';

/** A row that is none: its number, counted from 1, and why. */
export class RowInvalid extends Error {
  override readonly name = 'RowInvalid';

  constructor(
    readonly row: number,
    readonly reason: string,
  ) {
    super(`Row ${row}: ${reason}`);
  }
}

/** More rows than one pull may bring. */
export class RowsTooMany extends Error {
  override readonly name = 'RowsTooMany';
}

export interface RowFileOptions {
  /** The tables that rows may go into, by name. */
  readonly tables: readonly string[];
  /** Most bytes of all rows. Default 1 GB. */
  readonly mostBytes?: number;
}

interface FilledTable {
  readonly table: TableDefinition;
  /** By the key of a column, its name. */
  readonly names: ReadonlyMap<string, string>;
  /** The columns that some row spoke of. */
  readonly seen: Set<string>;
}

/**
 * Gathers the rows that a source gives in a file, one a line with the name of its table, so that they are imported like any other
 * file: all in one transaction. What their values are worth is for the import to judge.
 */
export class RowFile {
  private readonly tables: ReadonlyMap<string, FilledTable>;
  private bytes = 0;
  private count = 0;

  private constructor(
    readonly file: string,
    private readonly handle: FileHandle,
    private readonly options: RowFileOptions,
  ) {
    this.tables = new Map(options.tables.flatMap((name) => {
      const table = tableOf(name);
      return table && name !== 'import_batch' ? [[name, { table, names: new Map(columnsOf(table).map((column) => [column.key, column.name])), seen: new Set<string>() }] as const] : [];
    }));
  }

  /** Begins a new file. */
  static async create(file: string, options: RowFileOptions): Promise<RowFile> {
    return new RowFile(file, await open(file, 'wx', 0o600), options);
  }

  get rows(): number {
    return this.count;
  }

  /** Takes rows as JSON Lines. Throws {@link RowInvalid} and {@link RowsTooMany}. */
  async take(lines: string): Promise<void> {
    const text = lines.split('\n').filter((line) => line !== '').map((line) => this.toLine(line)).join('');
    this.bytes += Buffer.byteLength(text);
    const { mostBytes = 1e9 } = this.options;
    if (this.bytes > mostBytes) {
      throw new RowsTooMany(`its rows are more than ${mostBytes / 1e6} MB`);
    }
    await this.handle.appendFile(text);
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  /** How the file becomes rows: every column that some row of a table spoke of. */
  mapping(name: string): Mapping {
    const filled = [...this.tables.values()].filter(({ seen }) => seen.size > 0);
    return {
      name,
      into: filled.map(({ table, seen }) => ({
        table: table.name,
        where: [{ from: tableKey, is: table.name }],
        columns: Object.fromEntries([...seen].sort().map((column) => [column, { from: column }])),
      })),
    };
  }

  private toLine(json: string): string {
    this.count += 1;
    const invalid = (reason: string) => new RowInvalid(this.count, reason);
    const { into, row } = asObject(parse(json)) ?? {};
    const filled = typeof into === 'string' ? this.tables.get(into) : undefined;
    if (!filled) {
      throw invalid(typeof into === 'string' ? `it goes into "${into.slice(0, 64)}", which the source does not declare` : 'it does not say by `into` which table it goes into');
    }
    const values = asObject(row);
    if (!values) {
      throw invalid('its `row` is no object');
    }
    const cells = Object.entries(values).map(([key, value]) => {
      const name = filled.names.get(key);
      if (name === undefined) {
        const shown = key.slice(0, 64);
        throw invalid(`"${filled.table.name}" has no column "${shown}".${didYouMean(shown, [...filled.names.keys()])}`.replace(/[.?]$/, ''));
      }
      filled.seen.add(name);
      return [name, value] as const;
    });
    return `${JSON.stringify({ [tableKey]: into, ...Object.fromEntries(cells) })}\n`;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
