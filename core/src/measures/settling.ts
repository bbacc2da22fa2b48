import type { Expression } from '@touchstone/sdk';

import { type Atom, expressionsOf, populationExpressions, sidesOf } from './atoms.js';

/**
 * How what an atom measures depends on the moment of the run. `never`: not at all. `settling`: only while one of the conditions holds
 * of a row; once none does, no later moment changes anything. `always`: each moment may give other figures.
 */
export type TimeDependence =
  | { readonly kind: 'never' | 'always' }
  | { readonly kind: 'settling'; readonly whileAny: readonly Expression[] };

/** Finds out how an atom depends on the moment of the run, from its tree alone. */
export function timeDependence(atom: Atom): TimeDependence {
  const sides = sidesOf(atom);
  if (sides.flatMap(({ population }) => populationExpressions(population)).some(mentionsNow)) {
    return { kind: 'always' };
  }
  const whileAny: Expression[] = [];
  const settles = sides.every(({ measure, population }) => {
    const values = measure.kind === 'sum' ? [measure.value] : expressionsOf(measure);
    return [...population.excluding.map(({ when }) => when), ...values].every((node) => collect(node, whileAny));
  });
  return settles ? (whileAny.length === 0 ? { kind: 'never' } : { kind: 'settling', whileAny }) : { kind: 'always' };
}

/** Whether an expression asks about the moment of the run. */
export function mentionsNow(node: Expression): boolean {
  return JSON.stringify(node).includes('{"op":"now"}');
}

/** Gathers the conditions under which comparisons with the moment may still turn; false where something else depends on it. */
function collect(node: Expression, whileAny: Expression[]): boolean {
  if (!mentionsNow(node)) {
    return true;
  }
  switch (node.op) {
    case 'and':
    case 'or':
      return node.terms.every((term) => collect(term, whileAny));
    case 'not':
      return collect(node.term, whileAny);
    case 'when':
      return [node.condition, node.then, node.otherwise].every((part) => collect(part, whileAny));
    case 'compare': {
      const open = mayTurn(node);
      return open !== undefined && whileAny.push(open) > 0;
    }
    default:
      return false;
  }
}

type Comparison = Extract<Expression, { op: 'compare' }>;

/** What holds of a comparison before time has turned it for good. A comparison with something unknown never turns. */
function mayTurn(node: Comparison): Expression | undefined {
  const [left, right] = [directionOf(node.left), directionOf(node.right)];
  const grows = left === 'still' ? opposite(right) : right === 'still' ? left : undefined;
  if (grows === undefined || node.operator === '=' || node.operator === '<>') {
    return undefined;
  }
  const endsTrue = (node.operator === '>' || node.operator === '>=') === (grows === 'up');
  return endsTrue ? { op: 'not', term: node } : node;
}

type Direction = 'up' | 'down' | 'still' | undefined;

const opposite = (direction: Direction): Direction => (direction === 'up' ? 'down' : direction === 'down' ? 'up' : direction);

/** Whether an expression only grows, or only shrinks, as the moment moves on. */
function directionOf(node: Expression): Direction {
  if (!mentionsNow(node)) {
    return 'still';
  }
  switch (node.op) {
    case 'now':
      return 'up';
    case 'shift':
      return both(directionOf(node.time), directionOf(node.seconds));
    case 'duration':
      return both(directionOf(node.to), opposite(directionOf(node.from)));
    case 'arithmetic':
      return node.operator === '+'
        ? both(directionOf(node.left), directionOf(node.right))
        : node.operator === '-'
          ? both(directionOf(node.left), opposite(directionOf(node.right)))
          : undefined;
    default:
      return undefined;
  }
}

function both(one: Direction, other: Direction): Direction {
  return one === 'still' ? other : other === 'still' || one === other ? one : undefined;
}
