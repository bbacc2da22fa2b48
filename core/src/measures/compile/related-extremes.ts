import type { Expression } from '@touchstone/sdk';

import type { RelatedNode } from './related.js';
import { conjuncts, relatedKeys, scopesIn } from './related-link.js';

type Comparison = Extract<Expression, { op: 'compare' }>;

/** A comparison as it reads from its other side. */
const mirrored = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/**
 * Whether related rows exist of which one value stands in one order to the row outside ("another with the same reference", "a message
 * after it was resolved"), told by their least and greatest value. To look through pairs would take as many as the square of the rows
 * that share a key, which no engine finishes where one key is of many ("unknown"). Nothing where rows are compared in more ways than
 * that, or by no key.
 */
export function byExtremes(node: RelatedNode): Expression | undefined {
  const keys = relatedKeys(node);
  const [outside, ...others] = new Set(keys.map(({ scope }) => scope));
  if (node.aggregate !== 'exists' || outside === undefined || others.length > 0 || node.table.startsWith('setting:')) {
    return undefined;
  }
  const terms = conjuncts(node.where);
  const [compared, ...more] = terms.filter((term) => !keys.some(({ term: key }) => key === term) && scopesIn(term).some((name) => name !== node.scope));
  const ordered = compared && more.length === 0 ? asOrdered(compared, { inner: node.scope, outer: outside }) : undefined;
  if (!ordered) {
    return undefined;
  }
  const where: Expression = { op: 'and', terms: terms.filter((term) => term !== compared) };
  const against = (aggregate: 'min' | 'max'): Comparison => ({ ...ordered, left: { op: 'related', aggregate, table: node.table, scope: node.scope, where, value: ordered.left } });
  switch (ordered.operator) {
    case '<':
    case '<=':
      return against('min');
    case '>':
    case '>=':
      return against('max');
    case '<>':
      return { op: 'or', terms: [against('min'), against('max')] };
    case '=':
      return undefined;
  }
}

/** A comparison with what the related row says alone on its left, and what the row outside says alone on its right. */
function asOrdered(term: Expression, { inner, outer }: { readonly inner: string; readonly outer: string }): Comparison | undefined {
  if (term.op !== 'compare') {
    return undefined;
  }
  const { left, right, operator } = term;
  const isOf = (side: Expression, scope: string) => scopesIn(side).join() === scope;
  if (isOf(left, inner) && isOf(right, outer)) {
    return term;
  }
  return isOf(left, outer) && isOf(right, inner) ? { op: 'compare', operator: mirrored[operator], left: right, right: left } : undefined;
}
