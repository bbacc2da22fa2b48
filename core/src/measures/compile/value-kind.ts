import type { Expression } from '@touchstone/sdk';
import type { ColumnType } from '@touchstone/sdk/model';

import type { ValueKind } from '../../engine/dialect.js';
import { columnNamed } from './table-scope.js';

/** What a column of the model holds once it is read: days and months are read as moments. */
export function kindOfColumn(type: ColumnType): ValueKind {
  switch (type) {
    case 'integer':
    case 'seconds':
    case 'money':
    case 'decimal':
      return 'number';
    case 'timestamp':
      return 'moment';
    case 'date':
    case 'month':
      return 'day';
    case 'boolean':
      return 'flag';
    case 'list':
      return 'texts';
    default:
      return 'text';
  }
}

/** What an expression gives, by its tree: engines that are strict about types must be told. */
export function kindOf(node: Expression, tables: ReadonlyMap<string, string>): ValueKind {
  switch (node.op) {
    case 'column':
      return columnKind(node, tables);
    case 'literal':
      return typeof node.value === 'number' ? 'number' : typeof node.value === 'boolean' ? 'flag' : 'text';
    case 'setting':
    case 'arithmetic':
    case 'duration':
    case 'workingDays':
    case 'rank':
    case 'length':
      return 'number';
    case 'moment':
    case 'now':
    case 'shift':
      return 'moment';
    case 'part':
      return node.part === 'date' || node.part === 'month' ? 'moment' : node.part === 'timeOfDay' ? 'text' : 'number';
    case 'firstKnown':
      return node.terms[0] ? kindOf(node.terms[0], tables) : 'text';
    case 'when':
      return kindOf(node.then, tables);
    case 'related':
      return relatedKind(node, tables);
    case 'dimension':
      return 'text';
    default:
      return 'flag';
  }
}

function relatedKind(node: Extract<Expression, { op: 'related' }>, tables: ReadonlyMap<string, string>): ValueKind {
  if (node.aggregate === 'exists') {
    return 'flag';
  }
  return ['count', 'sum', 'mean', 'quantile'].includes(node.aggregate) || !node.value
    ? 'number'
    : kindOf(node.value, new Map([...tables, [node.scope, node.table]]));
}

function columnKind({ scope, through, column }: Extract<Expression, { op: 'column' }>, tables: ReadonlyMap<string, string>): ValueKind {
  let table = tables.get(scope) ?? scope;
  if (table.startsWith('setting:')) {
    return 'text';
  }
  for (const reference of through) {
    table = columnNamed(table, reference).target ?? table;
  }
  const kind = kindOfColumn(columnNamed(table, column).type);
  return kind === 'day' ? 'moment' : kind;
}
