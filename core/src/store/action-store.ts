import type { ActionEffect, ActionState, Unit } from '@touchstone/sdk/contract';
import type { Kysely, Selectable } from 'kysely';

import { HostError } from '../base/errors.js';
import { createServiceToken } from '../base/service-token.js';
import { writeAudit } from './audit-log.js';
import type { StateTables } from './schema.js';

/** Something that is done about a check at a unit. Days are local, `YYYY-MM-DD`. */
export interface StoredAction {
  readonly id: string;
  /** The fingerprint of the finding that it is about. */
  readonly finding: string | null;
  readonly check: string;
  readonly unit: Unit;
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  readonly expected: string;
  readonly expectedChange: number | null;
  readonly verifyOn: string | null;
  readonly verifyRows: number | null;
  readonly state: ActionState;
  readonly doneOn: string | null;
  /** The key of the first period of what it is to mend, as it was known when it was added; null where that is no pattern. */
  readonly since: string | null;
  /** Of a closed one, the effect as it was told then. */
  readonly effect: ActionEffect | null;
  readonly revision: number;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** Keeps actions. */
export interface ActionStore {
  get(id: string): Promise<StoredAction | undefined>;
  /** By the day they are due, then by id. */
  list(): Promise<readonly StoredAction[]>;
  /**
   * Adds an action or changes it, and keeps who did so in the audit. The same again changes nothing; gives whether anything was changed.
   * Throws `REVISION_STALE` where somebody has changed it in between, and `ACTION_UNKNOWN` for one to be changed that is not there.
   */
  put(action: Omit<StoredAction, 'createdAt' | 'changedAt'>, actor: string): Promise<boolean>;
}

export const ActionStore = createServiceToken<ActionStore>('store.action-store');

type Row = Selectable<StateTables['actions']>;
type Content = Omit<Row, 'id' | 'revision' | 'created_at' | 'changed_at' | 'effect' | 'since'>;

export class KyselyActionStore implements ActionStore {
  constructor(
    private readonly db: Kysely<StateTables>,
    private readonly now: () => string,
  ) {}

  async get(id: string): Promise<StoredAction | undefined> {
    const row = await this.db.selectFrom('actions').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toAction(row);
  }

  async list(): Promise<readonly StoredAction[]> {
    return (await this.db.selectFrom('actions').selectAll().orderBy('due').orderBy('id').execute()).map(toAction);
  }

  put(action: Omit<StoredAction, 'createdAt' | 'changedAt'>, actor: string): Promise<boolean> {
    return this.db.transaction().execute(async (transaction) => {
      const { id, revision } = action;
      const before = await transaction.selectFrom('actions').selectAll().where('id', '=', id).executeTakeFirst();
      const content = toContent(action);
      if (before && (Object.keys(content) as (keyof Content)[]).every((name) => before[name] === content[name])) {
        return false;
      }
      if (!before && revision > 0) {
        throw new HostError('ACTION_UNKNOWN', { id });
      }
      if (revision !== (before?.revision ?? 0)) {
        throw new HostError('REVISION_STALE', { id });
      }
      const at = this.now();
      const since = before ? before.since : action.since;
      const row = { ...content, since, effect: action.effect ? JSON.stringify(action.effect) : null, revision: revision + 1, created_at: before?.created_at ?? at, changed_at: at };
      await transaction
        .insertInto('actions')
        .values({ id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      const detail = { action: id, check: action.check, state: action.state, owner: action.owner, due: action.due };
      await writeAudit(transaction, { actor, action: before ? 'action.change' : 'action.add', at, detail, subject: action.finding ?? id });
      return true;
    });
  }
}

const toContent = ({ finding, check, unit, title, owner, due, expected, expectedChange, verifyOn, verifyRows, state, doneOn }: Omit<StoredAction, 'createdAt' | 'changedAt'>): Content => ({
  finding,
  check_id: check,
  unit: JSON.stringify(unit),
  title,
  owner,
  due,
  expected,
  expected_change: expectedChange,
  verify_on: verifyOn,
  verify_rows: verifyRows,
  state,
  done_on: doneOn,
});

const toAction = (row: Row): StoredAction => ({
  id: row.id,
  finding: row.finding,
  check: row.check_id,
  unit: JSON.parse(row.unit) as Unit,
  title: row.title,
  owner: row.owner,
  due: row.due,
  expected: row.expected,
  expectedChange: row.expected_change,
  verifyOn: row.verify_on,
  verifyRows: row.verify_rows,
  state: row.state,
  doneOn: row.done_on,
  since: row.since,
  effect: row.effect === null ? null : (JSON.parse(row.effect) as ActionEffect),
  revision: row.revision,
  createdAt: row.created_at,
  changedAt: row.changed_at,
});
