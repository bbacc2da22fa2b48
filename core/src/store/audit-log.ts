import type { Kysely, Selectable } from 'kysely';

import { createServiceToken } from '../base/service-token.js';
import type { StateTables } from './schema.js';

/** On loopback there is one local owner; sign-in will bring others. */
export const localOwner = 'local-owner';

/** A change that somebody made. The detail names things by id and holds nothing personal. */
export interface AuditEntry {
  readonly actor: string;
  /** Noun and verb: `plugin.enable`. */
  readonly action: string;
  readonly at: string;
  readonly detail: Readonly<Record<string, unknown>>;
  /** What was changed, where its history can be asked for: the fingerprint of a finding, or the id of an action. */
  readonly subject?: string;
}

/** Keeps who changed what and when. Nothing is ever removed from it. */
export interface AuditLog {
  append(entry: Omit<AuditEntry, 'at'>): Promise<void>;
  /** Newest first. */
  list(options: { readonly limit: number }): Promise<readonly AuditEntry[]>;
  /** All about one subject, oldest first. */
  about(subject: string): Promise<readonly AuditEntry[]>;
}

export const AuditLog = createServiceToken<AuditLog>('store.audit-log');

/** Writes an entry within a transaction of somebody else. */
export async function writeAudit(db: Kysely<StateTables>, { actor, action, at, detail, subject }: AuditEntry): Promise<void> {
  await db.insertInto('audit').values({ actor, action, at, detail: JSON.stringify(detail), subject: subject ?? null }).execute();
}

export class KyselyAuditLog implements AuditLog {
  constructor(
    private readonly db: Kysely<StateTables>,
    private readonly now: () => string,
  ) {}

  append(entry: Omit<AuditEntry, 'at'>): Promise<void> {
    return writeAudit(this.db, { ...entry, at: this.now() });
  }

  async list({ limit }: { readonly limit: number }): Promise<readonly AuditEntry[]> {
    const rows = await this.db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(limit).execute();
    return rows.map(toEntry);
  }

  async about(subject: string): Promise<readonly AuditEntry[]> {
    return (await this.db.selectFrom('audit').selectAll().where('subject', '=', subject).orderBy('id').execute()).map(toEntry);
  }
}

const toEntry = ({ actor, action, at, detail, subject }: Selectable<StateTables['audit']>): AuditEntry => ({
  actor,
  action,
  at,
  detail: JSON.parse(detail) as AuditEntry['detail'],
  ...(subject !== null && { subject }),
});
