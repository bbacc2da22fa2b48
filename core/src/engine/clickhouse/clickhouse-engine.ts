import { type ClickHouseClient, type ClickHouseClientConfigOptions, ClickHouseLogLevel, createClient } from '@clickhouse/client';

import { HostError } from '../../base/errors.js';
import type { Connection, Engine, Session, TableContent } from '../engine.js';
import { ClickHouseSession } from './clickhouse-session.js';
import { clickHouseSettings } from './clickhouse-settings.js';
import { swapTables } from './swap-tables.js';

export interface ClickHouseOptions {
  /** Such as `https://clickhouse.example:8443`. */
  readonly url?: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  /** Instead of a server: the engine within this process, by chdb. */
  readonly connection?: object;
}

/**
 * Opens a database on a ClickHouse server. It has no transactions: see `core/docs/decisions/0007-clickhouse-without-transactions.md`.
 *
 * Throws `ENGINE_FAILED` when the server does not answer.
 */
export async function openClickHouse(options: ClickHouseOptions): Promise<Engine> {
  const { connection, ...server } = options;
  const client = createClient({
    ...server,
    // The client does not export the type that chdb builds on.
    ...(connection && { connection: connection as NonNullable<ClickHouseClientConfigOptions['connection']> }),
    clickhouse_settings: clickHouseSettings,
    // Lists may be longer than an address may be.
    use_multipart_params_auto: true,
    // What goes wrong is thrown, and whoever catches it knows where to write it.
    log: { level: ClickHouseLogLevel.OFF },
  });
  const answer = await client.ping({ select: true });
  if (!answer.success) {
    await client.close();
    throw new HostError('ENGINE_FAILED', { reason: answer.error.message }, { cause: answer.error });
  }
  return new ClickHouseEngine(client);
}

class ClickHouseEngine extends ClickHouseSession implements Engine {
  constructor(private readonly owned: ClickHouseClient) {
    super(owned);
  }

  transaction<T>(_work: (session: Session) => Promise<T>): Promise<T> {
    return this.exclusively();
  }

  exclusively<T>(_work?: (connection: Connection) => Promise<T>): Promise<T> {
    return Promise.reject(new HostError('TRANSACTION_UNSUPPORTED', { engine: 'ClickHouse' }));
  }

  replaceTables(tables: readonly TableContent[]): Promise<void> {
    return swapTables(
      this,
      tables.map(({ name, columns, rows }) => ({
        name,
        create: (under) => this.dialect.createTable(under, columns),
        fill: (under) => this.insert(under, columns.map((column) => column.name), rows),
      })),
    );
  }

  close(): Promise<void> {
    return this.owned.close();
  }
}
