import type { Expression } from '@touchstone/sdk';

import { canonicalText } from '../canonical-text.js';
import type { RelatedNode } from './related.js';
import { conjuncts, relatedKeys, scopesIn } from './related-link.js';

/**
 * Whether rows of a table other than the row outside share its key ("another with the same reference"), told by how many have that key
 * beside the row itself. Ids of rows are text, and an engine keeps the least and greatest of each key outside of the memory that it
 * was given. Nothing where the row outside is of another table, is not reached by its own key, or takes any other part.
 */
export function byOthers(node: RelatedNode, tableOf: (scope: string) => string): Expression | undefined {
  const keys = relatedKeys(node);
  const [outside, ...others] = new Set(keys.map(({ scope }) => scope));
  if (node.aggregate !== 'exists' || outside === undefined || others.length > 0 || tableOf(outside) !== node.table) {
    return undefined;
  }
  const own = (term: Expression): Expression => renamed(term, node.scope, outside);
  const isSame = (one: Expression, other: Expression): boolean => canonicalText(one) === canonicalText(other);
  const terms = conjuncts(node.where);
  const differs = terms.find((term) => isAnother(term, node.scope, outside));
  const rest = terms.filter((term) => term !== differs && !keys.some(({ term: key }) => key === term));
  const isPlain = (term: Expression): boolean => scopesIn(term).join() === node.scope && !JSON.stringify(term).includes('"op":"related"');
  if (!differs || !keys.every(({ inner, outer }) => isSame(own(inner), outer)) || !rest.every(isPlain)) {
    return undefined;
  }
  const one: Expression = { op: 'literal', value: 1 };
  const itself: Expression = rest.length === 0 ? one : { op: 'when', condition: { op: 'and', terms: rest.map(own) }, then: one, otherwise: { op: 'literal', value: 0 } };
  const where: Expression = { op: 'and', terms: terms.filter((term) => term !== differs) };
  return { op: 'compare', operator: '>', left: { op: 'related', aggregate: 'count', table: node.table, scope: node.scope, where }, right: itself };
}

/** Whether a condition says that the related row is not the row outside. */
function isAnother(term: Expression, inner: string, outer: string): boolean {
  if (term.op !== 'compare' || term.operator !== '<>') {
    return false;
  }
  const sides = [term.left, term.right];
  const isIdOf = (side: Expression, scope: string) => side.op === 'column' && side.column === 'id' && side.through.length === 0 && side.scope === scope;
  return [inner, outer].every((scope) => sides.some((side) => isIdOf(side, scope)));
}

/** The same said of the row by another name. */
function renamed(term: Expression, from: string, to: string): Expression {
  return JSON.parse(JSON.stringify(term, (key, value: unknown) => (key === 'scope' && value === from ? to : value))) as Expression;
}
