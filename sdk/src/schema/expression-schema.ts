import type { Expression } from '../expression/node.js';
import { identifier, type JsonSchema, kebab, listOf, object, oneByTag, oneWordOf, ref, rowSource } from './json-schema.js';

const expression = ref('expression');
const literalValue: JsonSchema = { type: ['string', 'number', 'boolean'] };

type Shape = Readonly<Record<string, JsonSchema>>;
type PropertiesOf<TOp extends Expression['op']> = Readonly<
  Record<Exclude<keyof Extract<Expression, { op: TOp }>, 'op'>, JsonSchema>
>;

/** The properties of every node of an expression; the compiler checks that none is forgotten. */
const nodes: { readonly [TOp in Expression['op']]: PropertiesOf<TOp> } = {
  column: { scope: rowSource, through: listOf(identifier), column: identifier },
  dimension: { scope: rowSource, dimension: identifier },
  literal: { value: literalValue },
  moment: { value: { type: 'string', format: 'date-time' } },
  setting: { id: kebab },
  now: {},
  compare: { operator: oneWordOf('=', '<>', '<', '<=', '>', '>='), left: expression, right: expression },
  and: { terms: listOf(expression, 1) },
  or: { terms: listOf(expression, 1) },
  not: { term: expression },
  known: { term: expression },
  oneOf: { term: expression, values: listOf(literalValue, 1) },
  inSetting: { term: expression, id: kebab },
  arithmetic: { operator: oneWordOf('+', '-', '*', '/'), left: expression, right: expression },
  shift: { time: expression, seconds: expression },
  duration: { from: expression, to: expression, clock: oneWordOf('clock', 'business') },
  workingDays: { from: expression, to: expression, calendar: oneWordOf('unit', 'legal') },
  part: { part: oneWordOf('hour', 'weekday', 'date', 'month', 'timeOfDay'), time: expression },
  open: { time: expression },
  firstKnown: { terms: listOf(expression, 1) },
  length: { term: expression },
  matches: { term: expression, pattern: { type: 'string', minLength: 1, maxLength: 1000 } },
  contains: { list: expression, value: expression },
  when: { condition: expression, then: expression, otherwise: expression },
  related: {
    aggregate: oneWordOf('exists', 'count', 'sum', 'mean', 'min', 'max', 'quantile', 'first', 'last'),
    table: rowSource,
    scope: rowSource,
    where: expression,
    value: expression,
    by: expression,
    at: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
  },
  rank: { as: oneWordOf('place', 'above'), table: identifier, scope: identifier, by: expression, where: expression },
};

const optional = new Set(['related.value', 'related.by', 'related.at', 'rank.where']);

const node = ([op, properties]: [string, Shape]): JsonSchema => {
  const entries = Object.entries(properties);
  return object({
    required: { op: { const: op }, ...Object.fromEntries(entries.filter(([key]) => !optional.has(`${op}.${key}`))) },
    optional: Object.fromEntries(entries.filter(([key]) => optional.has(`${op}.${key}`))),
  });
};

/** An expression over the rows of a table. */
export const expressionSchema: JsonSchema = oneByTag('op', Object.entries<Shape>(nodes).map(node));
