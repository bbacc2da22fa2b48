import { Kysely, SqliteDialect } from 'kysely';

import { HostError } from '../base/errors.js';
import type { Closable } from '../base/lifecycle.js';
import { createServiceToken } from '../base/service-token.js';
import { type ActionStore, KyselyActionStore } from './action-store.js';
import { type AnnotationStore, KyselyAnnotationStore } from './annotation-store.js';
import { type AuditLog, KyselyAuditLog } from './audit-log.js';
import { type DecisionStore, KyselyDecisionStore } from './decision-store.js';
import { type CommentaryStore, KyselyCommentaryStore } from './commentary-store.js';
import { type DisclosureStore, KyselyDisclosureStore } from './disclosure-store.js';
import { type FindingStore, KyselyFindingStore } from './finding-store.js';
import { type GrantStore, KyselyGrantStore } from './grant-store.js';
import { migrateUp, unknownMigrations } from './migrate.js';
import { KyselyNoticeStore, type NoticeStore } from './notice-store.js';
import { KyselyRunStore, type RunStore } from './run-store.js';
import { KyselyRunningStore, type RunningStore } from './running-store.js';
import type { StateTables } from './schema.js';
import { KyselySettingsHistory, type SettingsHistory } from './settings-history.js';
import { KyselyStandardStore, type StandardStore } from './standard-store.js';
import { openSqlite } from './sqlite/sqlite-database.js';

/** The state of one organisation: what was decided and found, as opposed to the data it was found in. */
export interface StateDatabase extends Closable {
  readonly runs: RunStore;
  readonly findings: FindingStore;
  readonly decisions: DecisionStore;
  readonly actions: ActionStore;
  readonly annotations: AnnotationStore;
  readonly disclosures: DisclosureStore;
  readonly grants: GrantStore;
  readonly running: RunningStore;
  readonly notices: NoticeStore;
  readonly commentary: CommentaryStore;
  readonly settings: SettingsHistory;
  readonly standards: StandardStore;
  readonly audit: AuditLog;
}

export const StateDatabase = createServiceToken<StateDatabase>('store.state-database');

/** Puts the stores on a database that has its newest shape. */
export function createStores(db: Kysely<StateTables>, now: () => string): StateDatabase {
  return {
    runs: new KyselyRunStore(db, now),
    findings: new KyselyFindingStore(db),
    decisions: new KyselyDecisionStore(db, now),
    actions: new KyselyActionStore(db, now),
    annotations: new KyselyAnnotationStore(db, now),
    disclosures: new KyselyDisclosureStore(db),
    grants: new KyselyGrantStore(db, now),
    running: new KyselyRunningStore(db),
    notices: new KyselyNoticeStore(db),
    commentary: new KyselyCommentaryStore(db, now),
    settings: new KyselySettingsHistory(db, now),
    standards: new KyselyStandardStore(db, now),
    audit: new KyselyAuditLog(db, now),
    close: () => db.destroy(),
  };
}

/** Opens the file, or memory for `:memory:`, without touching its shape. */
export function openStateTables(file: string): Kysely<StateTables> {
  return new Kysely<StateTables>({ dialect: new SqliteDialect({ database: openSqlite(file) }) });
}

/** The error of a state database that cannot be opened or brought to its newest shape. */
export const storeFailed = (place: string, cause: unknown): HostError =>
  HostError.is(cause) ? cause : new HostError('STORE_FAILED', { path: place, reason: cause instanceof Error ? cause.message : String(cause) }, { cause });

/** Brings a database to its newest shape and puts the stores on it; closes it where that fails. Throws `STORE_FAILED` and `STORE_NEWER`. */
export async function prepareStores(db: Kysely<StateTables>, now: () => string, place: string, schema?: string): Promise<StateDatabase> {
  try {
    if ((await unknownMigrations(db, schema)).length > 0) {
      throw new HostError('STORE_NEWER', { path: place });
    }
    await migrateUp(db, schema);
    return createStores(db, now);
  } catch (error) {
    await db.destroy();
    throw storeFailed(place, error);
  }
}

/** Opens the state database in a file and brings it to its newest shape. Throws `STORE_FAILED` and `STORE_NEWER`. */
export async function openStateDatabase(file: string, now: () => string = () => new Date().toISOString()): Promise<StateDatabase> {
  let db: Kysely<StateTables>;
  try {
    db = openStateTables(file);
  } catch (cause) {
    throw storeFailed(file, cause);
  }
  return prepareStores(db, now, file);
}
