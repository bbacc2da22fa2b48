import type { Expression } from '@touchstone/sdk';

import { type Compilation, compileExpression } from './expression-compiler.js';
import { TableScope } from './table-scope.js';

type RelatedNode = Extract<Expression, { op: 'related' }>;

/** Whether related rows exist, how many, or a sum, first or last over them: a correlated query, which engines turn into a join. */
export function relatedSql(node: RelatedNode, within: Compilation): string {
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
