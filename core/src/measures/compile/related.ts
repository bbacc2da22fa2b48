import type { Expression } from '@touchstone/sdk';

import { type Compilation, compileExpression } from './expression-compiler.js';
import { TableScope } from './table-scope.js';

type RelatedNode = Extract<Expression, { op: 'related' }>;

/** Whether related rows exist, how many, or a sum, first or last over them: a correlated query, which engines turn into a join. */
export function relatedSql(node: RelatedNode, within: Compilation): string {
  const text = JSON.stringify(node);
  const settings = /"op":"(setting|inSetting)"/.test(text) ? within.settings : {};
  const key = JSON.stringify([text, [...within.scopes].map(([name, { alias }]) => [name, alias]), settings]);
  const sql = within.asked.get(key) ?? (within.dialect.correlatesAnywhere ? correlated(node, within) : besideItsRows(node, within));
  within.asked.set(key, sql);
  return sql;
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
  const scope = new TableScope(node.table, within.nextAlias());
  const inner: Compilation = { ...within, scopes: new Map([...within.scopes, [node.scope, scope]]) };
  const where = compileExpression(node.where, inner);
  const value = node.value && compileExpression(node.value, inner);
  const query = (selection: string) => `(SELECT ${selection} ${scope.from()} WHERE ${where})`;
  switch (node.aggregate) {
    case 'exists':
      return `EXISTS ${query('1')}`;
    case 'count':
      return within.dialect.whole(`coalesce(${query('count(*)')}, 0)`);
    case 'sum':
      return `coalesce(${query(`sum(${value})`)}, 0)`;
    case 'min':
    case 'max':
      return query(`${node.aggregate}(${value})`);
  }
}
