import type { Kysely, Transaction } from 'kysely';

import type { StateTables } from './schema.js';

/** What a notifier has to tell of a run: kept with the run, until it is told. */
export interface Notice {
  readonly notifier: string;
  readonly run: string;
  /** The fingerprints of what the run newly found. */
  readonly findings: readonly string[];
  /** Whether there was no run before it. */
  readonly first: boolean;
}

/** A notice that nobody has done with. */
export interface KeptNotice extends Notice {
  readonly id: string;
  /** How many times somebody has begun to tell it. */
  readonly begun: number;
}

/** Keeps what is still to be told, so that a process that is killed takes nothing along. */
export interface NoticeStore {
  list(): Promise<readonly KeptNotice[]>;
  /** Counts one more beginning. */
  begin(id: string): Promise<void>;
  /** Forgets what was told, or never will be. */
  done(id: string): Promise<void>;
}

export class KyselyNoticeStore implements NoticeStore {
  constructor(private readonly db: Kysely<StateTables>) {}

  async list(): Promise<readonly KeptNotice[]> {
    const rows = await this.db.selectFrom('notices').selectAll().orderBy('id').execute();
    return rows.map(({ id, notifier, run_id: run, findings, is_first: first, begun }) => ({ id, notifier, run, findings: JSON.parse(findings) as string[], first: first === 1, begun }));
  }

  async begin(id: string): Promise<void> {
    await this.db.updateTable('notices').set(({ eb }) => ({ begun: eb('begun', '+', 1) })).where('id', '=', id).execute();
  }

  async done(id: string): Promise<void> {
    await this.db.deleteFrom('notices').where('id', '=', id).execute();
  }
}

/** Keeps notices in the transaction of their run. The same run again tells nothing twice. */
export async function writeNotices(transaction: Transaction<StateTables>, notices: readonly Notice[]): Promise<void> {
  for (const { notifier, run, findings, first } of notices) {
    const row = { id: `${run}/${notifier}`, notifier, run_id: run, findings: JSON.stringify(findings), is_first: first ? 1 : 0, begun: 0 };
    await transaction.insertInto('notices').values(row).onConflict((conflict) => conflict.column('id').doNothing()).execute();
  }
}
