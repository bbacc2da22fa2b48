import { Kysely, SqliteDialect } from 'kysely';

import { HostError } from '../base/errors.js';
import type { Closable } from '../base/lifecycle.js';
import { createServiceToken } from '../base/service-token.js';
import { type AuditLog, KyselyAuditLog } from './audit-log.js';
import { type DisclosureStore, KyselyDisclosureStore } from './disclosure-store.js';
import { type FindingStore, KyselyFindingStore } from './finding-store.js';
import { type GrantStore, KyselyGrantStore } from './grant-store.js';
import { migrateUp, unknownMigrations } from './migrate.js';
import { KyselyRunStore, type RunStore } from './run-store.js';
import type { StateTables } from './schema.js';
import { KyselySettingsHistory, type SettingsHistory } from './settings-history.js';
import { openSqlite } from './sqlite/sqlite-database.js';

/** The state of one organisation: what was decided and found, as opposed to the data it was found in. */
export interface StateDatabase extends Closable {
  readonly runs: RunStore;
  readonly findings: FindingStore;
  readonly disclosures: DisclosureStore;
  readonly grants: GrantStore;
  readonly settings: SettingsHistory;
  readonly audit: AuditLog;
}

export const StateDatabase = createServiceToken<StateDatabase>('store.state-database');

/** Puts the stores on a database that has its newest shape. */
export function createStores(db: Kysely<StateTables>, now: () => string): StateDatabase {
  return {
    runs: new KyselyRunStore(db, now),
    findings: new KyselyFindingStore(db),
    disclosures: new KyselyDisclosureStore(db),
    grants: new KyselyGrantStore(db, now),
    settings: new KyselySettingsHistory(db, now),
    audit: new KyselyAuditLog(db, now),
    close: () => db.destroy(),
  };
}

/** Opens the file, or memory for `:memory:`, without touching its shape. */
export function openStateTables(file: string): Kysely<StateTables> {
  return new Kysely<StateTables>({ dialect: new SqliteDialect({ database: openSqlite(file) }) });
}

/** Opens the state database and brings it to its newest shape. Throws `STORE_FAILED` and `STORE_NEWER`. */
export async function openStateDatabase(file: string, now: () => string = () => new Date().toISOString()): Promise<StateDatabase> {
  const failed = (cause: unknown) =>
    new HostError('STORE_FAILED', { path: file, reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  let db: Kysely<StateTables>;
  try {
    db = openStateTables(file);
  } catch (cause) {
    throw failed(cause);
  }
  try {
    if ((await unknownMigrations(db)).length > 0) {
      throw new HostError('STORE_NEWER', { path: file });
    }
    await migrateUp(db);
    return createStores(db, now);
  } catch (error) {
    await db.destroy();
    throw HostError.is(error) ? error : failed(error);
  }
}
