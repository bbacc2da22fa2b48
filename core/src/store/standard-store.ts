import { type ExpressionBuilder, type Kysely, type Selectable, sql, type Transaction } from 'kysely';

import { HostError } from '../base/errors.js';
import { writeAudit } from './audit-log.js';
import type { StateTables } from './schema.js';

/** A version of a standard of the catalogue. What it says is nothing to the store. */
export interface StandardVersion {
  readonly code: string;
  /** Counts up from 1 within a code. */
  readonly version: number;
  /** What it says, as JSON. */
  readonly facts: string;
  /** The pack that it was taken from. */
  readonly pack: string | null;
  /** Whether this version ends the standard. */
  readonly retired: boolean;
  readonly changedBy: string;
  /** ISO 8601. */
  readonly changedAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  /** Who asked for it. */
  readonly proposedBy: string | null;
  /** Why. */
  readonly reason: string | null;
  /** Who took it back before anybody approved it; it then never holds. */
  readonly withdrawnBy: string | null;
}

/** A version that is to come after the latest of its code. */
export interface StandardChange extends Pick<StandardVersion, 'code' | 'facts' | 'pack' | 'retired'> {
  /** The version that it comes after, 0 for none. Default: whatever is the latest. */
  readonly basedOn?: number | undefined;
}

/** Who adds versions, who asked for them and why, who approves them at once, and what the audit calls it. */
export interface StandardsChangedBy {
  readonly actor: string;
  readonly approvedBy?: string | undefined;
  readonly proposedBy?: string | undefined;
  readonly reason?: string | undefined;
  /** Noun and verb: `standard.import`. */
  readonly action: string;
}

/** Who approves, and the version that was looked at. Default: whatever is the latest. */
export interface StandardsApprovedBy {
  readonly actor: string;
  readonly approvedBy: string;
  readonly version?: number | undefined;
}

/** Keeps every version of every standard of the catalogue, who changed and who approved it. Every change is in the audit log. */
export interface StandardStore {
  /** Of each code the latest version that was not withdrawn and, where that is another, the latest that was approved; by code, then by version. */
  current(): Promise<readonly StandardVersion[]>;
  /** Every version of a standard, newest first. */
  history(code: string): Promise<readonly StandardVersion[]>;
  /** Adds a version to each of some codes, all or none. With an approver they hold at once. Throws `REVISION_STALE`. */
  add(changes: readonly StandardChange[], by: StandardsChangedBy): Promise<void>;
  /** Approves the latest version of some codes; gives those that waited for it. Throws `REVISION_STALE`. */
  approve(codes: readonly string[], by: StandardsApprovedBy): Promise<readonly string[]>;
  /** Takes back the version of a standard that waits for approval; false where none does. Throws `REVISION_STALE`. */
  withdraw(code: string, by: { readonly actor: string; readonly version?: number | undefined }): Promise<boolean>;
}

/** Rows of one statement: databases limit how many values it may take. */
const rowsOfStatement = 80;

export class KyselyStandardStore implements StandardStore {
  constructor(
    private readonly db: Kysely<StateTables>,
    private readonly now: () => string,
  ) {}

  async current(): Promise<readonly StandardVersion[]> {
    const newest = (builder: ExpressionBuilder<StateTables, 'standard_versions'>, approved: boolean) =>
      builder
        .selectFrom('standard_versions as other')
        .whereRef('other.code', '=', 'standard_versions.code')
        .where('other.withdrawn_by', 'is', null)
        .$if(approved, (query) => query.where('other.approved_at', 'is not', null))
        .select(({ fn }) => fn.max('other.version').as('newest'));
    const rows = await this.db
      .selectFrom('standard_versions')
      .selectAll()
      .where((builder) => builder.or([builder('version', '=', newest(builder, false)), builder('version', '=', newest(builder, true))]))
      .orderBy('code')
      .orderBy('version')
      .execute();
    return rows.map(toVersion);
  }

  async history(code: string): Promise<readonly StandardVersion[]> {
    const rows = await this.db.selectFrom('standard_versions').selectAll().where('code', '=', code).orderBy('version', 'desc').execute();
    return rows.map(toVersion);
  }

  async add(changes: readonly StandardChange[], { actor, approvedBy, proposedBy, reason, action }: StandardsChangedBy): Promise<void> {
    const at = this.now();
    await this.db.transaction().execute(async (transaction) => {
      for (const part of inParts(changes)) {
        const latest = await latestOf(transaction, part.map(({ code }) => code));
        part.forEach(({ code, basedOn }) => refuseStale(code, basedOn, latest.get(code)?.standing ?? 0));
        const rows = part.map(({ code, facts, pack, retired }) => ({
          code,
          version: (latest.get(code)?.last ?? 0) + 1,
          facts,
          pack,
          retired: retired ? 1 : 0,
          changed_by: actor,
          changed_at: at,
          approved_by: approvedBy ?? null,
          approved_at: approvedBy === undefined ? null : at,
          proposed_by: proposedBy ?? null,
          reason: reason ?? null,
          withdrawn_by: null,
        }));
        await transaction.insertInto('standard_versions').values(rows).execute();
        const detail = { standards: rows.map(({ code, version }) => `${code} ${version}`), ...(approvedBy !== undefined && { approvedBy }), ...(proposedBy !== undefined && { proposedBy }), ...(reason !== undefined && { reason }) };
        await writeAudit(transaction, { actor, action, at, detail });
      }
    });
  }

  async approve(codes: readonly string[], { actor, approvedBy, version: seen }: StandardsApprovedBy): Promise<readonly string[]> {
    const at = this.now();
    return this.db.transaction().execute(async (transaction) => {
      const approved: string[] = [];
      for (const part of inParts(codes)) {
        const latest = await latestOf(transaction, part);
        latest.forEach(({ standing }, code) => refuseStale(code, seen, standing));
        const rows = await transaction
          .updateTable('standard_versions')
          .set({ approved_by: approvedBy, approved_at: at })
          .where('approved_at', 'is', null)
          .where((builder) => builder.or([...latest].map(([code, { standing }]) => builder.and({ code, version: standing }))))
          .returning(['code', 'version'])
          .execute();
        approved.push(...rows.map(({ code }) => code));
        if (rows.length > 0) {
          await writeAudit(transaction, { actor, action: 'standard.approve', at, detail: { standards: rows.map(({ code, version }) => `${code} ${version}`), approvedBy } });
        }
      }
      return approved.sort();
    });
  }

  async withdraw(code: string, { actor, version: seen }: Parameters<StandardStore['withdraw']>[1]): Promise<boolean> {
    const at = this.now();
    return this.db.transaction().execute(async (transaction) => {
      const version = (await latestOf(transaction, [code])).get(code)?.standing ?? 0;
      refuseStale(code, seen, version);
      const rows = await transaction
        .updateTable('standard_versions')
        .set({ withdrawn_by: actor })
        .where('code', '=', code)
        .where('version', '=', version)
        .where('approved_at', 'is', null)
        .returning(['code'])
        .execute();
      if (rows.length > 0) {
        await writeAudit(transaction, { actor, action: 'standard.withdraw', at, detail: { standards: [`${code} ${version}`] } });
      }
      return rows.length > 0;
    });
  }
}

function refuseStale(id: string, seen: number | undefined, latest: number): void {
  if (seen !== undefined && seen !== latest) {
    throw new HostError('REVISION_STALE', { id });
  }
}

/** The last version of a code, and the last that was not withdrawn; 0 where there is none. */
interface LatestVersion {
  readonly last: number;
  readonly standing: number;
}

async function latestOf(transaction: Transaction<StateTables>, codes: readonly string[]): Promise<ReadonlyMap<string, LatestVersion>> {
  const rows = await transaction
    .selectFrom('standard_versions')
    .where('code', 'in', [...codes])
    .groupBy('code')
    .select(['code', sql<number>`max(version)`.as('last'), sql<number>`coalesce(max(CASE WHEN withdrawn_by IS NULL THEN version END), 0)`.as('standing')])
    .execute();
  return new Map(rows.map(({ code, last, standing }) => [code, { last: Number(last), standing: Number(standing) }]));
}

function* inParts<T>(all: readonly T[]): Iterable<readonly T[]> {
  for (let start = 0; start < all.length; start += rowsOfStatement) {
    yield all.slice(start, start + rowsOfStatement);
  }
}

const toVersion = (row: Selectable<StateTables['standard_versions']>): StandardVersion => ({
  code: row.code,
  version: row.version,
  facts: row.facts,
  pack: row.pack,
  retired: row.retired === 1,
  changedBy: row.changed_by,
  changedAt: row.changed_at,
  approvedBy: row.approved_by,
  approvedAt: row.approved_at,
  proposedBy: row.proposed_by,
  reason: row.reason,
  withdrawnBy: row.withdrawn_by,
});
