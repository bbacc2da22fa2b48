import type { Expression } from '@touchstone/sdk';

import type { Atom } from './atoms.js';

/** A number of a row, less the constants it is multiplied by and divided by. */
export interface Scaled {
  readonly rest: Expression;
  readonly times: number;
  readonly over: number;
}

/**
 * Takes constants off a number. Thousandths and days are fractions, and fractions added up in another order differ in their last
 * digits; what is left of them, rows and seconds, are whole numbers, of which computers lose nothing below 2^53. A quotient of columns
 * keeps its constant: it is a fraction without it, and at times whole with it, as eight of ten stars are four of five.
 */
export function scaled(node: Expression): Scaled {
  const taken = takenOff(node);
  return taken.rest.op === 'arithmetic' && taken.rest.operator === '/' ? { rest: node, times: 1, over: 1 } : taken;
}

function takenOff(node: Expression): Scaled {
  if (node.op === 'literal' && typeof node.value === 'number' && node.value !== 0) {
    return { rest: { op: 'literal', value: 1 }, times: node.value, over: 1 };
  }
  if (node.op === 'arithmetic' && (node.operator === '*' || node.operator === '/')) {
    const [left, right] = [constantOf(node.left), constantOf(node.right)];
    if (right !== undefined) {
      const inner = takenOff(node.left);
      return node.operator === '*' ? { ...inner, times: inner.times * right } : { ...inner, over: inner.over * right };
    }
    if (left !== undefined && node.operator === '*') {
      const inner = takenOff(node.right);
      return { ...inner, times: inner.times * left };
    }
  }
  return { rest: node, times: 1, over: 1 };
}

/** By nought nothing is multiplied or divided here: what that means is up to the engine. */
const constantOf = (node: Expression): number | undefined => (node.op === 'literal' && typeof node.value === 'number' && node.value !== 0 ? node.value : undefined);

/** A sum of numbers without their constants, or of their squares or cubes, as it is with them. */
export const withConstants = (sum: number, { over, times }: Scaled, power = 1): number => (sum * times ** power) / over ** power;

/** What an atom measures, less the constants of what it adds up. */
export function withoutConstants({ measure }: Pick<Atom, 'measure'>): Pick<Atom, 'measure'> {
  switch (measure.kind) {
    case 'mean':
    case 'sum':
      return { measure: { ...measure, value: scaled(measure.value).rest } };
    case 'rate':
      return { measure: { ...measure, events: scaled(measure.events).rest, exposure: scaled(measure.exposure).rest } };
    default:
      return { measure };
  }
}
