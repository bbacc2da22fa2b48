import type { FindingStatus, Reopening } from '@touchstone/sdk/contract';
import type { Kysely, Selectable } from 'kysely';

import { HostError } from '../base/errors.js';
import { createServiceToken } from '../base/service-token.js';
import { writeAudit } from './audit-log.js';
import type { KeptFigure } from './finding-figure.js';
import type { StateTables } from './schema.js';

/** What somebody decided about a finding, or that a run opened it again. */
export interface StoredDecision {
  readonly finding: string;
  readonly revision: number;
  readonly status: FindingStatus;
  readonly owner: string | null;
  readonly reason: string | null;
  readonly until: string | null;
  readonly reopened: Reopening | null;
  readonly actor: string;
  readonly at: string;
  /** When it was first decided about since it appeared; null while nobody has. */
  readonly firstAt: string | null;
}

export interface DecisionChange extends Pick<StoredDecision, 'finding' | 'revision' | 'status' | 'owner' | 'reason' | 'until' | 'actor'> {
  /** The figure that is decided about. */
  readonly figure: KeptFigure | undefined;
  /** What the audit tells beside. */
  readonly told?: Readonly<Record<string, unknown>>;
  /** Whether it changes something that is kept elsewhere, though nothing here. */
  readonly changesMore: boolean;
  /** Changes what is kept elsewhere; where it throws, nothing is changed here either. */
  readonly alongside?: () => void;
}

/** Keeps what people decided about findings. What is accepted, and how far, is in the exemptions of the settings. */
export interface DecisionStore {
  get(finding: string): Promise<StoredDecision | undefined>;
  list(): Promise<readonly StoredDecision[]>;
  /**
   * Decides, and keeps who did so in the audit. The same decision again changes nothing; gives whether anything was changed.
   * Throws `FINDING_UNKNOWN`, and `REVISION_STALE` where somebody has decided in between.
   */
  decide(change: DecisionChange): Promise<boolean>;
}

export const DecisionStore = createServiceToken<DecisionStore>('store.decision-store');

const actions = { open: 'open', assigned: 'assign', accepted: 'accept', 'not-a-problem': 'dismiss', watched: 'watch' } as const satisfies Record<FindingStatus, string>;

export class KyselyDecisionStore implements DecisionStore {
  constructor(
    private readonly db: Kysely<StateTables>,
    private readonly now: () => string,
  ) {}

  async get(finding: string): Promise<StoredDecision | undefined> {
    const row = await this.db.selectFrom('finding_decisions').selectAll().where('fingerprint', '=', finding).executeTakeFirst();
    return row && toDecision(row);
  }

  async list(): Promise<readonly StoredDecision[]> {
    return (await this.db.selectFrom('finding_decisions').selectAll().orderBy('fingerprint').execute()).map(toDecision);
  }

  decide({ finding, revision, status, owner, reason, until, actor, figure, told = {}, changesMore, alongside = () => {} }: DecisionChange): Promise<boolean> {
    return this.db.transaction().execute(async (transaction) => {
      const known = await transaction.selectFrom('findings').select('fingerprint').where('fingerprint', '=', finding).executeTakeFirst();
      if (!known) {
        throw new HostError('FINDING_UNKNOWN', { id: finding });
      }
      const before = await transaction.selectFrom('finding_decisions').selectAll().where('fingerprint', '=', finding).executeTakeFirst();
      const isSame = (before?.status ?? 'open') === status && (before?.owner ?? null) === owner && (before?.reason ?? null) === reason && (before?.until ?? null) === until;
      if (isSame && !changesMore) {
        return false;
      }
      if (revision !== (before?.revision ?? 0)) {
        throw new HostError('REVISION_STALE', { id: finding });
      }
      const at = this.now();
      const row = {
        revision: revision + 1,
        status,
        owner,
        reason,
        until,
        figure: figure ? JSON.stringify(figure) : null,
        reopened: null,
        actor,
        at,
        first_at: before?.first_at ?? (status === 'open' ? null : at),
      };
      await transaction
        .insertInto('finding_decisions')
        .values({ fingerprint: finding, ...row })
        .onConflict((conflict) => conflict.column('fingerprint').doUpdateSet(row))
        .execute();
      const detail = { finding, ...(owner !== null && { owner }), ...(reason !== null && { reason }), ...(until !== null && { until }), ...told };
      await writeAudit(transaction, { actor, action: `finding.${actions[status]}`, at, detail, subject: finding });
      alongside();
      return true;
    });
  }
}

const toDecision = ({ fingerprint: finding, first_at: firstAt, revision, status, owner, reason, until, reopened, actor, at }: Selectable<StateTables['finding_decisions']>): StoredDecision => ({
  finding,
  revision,
  status,
  owner,
  reason,
  until,
  reopened,
  actor,
  at,
  firstAt,
});
