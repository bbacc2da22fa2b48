import { type ExpressionBuilder, type Kysely, type Selectable, sql, type Transaction } from 'kysely';

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
}

/** A version that is to come after the latest of its code. */
export type StandardChange = Pick<StandardVersion, 'code' | 'facts' | 'pack' | 'retired'>;

/** Keeps every version of every standard of the catalogue, who changed and who approved it. Every change is in the audit log. */
export interface StandardStore {
  /** Of each code the latest version and, where that is another, the latest that was approved; by code, then by version. */
  current(): Promise<readonly StandardVersion[]>;
  /** Every version of a standard, newest first. */
  history(code: string): Promise<readonly StandardVersion[]>;
  /** Adds a version to each of some codes, all or none. With an approver they hold at once. */
  add(changes: readonly StandardChange[], by: { readonly actor: string; readonly approvedBy?: string | undefined; readonly action: string }): Promise<void>;
  /** Approves the latest version of some codes; gives those that waited for it. */
  approve(codes: readonly string[], by: { readonly actor: string; readonly approvedBy: string }): Promise<readonly string[]>;
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

  async add(changes: readonly StandardChange[], { actor, approvedBy, action }: Parameters<StandardStore['add']>[1]): Promise<void> {
    const at = this.now();
    await this.db.transaction().execute(async (transaction) => {
      for (const part of inParts(changes)) {
        const latest = await latestOf(transaction, part.map(({ code }) => code));
        const rows = part.map(({ code, facts, pack, retired }) => ({
          code,
          version: (latest.get(code) ?? 0) + 1,
          facts,
          pack,
          retired: retired ? 1 : 0,
          changed_by: actor,
          changed_at: at,
          approved_by: approvedBy ?? null,
          approved_at: approvedBy === undefined ? null : at,
        }));
        await transaction.insertInto('standard_versions').values(rows).execute();
        const detail = { standards: rows.map(({ code, version }) => `${code} ${version}`), ...(approvedBy !== undefined && { approvedBy }) };
        await writeAudit(transaction, { actor, action, at, detail });
      }
    });
  }

  async approve(codes: readonly string[], { actor, approvedBy }: Parameters<StandardStore['approve']>[1]): Promise<readonly string[]> {
    const at = this.now();
    return this.db.transaction().execute(async (transaction) => {
      const approved: string[] = [];
      for (const part of inParts(codes)) {
        const latest = await latestOf(transaction, part);
        const rows = await transaction
          .updateTable('standard_versions')
          .set({ approved_by: approvedBy, approved_at: at })
          .where('approved_at', 'is', null)
          .where((builder) => builder.or([...latest].map(([code, version]) => builder.and({ code, version }))))
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
}

async function latestOf(transaction: Transaction<StateTables>, codes: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction
    .selectFrom('standard_versions')
    .where('code', 'in', [...codes])
    .groupBy('code')
    .select(['code', sql<number>`max(version)`.as('version')])
    .execute();
  return new Map(rows.map(({ code, version }) => [code, Number(version)]));
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
});
