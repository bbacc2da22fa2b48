import type { Expression } from '@touchstone/sdk';

type RelatedNode = Extract<Expression, { op: 'related' }>;

/** How related rows hang on the row outside: equal keys, and conditions that the related row settles alone. */
export interface RelatedLink {
  /** The scope outside that the keys belong to. */
  readonly outer: string;
  readonly keys: readonly { readonly inner: Expression; readonly outer: Expression }[];
  readonly conditions: readonly Expression[];
}

/** Stands among the names for the outermost row, by whose clock times are told; a related row alone cannot settle those. */
export const outermostClock = '$clock';

/**
 * Takes the condition of related rows apart into keys and conditions of their own. Nothing where the row outside takes part in more
 * than the keys: such rows have to be asked for one by one.
 */
export function linkOf(node: RelatedNode): RelatedLink | undefined {
  const keys: { inner: Expression; outer: Expression; scope: string }[] = [];
  const conditions: Expression[] = [];
  for (const term of conjuncts(node.where)) {
    if (scopesIn(term).every((name) => name === node.scope)) {
      conditions.push(term);
      continue;
    }
    const key = keyOf(term, node.scope);
    if (!key) {
      return undefined;
    }
    keys.push(key);
  }
  const [outer, ...others] = new Set(keys.map(({ scope }) => scope));
  const ownValue = !node.value || scopesIn(node.value).every((name) => name === node.scope);
  return outer === undefined || others.length > 0 || !ownValue ? undefined : { outer, keys, conditions };
}

/** The equalities between a column of related rows and something outside, whatever else the rows outside take part in. */
export function relatedKeys(node: RelatedNode): { readonly term: Expression; readonly inner: Expression; readonly outer: Expression; readonly scope: string }[] {
  return conjuncts(node.where).flatMap((term) => {
    const key = keyOf(term, node.scope);
    return key ? [{ term, ...key }] : [];
  });
}

/** The conditions that all have to hold for a condition to. */
export function conjuncts(node: Expression): readonly Expression[] {
  return node.op === 'and' ? node.terms.flatMap(conjuncts) : [node];
}

function keyOf(term: Expression, scope: string) {
  if (term.op !== 'compare' || term.operator !== '=') {
    return undefined;
  }
  for (const [inner, outer] of [
    [term.left, term.right],
    [term.right, term.left],
  ] as const) {
    const [other, ...more] = scopesIn(outer);
    if (scopesIn(inner).join() === scope && other !== undefined && more.length === 0 && other !== scope && other !== outermostClock) {
      return { inner, outer, scope: other };
    }
  }
  return undefined;
}

/** The names of the rows that an expression reads, those of related rows within it left out. */
export function scopesIn(node: Expression): string[] {
  const found = new Set<string>();
  collect(node, new Set(), found);
  return [...found];
}

function collect(node: Expression, hidden: ReadonlySet<string>, found: Set<string>): void {
  if ((node.op === 'column' || node.op === 'dimension' || node.op === 'rank') && !hidden.has(node.scope)) {
    found.add(node.scope);
  }
  // The rank of a row is among all rows, which is asked where they are.
  if (node.op === 'rank' || node.op === 'workingDays' || node.op === 'part' || node.op === 'open' || (node.op === 'duration' && node.clock === 'business')) {
    found.add(outermostClock);
  }
  const within = node.op === 'related' ? new Set([...hidden, node.scope]) : hidden;
  for (const part of Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]))) {
    if (typeof part === 'object' && part !== null && 'op' in part) {
      collect(part as Expression, within, found);
    }
  }
}
