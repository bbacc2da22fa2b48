import type { Expression } from '@touchstone/sdk';

/** No row lacks its own id: a check may ask for it so that it has an answer at all, but nobody needs to read that. */
const isOwnIdMissing = (node: Expression): boolean =>
  node.op === 'not' && node.term.op === 'known' && node.term.term.op === 'column' && node.term.term.column === 'id' && node.term.term.through.length === 0;

/** What of an alternative can be so. */
export function possibleTerms({ terms }: Extract<Expression, { op: 'or' }>): readonly Expression[] {
  const possible = terms.filter((term) => !isOwnIdMissing(term));
  return possible.length > 0 ? possible : terms;
}

/** The terms of a sum, however deep its additions lie in each other. */
export function addends(node: Expression): readonly Expression[] {
  return node.op === 'arithmetic' && node.operator === '+' ? [...addends(node.left), ...addends(node.right)] : [node];
}

/** The conditions that a sum of ones and noughts counts; undefined for other sums. One that counts where something is not so counts where the opposite is. */
export function countedConditions(node: Expression): readonly Expression[] | undefined {
  const counted = addends(node).map((term) => {
    const condition = term.op === 'when' ? term.condition : undefined;
    const counts = (one: 'then' | 'otherwise', other: 'then' | 'otherwise') => term.op === 'when' && isLiteral(term[one], 1) && isLiteral(term[other], 0);
    return condition && (counts('then', 'otherwise') ? condition : counts('otherwise', 'then') ? opposite(condition) : undefined);
  });
  return counted.length > 1 && counted.every((condition) => condition !== undefined) ? counted : undefined;
}

const isLiteral = (node: Expression, value: number): boolean => node.op === 'literal' && node.value === value;

/** What holds where a condition does not, told without a "not" around the whole where that can be. */
function opposite(node: Expression): Expression {
  switch (node.op) {
    case 'not':
      return node.term;
    case 'and':
      return joined('or', node.terms.map(opposite));
    case 'or':
      return joined('and', possibleTerms(node).map(opposite));
    default:
      return { op: 'not', term: node };
  }
}

function joined(op: 'and' | 'or', terms: readonly Expression[]): Expression {
  const [first, ...more] = terms;
  return first && more.length === 0 ? first : { op, terms };
}
