import type { Expression } from '@touchstone/sdk';

import { quoteIdentifier } from '../../model/quote.js';
import { type Compilation, scopeNamed } from './expression-compiler.js';
import { columnNamed } from './table-scope.js';

type ColumnNode = Extract<Expression, { op: 'column' }>;

/**
 * A column, reached through references where the node says so.
 *
 * A day counts as its first instant in the organisation's time zone, so that days and moments compare; a flag that
 * is not set counts as not set.
 */
export function columnSql(node: ColumnNode, within: Compilation): string {
  const scope = scopeNamed(node.scope, within);
  if (scope.table.startsWith('setting:')) {
    return `${scope.alias}.${quoteIdentifier(node.column)}`;
  }
  const { alias, table } = scope.follow(node.through);
  const column = `${alias}.${quoteIdentifier(node.column)}`;
  switch (columnNamed(table, node.column).type) {
    case 'date':
    case 'month':
      return within.dialect.startOfDay(column, within.parameters.add(within.context.timezone));
    case 'boolean':
      return `coalesce(${column}, FALSE)`;
    default:
      return column;
  }
}
