import type { RowOf } from '../model/row.js';
import type { Expression } from './node.js';
import {
  Condition,
  DurationSetting,
  DurationValue,
  ListSetting,
  literal,
  NumberSetting,
  NumberValue,
  TimeValue,
  WordValue,
} from './value.js';

/** The moment as of which the run is made. */
export const now = new TimeValue({ op: 'now' });

export const seconds = (count: number): DurationValue => new DurationValue(literal(count));
export const minutes = (count: number): DurationValue => seconds(count * 60);
export const hours = (count: number): DurationValue => seconds(count * 3600);
/** Days of 24 hours. */
export const days = (count: number): DurationValue => seconds(count * 86_400);

/** A moment given as ISO 8601 with zone, such as `2026-01-01T00:00:00Z`. */
export const moment = (iso: string): TimeValue => new TimeValue({ op: 'moment', value: new Date(iso).toISOString() });

export const allOf = (...terms: readonly Condition[]): Condition =>
  new Condition({ op: 'and', terms: terms.map(({ node }) => node) });

export const anyOf = (...terms: readonly Condition[]): Condition =>
  new Condition({ op: 'or', terms: terms.map(({ node }) => node) });

export const not = (term: Condition): Condition => term.not();

type Measurable = TimeValue | DurationValue | NumberValue;

/** A value of the same kind from another expression; a setting gives a plain value of its kind. */
function sameKind(example: Measurable, node: Expression): Measurable {
  if (example instanceof TimeValue) {
    return new TimeValue(node);
  }
  return example instanceof DurationValue ? new DurationValue(node) : new NumberValue(node);
}

/** The first of several values that the row has. */
export function firstKnown(...terms: readonly TimeValue[]): TimeValue;
export function firstKnown(...terms: readonly DurationValue[]): DurationValue;
export function firstKnown(...terms: readonly NumberValue[]): NumberValue;
export function firstKnown(...terms: readonly Measurable[]): Measurable {
  const [first] = terms;
  if (!first) {
    throw new TypeError('firstKnown needs at least one value.');
  }
  return sameKind(first, { op: 'firstKnown', terms: terms.map(({ node }) => node) });
}

/** One value where the condition holds, another elsewhere: two moments, two lengths of time or two numbers. */
export function when(condition: Condition, then: TimeValue, otherwise: TimeValue): TimeValue;
export function when(condition: Condition, then: DurationValue, otherwise: DurationValue): DurationValue;
export function when(condition: Condition, then: number | NumberValue, otherwise: number | NumberValue): NumberValue;
export function when(condition: Condition, then: number | Measurable, otherwise: number | Measurable): Measurable {
  const node = {
    op: 'when',
    condition: condition.node,
    then: typeof then === 'number' ? literal(then) : then.node,
    otherwise: typeof otherwise === 'number' ? literal(otherwise) : otherwise.node,
  } as const;
  return typeof then === 'number' ? new NumberValue(node) : sameKind(then, node);
}

/** The row's organisational unit, channel or other dimension, by the path its table declares. */
export const dimension = (row: RowOf, name: string): WordValue =>
  new WordValue({ op: 'dimension', scope: row.$scope, dimension: name });

export interface NumberSettingOptions {
  readonly default: number;
  readonly doc: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Things an organisation may set. Ids are unique within a plugin and written in kebab case. */
export const setting = {
  number: (id: string, options: NumberSettingOptions) => new NumberSetting({ id, type: 'number', ...options }),
  /** A length of time; the default is given as `hours(4)`. Stored in seconds. */
  duration: (id: string, options: { readonly default: DurationValue; readonly doc: string }) => {
    const { node } = options.default;
    if (node.op !== 'literal' || typeof node.value !== 'number') {
      throw new TypeError(`The default of the setting "${id}" must be a fixed length of time.`);
    }
    return new DurationSetting({ id, type: 'duration', doc: options.doc, default: node.value, minimum: 0 });
  },
  list: (id: string, options: { readonly default: readonly string[]; readonly doc: string }) =>
    new ListSetting({ id, type: 'list', ...options }),
};

/** The rows of a list setting, one a word: what a check over a list of expected things counts. */
export interface ListRow extends RowOf {
  readonly value: WordValue;
}

/** Turns a list setting into rows, so that a census can say which of its words nothing answers to. */
export function itemsOf(list: ListSetting): ListRow {
  const $scope = `setting:${list.definition.id}`;
  return Object.freeze({
    $table: $scope,
    $scope,
    value: new WordValue({ op: 'column', scope: $scope, through: [], column: 'value' }),
  });
}
