import type { RelatedNode } from './related.js';
import { conjuncts, relatedKeys } from './related-link.js';

/**
 * How many rows of a table others refer to ("products in the lines of a customer's orders"), as the different rows that those others
 * name: each of them is read once, and not once for each row that might be named. A count with a value counts its different values.
 * Nothing where the named rows have to meet anything else.
 */
export function asDistinct(node: RelatedNode): RelatedNode | undefined {
  const [named, ...more] = conjuncts(node.where);
  if (node.aggregate !== 'count' || node.value || named?.op !== 'related' || named.aggregate !== 'exists' || more.length > 0) {
    return undefined;
  }
  const [key, ...others] = relatedKeys(named).filter(({ scope }) => scope === node.scope);
  if (!key || others.length > 0 || key.inner.op !== 'column' || key.outer.op !== 'column' || key.outer.column !== 'id' || key.outer.through.length > 0) {
    return undefined;
  }
  const { through, column } = key.inner;
  const terms = conjuncts(named.where).filter((term) => term !== key.term);
  // Through the reference: a row that is named and not there does not count.
  return { ...named, aggregate: 'count', where: { op: 'and', terms }, value: { ...key.inner, through: [...through, column], column: 'id' } };
}
