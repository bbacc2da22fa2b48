import type { Expression } from '@touchstone/sdk';

import { quoteIdentifier } from '../../model/quote.js';
import { type Compilation, compileExpression } from './expression-compiler.js';
import { openRelated, type RelatedNode } from './related.js';
import { sqlNameOf, tableNamed, type TableScope } from './table-scope.js';

/**
 * What is asked of related rows as a join: the answer for each row outside that has related rows, by the key of the row. For ClickHouse, whose own
 * queries within queries (26.7) miss rows where what they name is unknown, and count rows as often as others look like them.
 *
 * Throws a `TypeError` for a question about rows and about rows outside of those at once.
 */
export function answeredBeside(node: RelatedNode, within: Compilation): string {
  const scopes = [...within.scopes];
  const named = namesIn(node);
  const [asked = scopes.at(-1), ...others] = scopes.filter(([name]) => named.has(name));
  if (!asked || others.length > 0) {
    throw new TypeError(`${within.dialect.name} cannot ask about related rows by ${[...named].map((name) => `"${name}"`).join(' and ')} at once`);
  }
  const [name, outside] = asked;
  const visible = new Map(scopes.slice(0, scopes.findIndex(([other]) => other === name) + 1));
  const { scope, inner, where, answer } = openRelated(node, { ...within, scopes: visible });
  const meeting = equalities(node, name).map((equality) => compileExpression(equality, inner));
  const key = rowKey(outside);
  const told = node.aggregate === 'exists' || node.aggregate === 'count' ? within.dialect.whole(answer) : answer;
  const rows = outside.rows([where, answer, ...meeting, ...scope.joined].join('\n'));
  const met = meeting.length === 0 ? `CROSS JOIN ${scope.own}` : `INNER JOIN ${scope.own} ON ${meeting.join(' AND ')}`;
  const clauses = [`FROM ${rows}`, met, ...scope.joined, `WHERE ${where}`].join('\n');
  const { alias } = outside.join(`$related ${clauses} ${told}`, (as) => ({
    table: node.table,
    sql: `LEFT JOIN (SELECT ${key} AS related_key, ${told} AS related_value\n${clauses}\nGROUP BY ${key}) AS ${as} ON ${as}.related_key = ${key}`,
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

/** What tells the rows of a table apart. */
function rowKey({ table, alias }: TableScope): string {
  const names = table.startsWith('setting:') ? ['value'] : tableNamed(table).key.map((part) => sqlNameOf(table, part));
  const columns = names.map((name) => `${alias}.${quoteIdentifier(name)}`);
  return columns.length === 1 ? columns.join('') : `toString(tuple(${columns.join(', ')}))`;
}

/** Equalities between the related rows and those outside that hold for every related row: an engine joins by them. */
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

/** The rows that a question names, but for those that are asked about within it. */
function namesIn(node: RelatedNode): ReadonlySet<string> {
  const names = new Set<string>();
  const own = new Set<string>();
  JSON.stringify(node, (_, part: unknown) => {
    if (typeof part === 'object' && part !== null && 'op' in part && 'scope' in part) {
      (part.op === 'related' ? own : names).add(String(part.scope));
    }
    return part;
  });
  return new Set([...names].filter((name) => !own.has(name)));
}
