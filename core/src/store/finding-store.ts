import type { Finding, Scorecard, Unit } from '@touchstone/sdk/contract';
import type { Kysely, Selectable, Transaction } from 'kysely';

import { createServiceToken } from '../base/service-token.js';
import type { FindingState, StateTables } from './schema.js';

/** What is remembered of a finding from run to run. */
export interface StoredFinding {
  /** The stable fingerprint of check and unit. */
  readonly id: string;
  readonly check: string;
  readonly unit: Unit;
  readonly firstSeenRun: string;
  readonly lastSeenRun: string;
  readonly state: FindingState;
}

/** Knows the findings of all runs that described the present. */
export interface FindingStore {
  get(id: string): Promise<StoredFinding | undefined>;
  /** All findings, also those that are gone, sorted by id. */
  list(): Promise<readonly StoredFinding[]>;
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
}

type Row = Selectable<StateTables['findings']>;

const toFinding = (row: Row): StoredFinding => ({
  id: row.fingerprint,
  check: row.check_id,
  unit: JSON.parse(row.unit) as Unit,
  firstSeenRun: row.first_seen_run,
  lastSeenRun: row.last_seen_run,
  state: row.state,
});

/** The state of a finding that a run has. The same run again changes nothing. */
function stateIn(run: string, before: Row | undefined): FindingState {
  if (!before) {
    return 'new';
  }
  if (before.state_run === run && before.state !== 'gone') {
    return before.state;
  }
  return before.state === 'gone' ? 'come-back' : 'known';
}

/** Carries the findings' life on by one run: new, known, come back, or gone. */
export async function updateFindings(transaction: Transaction<StateTables>, { run, findings }: Scorecard): Promise<void> {
  const rows = await transaction.selectFrom('findings').selectAll().execute();
  const before = new Map(rows.map((row) => [row.fingerprint, row]));
  const problems = findings.filter(({ severity }) => severity !== 'praise');
  for (const finding of problems) {
    const row = toRow(finding, run.id, before.get(finding.id));
    await transaction
      .insertInto('findings')
      .values(row)
      .onConflict((conflict) => conflict.column('fingerprint').doUpdateSet(row))
      .execute();
  }
  const present = new Set(problems.map(({ id }) => id));
  for (const { fingerprint } of rows.filter((row) => row.state !== 'gone' && !present.has(row.fingerprint))) {
    await transaction
      .updateTable('findings')
      .set({ state: 'gone', state_run: run.id })
      .where('fingerprint', '=', fingerprint)
      .execute();
  }
}

function toRow(finding: Finding, run: string, before: Row | undefined): Row {
  const state = stateIn(run, before);
  return {
    fingerprint: finding.id,
    check_id: finding.check,
    unit: JSON.stringify(finding.unit),
    first_seen_run: before?.first_seen_run ?? run,
    last_seen_run: run,
    state,
    state_run: before?.state === state ? before.state_run : run,
  };
}
