import type { Session } from '../../engine/engine.js';
import { quoteIdentifier, quoteLiteral } from '../../model/quote.js';
import type { Remark, Stage } from '../load/stage.js';
import { personalTables, type ReferenceColumn } from './personal-rows.js';

/** The ids of what was forgotten, as salted hashes or as the organisation's own numbers, so that no later file brings it back. */
export const forgottenTable = 'forgotten_row';

/** Tells in a report that rows were left out because their customer was forgotten. */
export const forgottenCode = 'CUSTOMER_FORGOTTEN';

/** The condition that a reference leads to rows of a table of ids. */
export const leadsTo = (ids: string, { column, target }: ReferenceColumn): string =>
  `${quoteIdentifier(column)} IN (SELECT id FROM ${ids} WHERE of = ${quoteLiteral(target)})`;

/** The condition that rows of a table belong to those of a table of ids: by what they refer to, or by their own id. */
export function belongsTo(ids: string, { table, references, isReferred }: { readonly table: string; readonly references: readonly ReferenceColumn[]; readonly isReferred: boolean }): string {
  const own = isReferred ? [leadsTo(ids, { column: 'id', target: table })] : [];
  return `(${[...own, ...references.map((reference) => leadsTo(ids, reference))].join(' OR ')})`;
}

/**
 * Takes what was forgotten out of rows that wait to be written, and tells how many. Called within the transaction of an import, with all
 * its stages: what belongs to a forgotten row is forgotten as well.
 */
export async function dropForgotten(session: Session, stages: readonly Stage[]): Promise<Remark[]> {
  const [any] = await session.all(`SELECT 1 AS one FROM ${forgottenTable} LIMIT 1`);
  if (!any) {
    return [];
  }
  const remarks: Remark[] = [];
  for (const personal of personalTables) {
    for (const { name, target } of stages.filter((stage) => stage.target.table.name === personal.table)) {
      const columns = target.columns.map((column) => column.name);
      const references = personal.references.filter(({ column }) => columns.includes(column));
      const isReferred = personal.isReferred && columns.includes('id');
      if (references.length === 0 && !isReferred) {
        continue;
      }
      const condition = `${belongsTo(forgottenTable, { ...personal, references, isReferred })} AND "__problem" IS NULL`;
      if (isReferred) {
        await session.execute(
          `INSERT INTO ${forgottenTable} SELECT DISTINCT $1, id FROM ${name} WHERE ${condition} AND id NOT IN (SELECT id FROM ${forgottenTable} WHERE of = $1)`,
          [personal.table],
        );
      }
      const rows = await session.execute(`DELETE FROM ${name} WHERE ${condition}`);
      if (rows > 0) {
        const reason = `Rows for "${personal.table}" belong to a customer who was forgotten, and were left out.`;
        remarks.push({ code: forgottenCode, column: null, reason, rows });
      }
    }
  }
  return remarks;
}
