import type { Expression } from '@touchstone/sdk';

import { type Compilation, compileExpression } from './expression-compiler.js';
import { openRelated, type RelatedNode } from './related.js';
import { outermostClock, scopesIn } from './related-link.js';
import type { Meeting, TableScope } from './table-scope.js';

/**
 * What is asked of related rows as a join: the answer for the rows outside that have related rows, by the keys of all rows outside
 * that the question names. For ClickHouse, whose own queries within queries (26.7) miss rows where what they name is unknown, and
 * count rows as often as others look like them.
 */
export function answeredBeside(node: RelatedNode, within: Compilation): string {
  const outside = scopesAsked(node, within);
  const innermost = outside.at(-1);
  const asked = outside.map(([, scope]) => scope);
  const scopes = [...within.scopes];
  const visible = new Map(scopes.slice(0, scopes.findIndex(([name]) => name === innermost?.[0]) + 1));
  const { scope, inner, compile } = openRelated(node, { ...within, scopes: visible });
  scope.meet(outside.flatMap(([name, other]) => equalities(node, name).map((equality): Meeting => ({ outside: other, sql: compileExpression(equality, inner) }))));
  const { where, answer } = compile();
  const told = node.aggregate === 'exists' || node.aggregate === 'count' ? within.dialect.whole(answer) : answer;
  const clauses = [`FROM ${rowsTogether([...asked, scope], [where, answer].join('\n'))}`, `WHERE ${where}`].join('\n');
  const keys = asked.map(rowKey);
  const names = keys.map((_, place) => `key_${place + 1}`);
  const holder = asked.at(-1) ?? scope;
  const { alias } = holder.join(`$related ${clauses} ${told}`, (as) => ({
    table: node.table,
    sql: `LEFT JOIN (SELECT ${keys.map((key, place) => `${key} AS ${names[place]}`).join(', ')}, ${told} AS related_value\n${clauses}\nGROUP BY ${keys.join(', ')}) AS ${as} ON ${keys.map((key, place) => `${as}.${names[place]} = ${key}`).join(' AND ')}`,
  }));
  switch (node.aggregate) {
    case 'exists':
      return `(coalesce(${alias}.related_value, 0) > 0)`;
    case 'count':
    case 'sum':
      return `coalesce(${alias}.related_value, 0)`;
    default:
      return `${alias}.related_value`;
  }
}

/** The rows outside that a question names, outermost first; those right outside where it names none. */
function scopesAsked(node: RelatedNode, { scopes }: Compilation): [name: string, scope: TableScope][] {
  const all = [...scopes];
  const named = new Set(scopesIn(node));
  const found = all.filter(([name], place) => named.has(name) || (place === 0 && named.has(outermostClock)));
  return found.length > 0 ? found : all.slice(-1);
}

/** Rows of several scopes, each beside those before it that it meets, with the joins that some SQL reads. */
function rowsTogether(scopes: readonly TableScope[], sql: string): string {
  let read = sql;
  const parts: string[] = [];
  for (const [place, scope] of [...scopes.entries()].reverse()) {
    const meetings = scope.meetingsWith(scopes.slice(0, place));
    read += `\n${meetings.join('\n')}`;
    const joined = scope.joinedFor(read);
    read += `\n${joined.join('\n')}`;
    const own = place === 0 ? scope.own : meetings.length === 0 ? `CROSS JOIN ${scope.own}` : `INNER JOIN ${scope.own} ON ${meetings.join(' AND ')}`;
    parts.unshift([own, ...joined].join('\n'));
  }
  return parts.join('\n');
}

/** What tells the rows of a table apart. */
function rowKey({ key }: TableScope): string {
  return key.length === 1 ? key.join('') : `toString(tuple(${key.join(', ')}))`;
}

/** Equalities between the related rows and some outside that hold for every related row: an engine joins by them. */
function equalities({ where, scope }: RelatedNode, outside: string): Expression[] {
  const terms = where.op === 'and' ? where.terms : [where];
  const sideOf = (node: Expression) => (node.op === 'column' ? node.scope : undefined);
  return terms.filter((term) => {
    const sides = term.op === 'compare' && term.operator === '=' ? [sideOf(term.left), sideOf(term.right)] : [];
    return sides.includes(scope) && sides.includes(outside) && isOwn(term, scope);
  });
}

/** Whether a comparison reads the related rows by no reference: what they refer to is joined only later. */
function isOwn(term: Expression, scope: string): boolean {
  return term.op === 'compare' && [term.left, term.right].every((side) => side.op === 'column' && (side.scope !== scope || side.through.length === 0));
}
