import type { Expression } from '@touchstone/sdk';

import { quoteIdentifier } from '../../model/quote.js';
import { type Compilation, scopeNamed } from './expression-compiler.js';
import { columnNamed, type TableScope } from './table-scope.js';

type ColumnNode = Extract<Expression, { op: 'column' }>;

/** A value of rows outside, as a query about related rows names it: where queries cannot look through joins, it is read before. */
export function fromWithin(sql: string, scope: TableScope, { dialect, scopes }: Compilation): string {
  const isInnermost = scope === [...scopes.values()].at(-1);
  return dialect.correlatesAnywhere || isInnermost || !sql.includes(`${scope.alias}_`) ? sql : scope.compute(sql);
}

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
  const column = fromWithin(`${alias}.${quoteIdentifier(node.column)}`, scope, within);
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
