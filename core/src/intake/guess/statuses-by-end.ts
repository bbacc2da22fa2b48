import type { MappingPlan } from '@touchstone/sdk/contract';

import type { Session } from '../../engine/engine.js';
import type { SourceColumn } from '../file/source.js';
import { modelColumnOf } from './plan-mapping.js';
import type { ColumnProfile } from './profile.js';
import { unknownWords } from './words.js';

/** The columns that say that a case has ended, the clearest first. */
const ends = ['closed_at', 'last_resolved_at', 'first_resolved_at'];

/**
 * Tells statuses whose words are not known by the rows that bear them: where more than half of these have a time at which they ended,
 * the word means `closed`, and else `open`. Without a column for that time the plan stays as it is.
 */
export async function statusesByEnd(session: Session, relation: string, options: { plan: MappingPlan; profiles: readonly ColumnProfile[]; columns: readonly SourceColumn[] }): Promise<MappingPlan> {
  const { columns, plan, profiles } = options;
  const planned = (becomes: string) => plan.columns.find((column) => column.becomes === becomes);
  const sqlOf = (name: string | undefined): string | undefined => columns.find((column) => column.name === name)?.sql;
  const status = planned('status');
  const profile = profiles.find(({ name }) => name === status?.column);
  const definition = plan.table === 'case' ? modelColumnOf('case', 'status') : undefined;
  const ended = ends.map((name) => sqlOf(planned(name)?.column)).find((sql) => sql !== undefined);
  const words = profile && definition ? unknownWords('case', definition, profile) : [];
  const said = sqlOf(status?.column);
  if (words.length === 0 || ended === undefined || said === undefined) {
    return plan;
  }
  const rows = await session.all(
    `SELECT trim(${said}) AS word, count(*) FILTER (nullif(trim(${ended}), '') IS NOT NULL) * 2 > count(*) AS ended FROM ${relation} WHERE list_contains($1::VARCHAR[], trim(${said})) GROUP BY 1`,
    [words],
  );
  const told = Object.fromEntries(rows.map(({ ended: has, word }) => [String(word), has === true ? 'closed' : 'open']));
  return { ...plan, columns: plan.columns.map((column) => (column === status ? { ...column, words: { ...column.words, ...told } } : column)) };
}
