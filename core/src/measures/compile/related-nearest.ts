import type { Expression } from '@touchstone/sdk';

import { canonicalText } from '../canonical-text.js';
import type { RelatedNode } from './related.js';
import { conjuncts, outermostClock, relatedKeys, scopesIn } from './related-link.js';
import { columnNamed } from './table-scope.js';

type Order = '<' | '<=' | '>' | '>=';

/** A comparison with something that the row outside says on its left. */
interface Bound {
  readonly outer: Expression;
  readonly operator: Order;
  /** By how many seconds the value is moved before it is compared. */
  readonly shift: Expression | undefined;
}

/** A question for rows of which one value stands near the row outside, taken apart. */
export interface NearestQuestion {
  /** The value. */
  readonly value: Expression;
  /** What the related rows settle alone. */
  readonly own: readonly Expression[];
  readonly keys: readonly { readonly inner: Expression; readonly outer: Expression }[];
  /** On which side of what the row outside says the nearest value is looked for. */
  readonly nearest: Bound;
  /** What the nearest value has to meet besides: if any does, it does. */
  readonly rest: readonly Bound[];
}

/** A comparison as it reads from its other side. */
const mirrored: Readonly<Record<Order, Order>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/**
 * Whether rows exist of which one value lies between bounds that the row outside sets ("a standard that began within 90 days before"): the
 * nearest value on one side answers for all, so that rows need not be looked through in pairs. Two thousand standards and ten million
 * cases would be more pairs than any engine finishes. Nothing where rows are related by ids, of which each has few, or in other ways.
 */
export function nearestQuestion(node: RelatedNode, outside: string): NearestQuestion | undefined {
  if (node.aggregate !== 'exists' || node.table.startsWith('setting:')) {
    return undefined;
  }
  const keys = relatedKeys(node);
  if (!keys.every(({ inner, scope }) => scope === outside && isOfFewWords(node.table, inner))) {
    return undefined;
  }
  const terms = conjuncts(node.where).filter((term) => !keys.some(({ term: key }) => key === term));
  const own = terms.filter((term) => scopesIn(term).every((name) => name === node.scope));
  const compared = terms.filter((term) => !own.includes(term)).map((term) => asBound(term, node.scope, outside));
  const [first] = compared;
  if (!first || compared.some((bound) => bound === undefined || canonicalText(bound.value) !== canonicalText(first.value))) {
    return undefined;
  }
  const bounds = [...new Map(compared.flatMap((found) => (found ? [[canonicalText(found.bound), found.bound] as const] : []))).values()];
  for (const side of ['>', '<']) {
    const here = bounds.filter(({ operator }) => operator.startsWith(side));
    const [nearest] = here;
    if (nearest && here.length === 1 && nearest.shift === undefined) {
      return { value: first.value, own, keys, nearest, rest: bounds.filter((bound) => bound !== nearest) };
    }
  }
  return undefined;
}

const isOfFewWords = (table: string, inner: Expression): boolean => inner.op === 'column' && inner.through.length === 0 && columnNamed(table, inner.column).type === 'choice';

/** A comparison of a column of the related row, as it is or moved by a fixed time, with what the row outside says alone. */
function asBound(term: Expression, inner: string, outer: string): { readonly value: Expression; readonly bound: Bound } | undefined {
  if (term.op !== 'compare' || term.operator === '=' || term.operator === '<>') {
    return undefined;
  }
  const isOf = (side: Expression, scope: string): boolean => scopesIn(side).join() === scope;
  const { left, operator, right } = term;
  const [said, asked, order] = isOf(left, outer) ? [left, right, operator] : [right, left, mirrored[operator]];
  if (!isOf(said, outer) || !isOf(asked, inner) || outer === outermostClock) {
    return undefined;
  }
  const [value, shift] = asked.op === 'shift' && scopesIn(asked.seconds).length === 0 ? [asked.time, asked.seconds] : [asked, undefined];
  return value.op === 'column' ? { value, bound: { outer: said, operator: order, shift } } : undefined;
}
