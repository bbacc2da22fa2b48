import type { MappingCondition } from '@touchstone/sdk/contract';

import { quoteLiteral } from '../../model/quote.js';
import type { CompileContext } from './context.js';
import { parseDecimal } from './parse-value.js';
import { isNoneOf, isOneOf } from './words.js';

const words = (values: readonly (string | number | boolean)[]): string => values.map((value) => quoteLiteral(String(value))).join(', ');

/** SQL that is true where all conditions hold, and false, never null, where one does not. */
export function compileConditions(conditions: readonly MappingCondition[], context: CompileContext): string {
  return conditions.length === 0 ? 'true' : conditions.map((condition) => compileCondition(condition, context)).join(' AND ');
}

function compileCondition(condition: MappingCondition, context: CompileContext): string {
  if (condition.any) {
    return `(${condition.any.map((part) => `(${compileCondition(part, context)})`).join(' OR ')})`;
  }
  const cell = condition.from === undefined ? 'NULL::VARCHAR' : context.cell(condition.from);
  const number = parseDecimal(cell, context.options.decimal);
  const tests = [
    ...(condition.is === undefined ? [] : [`${cell} = ${words([condition.is])}`]),
    ...(condition.isNot === undefined ? [] : [`${cell} IS DISTINCT FROM ${words([condition.isNot])}`]),
    ...(condition.in === undefined ? [] : [isOneOf(cell, condition.in)]),
    ...(condition.notIn === undefined ? [] : [`(${cell} IS NULL OR ${isNoneOf(cell, condition.notIn)})`]),
    ...(condition.empty === undefined ? [] : [`${cell} IS ${condition.empty ? '' : 'NOT '}NULL`]),
    ...(condition.matches === undefined ? [] : [`regexp_matches(${cell}, ${words([condition.matches])})`]),
    ...(condition.above === undefined ? [] : [`${number} > ${condition.above}`]),
    ...(condition.below === undefined ? [] : [`${number} < ${condition.below}`]),
  ];
  return tests.length === 0 ? 'true' : `coalesce(${tests.join(' AND ')}, false)`;
}
