import type { Expression } from '@touchstone/sdk';

import { type Compilation, compileExpression, scopeNamed } from './expression-compiler.js';
import { joinedAggregate, joinsTotals } from './related-join.js';
import { linkOf } from './related-link.js';
import { rowSource } from './row-source.js';
import { TableScope } from './table-scope.js';

type RelatedNode = Extract<Expression, { op: 'related' }>;

/**
 * Whether related rows exist, how many, or what they say together: a join to their totals where keys alone relate them, else a
 * correlated query, which engines turn into a join of their own.
 */
export function relatedSql(node: RelatedNode, within: Compilation): string {
  const text = JSON.stringify(node);
  const settings = /"op":"(setting|inSetting)"/.test(text) ? within.settings : {};
  const key = JSON.stringify([text, [...within.scopes].map(([name, { alias }]) => [name, alias]), settings]);
  const sql = within.asked.get(key) ?? (within.dialect.correlatesAnywhere ? anywhere(node, within) : besideItsRows(node, within));
  within.asked.set(key, sql);
  return sql;
}

function anywhere(node: RelatedNode, within: Compilation): string {
  const link = joinsTotals(node) && !within.scopes.has(node.scope) ? linkOf(node) : undefined;
  if (link && !scopeNamed(link.outer, within).table.startsWith('setting:')) {
    return joinedAggregate(node, link, within);
  }
  return correlated(node, within);
}

/**
 * Where queries within queries have their place: a question about rows is answered beside them, before anything else is done with
 * them, and read from there. Throws a `TypeError` for a question about rows and about rows outside of those at once.
 */
function besideItsRows(node: RelatedNode, within: Compilation): string {
  const scopes = [...within.scopes];
  const named = scopesIn(node);
  const [asked = scopes.at(-1), ...others] = scopes.filter(([name]) => named.has(name));
  if (!asked || others.length > 0) {
    const names = [...named].map((name) => `"${name}"`).join(' and ');
    throw new TypeError(`${within.dialect.name} cannot ask about related rows by ${names} at once`);
  }
  const [name, scope] = asked;
  const outside = scopes.slice(0, scopes.findIndex(([other]) => other === name) + 1);
  return scope.compute(correlated(node, { ...within, scopes: new Map(outside) }));
}

/** The rows outside that a question names. What depends on a clock asks the outermost. */
function scopesIn(node: RelatedNode): ReadonlySet<string> {
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

function correlated(node: RelatedNode, within: Compilation): string {
  if (within.scopes.has(node.scope)) {
    throw new TypeError(`The related rows are named "${node.scope}", as are rows outside: give them another name with $as.`);
  }
  const scope = new TableScope(node.table, within.nextAlias(), rowSource(node.table, within));
  const inner: Compilation = { ...within, scopes: new Map([...within.scopes, [node.scope, scope]]) };
  const where = compileExpression(node.where, inner);
  const selection = selected(node, inner);
  const query = `(SELECT ${selection} ${scope.from()} WHERE ${where})`;
  switch (node.aggregate) {
    case 'exists':
      return `EXISTS ${query}`;
    case 'count':
      return within.dialect.whole(`coalesce(${query}, 0)`);
    case 'sum':
      return `coalesce(${query}, 0)`;
    default:
      return query;
  }
}

function selected(node: RelatedNode, inner: Compilation): string {
  const { dialect } = inner;
  const value = () => compileExpression(given(node.value, node), inner);
  switch (node.aggregate) {
    case 'exists':
      return '1';
    case 'count':
      return 'count(*)';
    case 'sum':
    case 'min':
    case 'max':
      return `${node.aggregate}(${value()})`;
    case 'mean':
      return `avg(${dialect.number(value())})`;
    case 'quantile':
      return dialect.quantile(value(), given(node.at, node));
    case 'first':
    case 'last':
      return dialect.extreme(node.aggregate, value(), compileExpression(given(node.by, node), inner));
  }
}

function given<T>(part: T | undefined, { aggregate }: RelatedNode): T {
  if (part === undefined) {
    throw new TypeError(`A question for the ${aggregate} of related rows lacks what it is about.`);
  }
  return part;
}
