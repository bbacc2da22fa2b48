import type { Commentary } from '@touchstone/sdk/contract';
import type { Kysely } from 'kysely';

import { HostError } from '../base/errors.js';
import { writeAudit } from './audit-log.js';
import type { StateTables } from './schema.js';

/** Keeps what people write about periods. Every change is in the audit, without its words. */
export interface CommentaryStore {
  of(period: string): Promise<Commentary | undefined>;
  /**
   * Writes the text of a period in the place of the revision that its writer saw; 0 before there was any. The same again changes nothing.
   * Throws `COMMENTARY_CHANGED` where somebody else wrote in between.
   */
  write(period: string, said: { readonly text: string; readonly revision: number; readonly actor: string }): Promise<Commentary>;
}

export class KyselyCommentaryStore implements CommentaryStore {
  constructor(
    private readonly db: Kysely<StateTables>,
    private readonly now: () => string,
  ) {}

  of(period: string): Promise<Commentary | undefined> {
    return this.db.selectFrom('commentary').selectAll().where('period', '=', period).executeTakeFirst();
  }

  write(period: string, { text, revision, actor }: { readonly text: string; readonly revision: number; readonly actor: string }): Promise<Commentary> {
    return this.db.transaction().execute(async (transaction) => {
      const before = await transaction.selectFrom('commentary').selectAll().where('period', '=', period).executeTakeFirst();
      if (before?.text === text) {
        return before;
      }
      if ((before?.revision ?? 0) !== revision) {
        throw new HostError('COMMENTARY_CHANGED', { period, actor: before?.actor ?? '', at: before?.at ?? '' });
      }
      const row = { period, text, revision: revision + 1, actor, at: this.now() };
      await transaction
        .insertInto('commentary')
        .values(row)
        .onConflict((conflict) => conflict.column('period').doUpdateSet(row))
        .execute();
      await writeAudit(transaction, { actor, action: 'commentary.write', at: row.at, detail: { period, revision: row.revision, length: text.length } });
      return row;
    });
  }
}
