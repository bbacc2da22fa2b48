import type { Expression } from '@touchstone/sdk';

import { apart, type Compilation, compileExpression, scopeNamed } from './expression-compiler.js';
import { tableNamed, TableScope } from './table-scope.js';

type RankNode = Extract<Expression, { op: 'rank' }>;

/**
 * The place of a row among all rows of its table, or the share that larger ones make up. All rows are ordered once, and the row
 * is joined to its place by its id.
 */
export function rankSql(node: RankNode, within: Compilation): string {
  if (!('id' in tableNamed(node.table).columns)) {
    throw new TypeError(`The rows of "${node.table}" have no id, so they have no rank.`);
  }
  const outer = scopeNamed(node.scope, within);
  const places = placesQuery(node, within);
  const { alias } = outer.join(`$rank ${JSON.stringify([node.by, node.where ?? null])}`, (name) => ({
    table: node.table,
    sql: `LEFT JOIN (${places}) AS ${name} ON ${name}.ranked_id = ${outer.alias}."id"`,
  }));
  return `${alias}.${node.as === 'place' ? 'place' : 'above'}`;
}

function placesQuery({ table, scope, by, where }: RankNode, within: Compilation): string {
  const inner = new TableScope(table, within.nextAlias());
  const compilation: Compilation = apart(within, new Map([[scope, inner]]));
  const value = within.dialect.number(compileExpression(by, compilation));
  const ordered = where ? `coalesce(${compileExpression(where, compilation)}, FALSE)` : 'TRUE';
  const order = 'ORDER BY ranked_by DESC NULLS LAST, ranked_id';
  const before = `sum(ranked_by) OVER (${order} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;
  return [
    `SELECT ranked_id, ${within.dialect.whole(`row_number() OVER (${order})`)} AS place, coalesce(${before}, 0) / NULLIF(sum(ranked_by) OVER (), 0) AS above`,
    `FROM (SELECT ${inner.alias}."id" AS ranked_id, ${value} AS ranked_by ${inner.from()} WHERE ${ordered}) AS ranking`,
  ].join(' ');
}
