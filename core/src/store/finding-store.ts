import type { FindingState, Unit } from '@touchstone/sdk/contract';
import type { Kysely, Selectable } from 'kysely';

import { createServiceToken } from '../base/service-token.js';
import type { Acceptance, FindingEvent, StateTables } from './schema.js';

/** What is remembered of a finding from run to run. */
export interface StoredFinding {
  /** The stable fingerprint of check and unit. */
  readonly id: string;
  readonly check: string;
  readonly unit: Unit;
  readonly firstSeenRun: string;
  readonly lastSeenRun: string;
  readonly state: FindingState;
  /** When the run was made in which it appeared, or came back; null of findings from before this was kept. */
  readonly openedAt: string | null;
  /** Whether an exemption held it back in the latest run, or it went beyond what that accepts. */
  readonly acceptance: Acceptance | null;
}

/** Something that a run found out about a finding. */
export interface StoredFindingEvent {
  readonly event: FindingEvent;
  readonly run: string;
  readonly at: string;
}

/** Knows the findings of all runs that described the present. */
export interface FindingStore {
  get(id: string): Promise<StoredFinding | undefined>;
  /** All findings, also those that are gone, sorted by id. */
  list(): Promise<readonly StoredFinding[]>;
  /** What runs found out about a finding, oldest first. */
  events(id: string): Promise<readonly StoredFindingEvent[]>;
}

export const FindingStore = createServiceToken<FindingStore>('store.finding-store');

export class KyselyFindingStore implements FindingStore {
  constructor(private readonly db: Kysely<StateTables>) {}

  async get(id: string): Promise<StoredFinding | undefined> {
    const row = await this.db.selectFrom('findings').selectAll().where('fingerprint', '=', id).executeTakeFirst();
    return row && toFinding(row);
  }

  async list(): Promise<readonly StoredFinding[]> {
    const rows = await this.db.selectFrom('findings').selectAll().orderBy('fingerprint').execute();
    return rows.map(toFinding);
  }

  async events(id: string): Promise<readonly StoredFindingEvent[]> {
    const rows = await this.db.selectFrom('finding_states').selectAll().where('fingerprint', '=', id).orderBy('id').execute();
    return rows.map(({ event, run_id: run, at }) => ({ event, run, at }));
  }
}

const toFinding = (row: Selectable<StateTables['findings']>): StoredFinding => ({
  id: row.fingerprint,
  check: row.check_id,
  unit: JSON.parse(row.unit) as Unit,
  firstSeenRun: row.first_seen_run,
  lastSeenRun: row.last_seen_run,
  state: row.state,
  openedAt: row.opened_at,
  acceptance: row.acceptance,
});
