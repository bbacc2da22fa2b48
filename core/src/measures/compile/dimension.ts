import type { Expression, UnitExpression } from '@touchstone/sdk';
import type { DimensionName } from '@touchstone/sdk/model';

import { quoteIdentifier } from '../../model/quote.js';
import { type Compilation, compileExpression, kindIn } from './expression-compiler.js';
import { sqlNameOf, tableNamed, type TableScope } from './table-scope.js';

/** The key of a row's member of a dimension, by the first of the paths its table declares that leads to one. */
export function dimensionSql(name: string, scope: TableScope): string {
  const paths = tableNamed(scope.table).dimensions?.[name as DimensionName];
  if (!paths || paths.length === 0) {
    throw new TypeError(`The rows of "${scope.table}" have no ${name}.`);
  }
  const columns = paths.map((path) => pathSql(path, scope));
  return columns.length === 1 && columns[0] ? columns[0] : `coalesce(${columns.join(', ')})`;
}

/** Whether rows of a table belong to a dimension. */
export function hasDimension(table: string, name: string): boolean {
  return !table.startsWith('setting:') && tableNamed(table).dimensions?.[name as DimensionName] !== undefined;
}

/** The key of a row's unit: a declared dimension, or one the check computes. Text, so that units compare. */
export function unitSql(unit: string | UnitExpression, scope: TableScope, within: Compilation): string {
  const node: Expression = typeof unit === 'string' ? { op: 'dimension', scope: scope.table, dimension: unit } : unit.of;
  return within.dialect.text(compileExpression(node, within), kindIn(node, within));
}

function pathSql(path: readonly string[], scope: TableScope): string {
  if (path.length === 1 && path[0] === '$self') {
    return `${scope.alias}."id"`;
  }
  let table = scope.table;
  const names = path.map((key) => {
    const name = sqlNameOf(table, key);
    table = tableNamed(table).columns[key]?.target ?? table;
    return name;
  });
  const last = names.pop() ?? '';
  return `${scope.follow(names).alias}.${quoteIdentifier(last)}`;
}
