import type { Expression } from '@touchstone/sdk';

import { quoteIdentifier } from '../../model/quote.js';
import { localDayTable } from '../business-time/local-day-table.js';
import { midnightKey } from './answer-key.js';
import { type Compilation, scopeNamed } from './expression-compiler.js';
import { columnNamed, type TableScope } from './table-scope.js';

type ColumnNode = Extract<Expression, { op: 'column' }>;

/**
 * A column, reached through references where the node says so.
 *
 * A day counts as its first instant in the organisation's time zone, so that days and moments compare; a flag that
 * is not set counts as not set.
 */
export function columnSql(node: ColumnNode, within: Compilation): string {
  const sql = storedColumnSql(node, within);
  return isFlag(node, within) ? `coalesce(${sql}, FALSE)` : sql;
}

/** Whether a column is a flag, reached through references where the node says so. */
function isFlag(node: ColumnNode, within: Compilation): boolean {
  const scope = scopeNamed(node.scope, within);
  if (scope.table.startsWith('setting:')) {
    return false;
  }
  return columnNamed(scope.follow(node.through).table, node.column).type === 'boolean';
}

/** A column like {@link columnSql}, with a flag as it is stored: nothing where nobody said either way. */
export function storedColumnSql(node: ColumnNode, within: Compilation): string {
  const scope = scopeNamed(node.scope, within);
  if (scope.table.startsWith('setting:')) {
    return `${scope.alias}.${quoteIdentifier(node.column)}`;
  }
  const { alias, table } = scope.follow(node.through);
  const column = `${alias}.${quoteIdentifier(node.column)}`;
  switch (columnNamed(table, node.column).type) {
    case 'date':
    case 'month':
      return (node.through.length === 0 ? scope.answerTo(midnightKey(node.column)) : undefined) ?? startOfDay(column, { scope, within });
    default:
      return column;
  }
}

/** The moment at which a day begins: by the table of local days, and beyond it by the zone itself, which costs a hundred times as much. */
function startOfDay(column: string, { scope, within }: { readonly scope: TableScope; readonly within: Compilation }): string {
  const { dialect, parameters, context } = within;
  const zone = parameters.add(context.timezone);
  if (!dialect.correlates) {
    return dialect.startOfDay(column, zone);
  }
  const { alias } = scope.join(`$midnight ${column}`, (name) => ({
    table: localDayTable,
    sql: `LEFT JOIN ${localDayTable} AS ${name} ON ${name}.timezone = ${zone} AND ${name}.day = ${column}`,
  }));
  return `CASE WHEN ${alias}.day IS NULL THEN ${dialect.startOfDay(column, zone)} ELSE ${alias}.midnight END`;
}
