import type { Annotation, Unit } from '@touchstone/sdk/contract';
import type { Kysely, Selectable } from 'kysely';

import { HostError } from '../base/errors.js';
import { createServiceToken } from '../base/service-token.js';
import { writeAudit } from './audit-log.js';
import type { StateTables } from './schema.js';

/** Keeps what people tell of periods. Every change is in the audit. */
export interface AnnotationStore {
  /** Of a check, by period. */
  of(check: string): Promise<readonly Annotation[]>;
  /** Those of all checks that tell of a change of the process. */
  rebasing(): Promise<readonly Annotation[]>;
  /** Adds an annotation, or says it anew. The same again changes nothing; gives whether anything was changed. */
  put(annotation: Omit<Annotation, 'at'>): Promise<boolean>;
  /** Throws `ANNOTATION_UNKNOWN`. */
  remove(which: { readonly check: string; readonly id: string; readonly actor: string }): Promise<void>;
}

export const AnnotationStore = createServiceToken<AnnotationStore>('store.annotation-store');

export class KyselyAnnotationStore implements AnnotationStore {
  constructor(
    private readonly db: Kysely<StateTables>,
    private readonly now: () => string,
  ) {}

  async of(check: string): Promise<readonly Annotation[]> {
    const rows = await this.db.selectFrom('annotations').selectAll().where('check_id', '=', check).orderBy('period').orderBy('id').execute();
    return rows.map(toAnnotation);
  }

  async rebasing(): Promise<readonly Annotation[]> {
    const rows = await this.db.selectFrom('annotations').selectAll().where('rebase', '=', 1).orderBy('period').orderBy('id').execute();
    return rows.map(toAnnotation);
  }

  put({ id, check, unit, period, text, rebase, actor }: Omit<Annotation, 'at'>): Promise<boolean> {
    return this.db.transaction().execute(async (transaction) => {
      const told = { check_id: check, unit: JSON.stringify(unit), period, text, rebase: rebase ? 1 : 0 };
      const before = await transaction.selectFrom('annotations').selectAll().where('id', '=', id).executeTakeFirst();
      if (before && (Object.keys(told) as (keyof typeof told)[]).every((name) => before[name] === told[name])) {
        return false;
      }
      const at = this.now();
      const row = { ...told, actor, at };
      await transaction
        .insertInto('annotations')
        .values({ id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      await writeAudit(transaction, { actor, action: 'annotation.set', at, detail: { annotation: id, check, unit, period, text, rebase } });
      return true;
    });
  }

  remove({ check, id, actor }: { readonly check: string; readonly id: string; readonly actor: string }): Promise<void> {
    return this.db.transaction().execute(async (transaction) => {
      const removed = await transaction.deleteFrom('annotations').where('id', '=', id).where('check_id', '=', check).returning(['period', 'text']).executeTakeFirst();
      if (!removed) {
        throw new HostError('ANNOTATION_UNKNOWN', { id });
      }
      const { period, text } = removed;
      await writeAudit(transaction, { actor, action: 'annotation.remove', at: this.now(), detail: { annotation: id, check, period, text } });
    });
  }
}

const toAnnotation = ({ id, check_id: check, unit, period, text, rebase, actor, at }: Selectable<StateTables['annotations']>): Annotation => ({
  id,
  check,
  unit: JSON.parse(unit) as Unit,
  period,
  text,
  rebase: rebase === 1,
  actor,
  at,
});
