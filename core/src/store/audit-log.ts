import { type ExpressionBuilder, type Kysely, type Selectable, sql } from 'kysely';

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

/** An entry as it is kept. */
export interface KeptAuditEntry extends AuditEntry {
  /** Counts up with each entry. */
  readonly id: number;
}

/** Which entries. */
export interface AuditFilter {
  readonly actor?: string | undefined;
  /** The noun of the action: `standard`. */
  readonly kind?: string | undefined;
  /** ISO 8601 in UTC. */
  readonly since?: string | undefined;
  /** ISO 8601 in UTC, itself not included. */
  readonly before?: string | undefined;
}

/** What an entry is about, as the entries before it say it: its subject, or the value of a field of its detail. */
export type AuditThing = { readonly subject: string } | { readonly field: string; readonly value: string };

/** Keeps who changed what and when. Nothing is ever removed from it. */
export interface AuditLog {
  append(entry: Omit<AuditEntry, 'at'>): Promise<void>;
  /** Newest first. */
  list(options: { readonly limit: number }): Promise<readonly AuditEntry[]>;
  /** All about one subject, oldest first. */
  about(subject: string): Promise<readonly AuditEntry[]>;
  /** Entries with an id below `below`, newest first. */
  page(filter: AuditFilter, options: { readonly limit: number; readonly below?: number | undefined }): Promise<readonly KeptAuditEntry[]>;
  count(filter: AuditFilter): Promise<number>;
  /** Everybody who made an entry, and every action, sorted. */
  facets(): Promise<{ readonly actors: readonly string[]; readonly actions: readonly string[] }>;
  /** The entry about a thing before another, of an action that begins alike. */
  previous(entry: Pick<KeptAuditEntry, 'id'>, which: { readonly actions: string; readonly thing: AuditThing }): Promise<KeptAuditEntry | undefined>;
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

  async page(filter: AuditFilter, { limit, below }: { readonly limit: number; readonly below?: number | undefined }): Promise<readonly KeptAuditEntry[]> {
    const asked = this.db.selectFrom('audit').selectAll().where((builder) => passing(builder, filter));
    const rows = await (below === undefined ? asked : asked.where('id', '<', below)).orderBy('id', 'desc').limit(limit).execute();
    return rows.map(toKept);
  }

  async count(filter: AuditFilter): Promise<number> {
    const row = await this.db.selectFrom('audit').select((builder) => builder.fn.countAll().as('n')).where((builder) => passing(builder, filter)).executeTakeFirst();
    return Number(row?.n ?? 0);
  }

  async facets() {
    const actors = await this.db.selectFrom('audit').select('actor').distinct().orderBy('actor').execute();
    const actions = await this.db.selectFrom('audit').select('action').distinct().orderBy('action').execute();
    return { actors: actors.map(({ actor }) => actor), actions: actions.map(({ action }) => action) };
  }

  async previous({ id }: Pick<KeptAuditEntry, 'id'>, { actions, thing }: { readonly actions: string; readonly thing: AuditThing }): Promise<KeptAuditEntry | undefined> {
    const earlier = this.db.selectFrom('audit').selectAll().where('id', '<', id).where('action', 'like', `${actions}%`);
    const about =
      'subject' in thing
        ? earlier.where('subject', '=', thing.subject)
        : earlier.where(sql<boolean>`detail like ${`%${escapeLike(`${JSON.stringify(thing.field)}:${JSON.stringify(thing.value)}`)}%`} escape '!'`);
    const row = await about.orderBy('id', 'desc').limit(1).executeTakeFirst();
    return row && toKept(row);
  }
}

const escapeLike = (text: string): string => text.replaceAll(/[!%_]/g, (sign) => `!${sign}`);

function passing(builder: ExpressionBuilder<StateTables, 'audit'>, { actor, kind, since, before }: AuditFilter) {
  return builder.and([
    ...(actor === undefined ? [] : [builder('actor', '=', actor)]),
    ...(kind === undefined ? [] : [builder('action', 'like', `${kind}.%`)]),
    ...(since === undefined ? [] : [builder('at', '>=', since)]),
    ...(before === undefined ? [] : [builder('at', '<', before)]),
  ]);
}

const toKept = (row: Selectable<StateTables['audit']>): KeptAuditEntry => ({ ...toEntry(row), id: Number(row.id) });

const toEntry = ({ actor, action, at, detail, subject }: Selectable<StateTables['audit']>): AuditEntry => ({
  actor,
  action,
  at,
  detail: JSON.parse(detail) as AuditEntry['detail'],
  ...(subject !== null && { subject }),
});
