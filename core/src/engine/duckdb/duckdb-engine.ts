import { rmSync, writeFileSync } from 'node:fs';

import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

import { HostError } from '../../base/errors.js';
import { quoteIdentifier } from '../../model/quote.js';
import type { Connection, Engine, EngineRow, EngineValue, Session, TableContent } from '../engine.js';
import { DuckDbSession } from './duckdb-session.js';
import { markOf, openMended } from './torn-blocks.js';

export interface DuckDbOptions {
  /** Worker threads. Default: one a core. */
  readonly threads?: number;
  /** Most memory the engine may take before it spills to disk, such as `4GB`. Default: DuckDB's own, 80 % of the machine. */
  readonly memoryLimit?: string;
  /** Where it spills. Default: beside the database. */
  readonly temporaryDirectory?: string;
  /** Is told how many blocks of the file were mended that a killed process had torn. */
  readonly onMended?: (blocks: number) => void;
}

const inMemory = ':memory:';

/**
 * Opens a DuckDB database file, or `:memory:`. Times are kept in UTC; extensions are never downloaded.
 *
 * Throws `ORGANISATION_IN_USE` when another process holds the file, `DATABASE_DAMAGED`, and `ENGINE_FAILED`.
 */
export async function openDuckDb(path: string, options: DuckDbOptions = {}): Promise<Engine> {
  const settings: Record<string, string> = {
    autoinstall_known_extensions: 'false',
    // What a statement freed goes back to the system, instead of staying beside the limit: of 50 million cases 2.9 GB, and not 4.0.
    allocator_flush_threshold: '32MB',
    allocator_bulk_deallocation_flush_threshold: '64MB',
    // Every commit goes into the database file itself, by one swap of its header. From a write-ahead log that a crash cut off, DuckDB
    // 1.5 brings back whole row groups of a transaction that never ended. What is in memory alone has no log.
    ...(path !== inMemory && { checkpoint_threshold: '0b' }),
    ...(options.threads !== undefined && { threads: String(options.threads) }),
    ...(options.memoryLimit !== undefined && { memory_limit: options.memoryLimit }),
    ...(options.temporaryDirectory !== undefined && { temp_directory: options.temporaryDirectory }),
  };
  try {
    const create = () => DuckDBInstance.create(path, settings);
    return path === inMemory ? await makeEngine(await create()) : await openFile(path, create, options.onMended);
  } catch (error) {
    if (error instanceof HostError) {
      throw error;
    }
    const reason = error instanceof Error ? error.message : String(error);
    if (/lock on file/i.test(reason)) {
      const pid = /\bPID (\d+)/.exec(reason)?.[1];
      throw new HostError('ORGANISATION_IN_USE', { path: pid === undefined ? path : `${path} (by process ${pid})` }, { cause: error });
    }
    throw new HostError('ENGINE_FAILED', { reason }, { cause: error });
  }
}

async function openFile(path: string, create: () => Promise<DuckDBInstance>, onMended?: (blocks: number) => void): Promise<Engine> {
  const { instance, mended } = await openMended(path, create);
  const mark = markOf(path);
  writeFileSync(mark, '');
  if (mended > 0) {
    onMended?.(mended);
  }
  return await makeEngine(instance, mark);
}

const makeEngine = async (instance: DuckDBInstance, mark?: string): Promise<Engine> => new DuckDbEngine(instance, await connect(instance), mark);

async function connect(instance: DuckDBInstance): Promise<DuckDBConnection> {
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  return connection;
}

class DuckDbEngine extends DuckDbSession implements Engine {
  private lastTurn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly instance: DuckDBInstance,
    private readonly owned: DuckDBConnection,
    private readonly mark?: string,
  ) {
    super(owned);
  }

  /** Streams on a connection of its own: another statement on the same one would cut the stream off. */
  override async *chunks(sql: string, parameters?: readonly EngineValue[]): AsyncIterable<EngineRow[]> {
    const connection = await connect(this.instance);
    try {
      yield* new DuckDbSession(connection).chunks(sql, parameters);
    } finally {
      connection.closeSync();
    }
  }

  transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return this.exclusively((connection) => connection.transaction(work));
  }

  exclusively<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const mine = this.lastTurn.then(() => this.onOwnConnection(work));
    this.lastTurn = mine.catch(() => undefined);
    return mine;
  }

  replaceTables(tables: readonly TableContent[]): Promise<void> {
    return this.transaction(async (session) => {
      for (const { name, columns, rows } of tables) {
        await session.execute(`DROP TABLE IF EXISTS ${quoteIdentifier(name)}`);
        await session.execute(this.dialect.createTable(name, columns));
        const names = columns.map((column) => column.name);
        await session.insert(name, names, rows);
      }
    });
  }

  async close(): Promise<void> {
    await this.lastTurn;
    this.owned.closeSync();
    // Before the file is let go of: afterwards the mark may be that of another process.
    if (this.mark !== undefined) {
      rmSync(this.mark, { force: true });
    }
    this.instance.closeSync();
  }

  private async onOwnConnection<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await connect(this.instance);
    try {
      return await work(new DuckDbConnection(connection));
    } finally {
      connection.closeSync();
    }
  }
}

class DuckDbConnection extends DuckDbSession implements Connection {
  async transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    try {
      await this.execute('BEGIN TRANSACTION');
      const result = await work(this);
      await this.execute('COMMIT');
      return result;
    } catch (error) {
      // A failed commit has already rolled back; then there is nothing left to roll back, and DuckDB says so.
      await this.execute('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }
}
