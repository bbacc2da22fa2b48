import type { RowOf } from '../model/row.js';
import { allOf } from './build.js';
import type { Expression, RelatedAggregate } from './node.js';
import { Condition, DurationValue, IdValue, ListValue, NumberValue, TextValue, TimeValue, type Value, WordValue } from './value.js';

type RelatedNode = Extract<Expression, { op: 'related' }>;

interface RelatedOptions {
  readonly where: readonly Condition[];
  readonly value?: Value;
  readonly by?: TimeValue;
  readonly at?: number;
}

function related(row: RowOf, aggregate: RelatedAggregate, { where, value, by, at }: RelatedOptions): RelatedNode {
  if (where.length === 0) {
    throw new TypeError(`Nothing says which rows of "${row.$table}" are meant: name how they relate to the row, such as message.case.is(serviceCase.$self).`);
  }
  return {
    op: 'related',
    aggregate,
    table: row.$table,
    scope: row.$scope,
    where: where.length === 1 && where[0] ? where[0].node : allOf(...where).node,
    ...(value && { value: value.node }),
    ...(by && { by: by.node }),
    ...(at !== undefined && { at }),
  };
}

/** Whether some row of another table satisfies all conditions; they say how it relates to this one. */
export const exists = (row: RowOf, ...where: readonly Condition[]): Condition =>
  new Condition(related(row, 'exists', { where }));

/** Whether no row of another table satisfies all conditions. */
export const none = (row: RowOf, ...where: readonly Condition[]): Condition => exists(row, ...where).not();

/** How many rows of another table satisfy all conditions. */
export const count = (row: RowOf, ...where: readonly Condition[]): NumberValue =>
  new NumberValue(related(row, 'count', { where }));

/** The sum of a number over the rows of another table that satisfy all conditions; 0 where there is none. */
export const sum = (row: RowOf, value: NumberValue, ...where: readonly Condition[]): NumberValue =>
  new NumberValue(related(row, 'sum', { where, value }));

/** The mean of a number over the rows of another table that satisfy all conditions; no value where there is none. */
export const average = (row: RowOf, value: NumberValue, ...where: readonly Condition[]): NumberValue =>
  new NumberValue(related(row, 'mean', { where, value }));

/** The largest such number among the rows of another table that satisfy all conditions. */
export const largest = (row: RowOf, value: NumberValue, ...where: readonly Condition[]): NumberValue =>
  new NumberValue(related(row, 'max', { where, value }));

/** The smallest such number among the rows of another table that satisfy all conditions. */
export const smallest = (row: RowOf, value: NumberValue, ...where: readonly Condition[]): NumberValue =>
  new NumberValue(related(row, 'min', { where, value }));

/** The number that the given share of the rows of another table do not exceed: `at` 0.8 for the busiest fifth. */
export const quantileOf = (row: RowOf, options: { readonly value: NumberValue; readonly at: number }, ...where: readonly Condition[]): NumberValue => {
  if (!(options.at > 0 && options.at < 1)) {
    throw new RangeError(`A quantile lies between 0 and 1, not at ${options.at}.`);
  }
  return new NumberValue(related(row, 'quantile', { where, ...options }));
};

/** The earliest such moment among the rows of another table that satisfy all conditions. */
export const earliest = (row: RowOf, value: TimeValue, ...where: readonly Condition[]): TimeValue =>
  new TimeValue(related(row, 'min', { where, value }));

/** The latest such moment among the rows of another table that satisfy all conditions. */
export const latest = (row: RowOf, value: TimeValue, ...where: readonly Condition[]): TimeValue =>
  new TimeValue(related(row, 'max', { where, value }));

type Told = WordValue | TextValue | NumberValue | DurationValue | TimeValue | IdValue;

const kinds = [WordValue, TextValue, NumberValue, DurationValue, TimeValue, IdValue, ListValue, Condition] as const;

/** A value of the class of another one, from another expression; a setting or a reference gives a plain value. */
function alike(example: Value, node: Expression): Value {
  const kind = kinds.find((each) => example instanceof each) ?? TextValue;
  return new kind(node);
}

interface Picked<TValue extends Told> {
  readonly value: TValue;
  /** The moment that orders the rows. */
  readonly by: TimeValue;
}

/** What the earliest of the rows of another table says, among those that satisfy all conditions: whom a case was first given to. */
export const first = <TValue extends Told>(row: RowOf, { value, by }: Picked<TValue>, ...where: readonly Condition[]): TValue =>
  alike(value, related(row, 'first', { where, value, by })) as TValue;

/** What the latest of the rows of another table says, among those that satisfy all conditions: who held a case when it was answered. */
export const last = <TValue extends Told>(row: RowOf, { value, by }: Picked<TValue>, ...where: readonly Condition[]): TValue =>
  alike(value, related(row, 'last', { where, value, by })) as TValue;

function ranked(as: 'place' | 'above', row: RowOf, { by, where }: RankOptions): NumberValue {
  return new NumberValue({ op: 'rank', as, table: row.$table, scope: row.$scope, by: by.node, ...(where && { where: where.node }) });
}

export interface RankOptions {
  /** The number by which rows are ordered, the largest first. */
  readonly by: NumberValue;
  /** Which rows are ordered; others have no rank. Default: all. */
  readonly where?: Condition;
}

/** The place of the row among all rows of its table, 1 for the largest; equal ones in the order of their ids. Tables with an `id` only. */
export const rank = (row: RowOf, options: RankOptions): NumberValue => ranked('place', row, options);

/**
 * The share of the sum over all rows that those before it make up, 0 for the largest: `shareAbove(cause, …).below(0.8)` is the
 * smallest set that covers four fifths. Tables with an `id` only.
 */
export const shareAbove = (row: RowOf, options: RankOptions): NumberValue => ranked('above', row, options);
