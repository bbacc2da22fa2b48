import type { Scorecard } from '@touchstone/sdk/contract';
import type { Kysely, Selectable, Transaction } from 'kysely';

import { createServiceToken } from '../base/service-token.js';
import { writeAudit } from './audit-log.js';
import { type Notice, writeNotices } from './notice-store.js';
import type { StateTables } from './schema.js';
import { updateFindings } from './update-findings.js';

/** What a run was made from, beside what its document says. */
export interface RunOrigin {
  readonly settingsVersion: string;
  /** Changes with the set of plugins and their versions. */
  readonly pluginsVersion: string;
  readonly locale: string;
}

/** One evaluation: its scorecard and what it was made from. */
export interface StoredRun extends RunOrigin {
  readonly id: string;
  readonly createdAt: string;
  readonly document: Scorecard;
}

export interface SaveRun extends RunOrigin {
  readonly document: Scorecard;
  /** What it was judged from, as JSON can say it. */
  readonly facts: unknown;
  readonly actor: string;
  /** Whether the run describes the present: then the findings' life goes on. A look back leaves it alone. */
  readonly current: boolean;
  /** Fingerprints of what an exemption in force accepts. */
  readonly exempted: readonly string[];
  /** What is to be told of it. Default: nothing. */
  readonly notices?: readonly Notice[];
}

/** A run as lists name it. */
export interface ListedRun {
  readonly id: string;
  /** ISO 8601. */
  readonly asOf: string;
  /** First and last local day of its period. */
  readonly from: string;
  readonly to: string;
  readonly createdAt: string;
  /** Whether it described the present when it was made, or was a look back. */
  readonly current: boolean;
}

/** Keeps runs. The same run saved again replaces itself. */
export interface RunStore {
  /** Saves a run, the findings' states and what is to be told of it in one transaction. */
  save(run: SaveRun): Promise<void>;
  /** The run that was saved last and describes the present. */
  latest(): Promise<StoredRun | undefined>;
  get(id: string): Promise<StoredRun | undefined>;
  /** What a run was judged from; undefined where there is no such run, or none was kept with it. */
  facts(id: string): Promise<unknown>;
  /** Runs, newest first. */
  list(options: { readonly limit: number }): Promise<readonly ListedRun[]>;
}

export const RunStore = createServiceToken<RunStore>('store.run-store');

export class KyselyRunStore implements RunStore {
  constructor(
    private readonly db: Kysely<StateTables>,
    private readonly now: () => string,
  ) {}

  async save(run: SaveRun): Promise<void> {
    await this.db.transaction().execute(async (transaction) => {
      const at = this.now();
      await this.write(transaction, run, at);
      if (run.current) {
        await updateFindings(transaction, { document: run.document, exempted: run.exempted, at });
      }
      await writeNotices(transaction, run.notices ?? []);
      const { id, asOf } = run.document.run;
      await writeAudit(transaction, { actor: run.actor, action: 'run.save', at, detail: { run: id, asOf } });
    });
  }

  async latest(): Promise<StoredRun | undefined> {
    const row = await this.db.selectFrom('runs').selectAll().where('sequence', '>', 0).orderBy('sequence', 'desc').limit(1).executeTakeFirst();
    return row && toRun(row);
  }

  async get(id: string): Promise<StoredRun | undefined> {
    const row = await this.db.selectFrom('runs').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toRun(row);
  }

  async facts(id: string): Promise<unknown> {
    const row = await this.db.selectFrom('run_facts').select('facts').where('run_id', '=', id).executeTakeFirst();
    return row && (JSON.parse(row.facts) as unknown);
  }

  async list({ limit }: { readonly limit: number }): Promise<readonly ListedRun[]> {
    const rows = await this.db
      .selectFrom('runs')
      .select(['id', 'as_of', 'period_from', 'period_to', 'created_at', 'sequence'])
      .orderBy('created_at', 'desc')
      .orderBy('sequence', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ id, as_of, period_from, period_to, created_at, sequence }) => ({
      id,
      asOf: as_of,
      from: period_from,
      to: period_to,
      createdAt: created_at,
      current: sequence > 0,
    }));
  }

  private async write(transaction: Transaction<StateTables>, { document, facts, current, settingsVersion, pluginsVersion, locale }: SaveRun, at: string): Promise<void> {
    const { fn } = transaction;
    const ends = await transaction
      .selectFrom('runs')
      .select([fn.max('sequence').as('last'), fn.min('sequence').as('first')])
      .executeTakeFirst();
    const { run } = document;
    const row = {
      id: run.id,
      as_of: run.asOf,
      period_grain: run.period.grain,
      period_from: run.period.from,
      period_to: run.period.to,
      data_version: run.dataVersion,
      settings_version: settingsVersion,
      plugins_version: pluginsVersion,
      locale,
      document: JSON.stringify(document),
      created_at: at,
      sequence: current ? Math.max(0, ends?.last ?? 0) + 1 : Math.min(0, ends?.first ?? 0) - 1,
    };
    await transaction
      .insertInto('runs')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    const kept = { run_id: run.id, facts: JSON.stringify(facts) };
    await transaction
      .insertInto('run_facts')
      .values(kept)
      .onConflict((conflict) => conflict.column('run_id').doUpdateSet(kept))
      .execute();
  }
}

function toRun(row: Selectable<StateTables['runs']>): StoredRun {
  return {
    id: row.id,
    createdAt: row.created_at,
    settingsVersion: row.settings_version,
    pluginsVersion: row.plugins_version,
    locale: row.locale,
    document: JSON.parse(row.document) as Scorecard,
  };
}
