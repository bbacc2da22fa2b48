import type { PluginNotification } from '@touchstone/sdk/contract';
import type { Kysely } from 'kysely';

import type { StateTables } from './schema.js';

/** What the code of a plugin cost in one version of it, and what befell it, over all processes. Moments are ISO 8601. */
export interface RunningRecord {
  readonly plugin: string;
  readonly version: string;
  readonly activatedAt: string | null;
  readonly activationMs: number | null;
  readonly calls: number;
  readonly failures: number;
  /** Processor time of all calls, in milliseconds. */
  readonly cpuMs: number;
  /** For how many statistics. */
  readonly statistics: number;
  /** Of its machine, when it last answered. */
  readonly memoryBytes: number;
  readonly restsUntil: string | null;
  readonly lastError: { readonly code: string; readonly detail: string; readonly at: string } | null;
  /** What became of what its notifiers had to say, last. */
  readonly lastNotification: PluginNotification | null;
}

/** Keeps how the code of plugins runs, from one process to the next. */
export interface RunningStore {
  /** By plugin. */
  list(): Promise<readonly RunningRecord[]>;
  /** Keeps records, each in the place of what was kept of its plugin. */
  save(records: readonly RunningRecord[]): Promise<void>;
}

export class KyselyRunningStore implements RunningStore {
  constructor(private readonly db: Kysely<StateTables>) {}

  async list(): Promise<readonly RunningRecord[]> {
    const rows = await this.db.selectFrom('running_plugins').selectAll().orderBy('plugin').execute();
    return rows.map((row) => ({
      plugin: row.plugin,
      version: row.version,
      activatedAt: row.activated_at,
      activationMs: row.activation_ms,
      calls: row.calls,
      failures: row.failures,
      cpuMs: row.cpu_ms,
      statistics: row.statistics,
      memoryBytes: row.memory_bytes,
      restsUntil: row.rests_until,
      lastError: row.last_error === null ? null : (JSON.parse(row.last_error) as RunningRecord['lastError']),
      lastNotification: row.last_notification === null ? null : (JSON.parse(row.last_notification) as PluginNotification),
    }));
  }

  async save(records: readonly RunningRecord[]): Promise<void> {
    await this.db.transaction().execute(async (transaction) => {
      for (const record of records) {
        const row = toRow(record);
        await transaction
          .insertInto('running_plugins')
          .values(row)
          .onConflict((conflict) => conflict.column('plugin').doUpdateSet(row))
          .execute();
      }
    });
  }
}

const toRow = (record: RunningRecord): StateTables['running_plugins'] => ({
  plugin: record.plugin,
  version: record.version,
  activated_at: record.activatedAt,
  activation_ms: record.activationMs,
  calls: record.calls,
  failures: record.failures,
  cpu_ms: record.cpuMs,
  statistics: record.statistics,
  memory_bytes: record.memoryBytes,
  rests_until: record.restsUntil,
  last_error: record.lastError && JSON.stringify(record.lastError),
  last_notification: record.lastNotification && JSON.stringify(record.lastNotification),
});
