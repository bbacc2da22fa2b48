import type { ArithmeticOperator, ComparisonOperator, Clock, Expression, LiteralValue, TimePart, WorkingCalendar } from './node.js';

/** A typed handle on an expression. Handles offer only what their type can do, so that an editor teaches the language. */
export abstract class Value {
  constructor(readonly node: Expression) {}

  /** Whether the row has a value here. */
  isKnown(): Condition {
    return new Condition({ op: 'known', term: this.node });
  }

  /** Whether the row has no value here. */
  isMissing(): Condition {
    return this.isKnown().not();
  }

  protected compare(operator: ComparisonOperator, right: Expression): Condition {
    return new Condition({ op: 'compare', operator, left: this.node, right });
  }
}

/** Something that is true, false or unknown for a row. Unknown counts as false where a decision is needed. */
export class Condition extends Value {
  and(...others: readonly Condition[]): Condition {
    return new Condition({ op: 'and', terms: [this.node, ...others.map(({ node }) => node)] });
  }

  or(...others: readonly Condition[]): Condition {
    return new Condition({ op: 'or', terms: [this.node, ...others.map(({ node }) => node)] });
  }

  not(): Condition {
    return new Condition({ op: 'not', term: this.node });
  }
}

/** A number, with the arithmetic and comparisons of numbers. */
export class NumberValue extends Value {
  is(other: number | NumberValue): Condition {
    return this.compare('=', numberNode(other));
  }

  above(other: number | NumberValue): Condition {
    return this.compare('>', numberNode(other));
  }

  atLeast(other: number | NumberValue): Condition {
    return this.compare('>=', numberNode(other));
  }

  below(other: number | NumberValue): Condition {
    return this.compare('<', numberNode(other));
  }

  atMost(other: number | NumberValue): Condition {
    return this.compare('<=', numberNode(other));
  }

  plus(other: number | NumberValue): NumberValue {
    return this.calculate('+', other);
  }

  minus(other: number | NumberValue): NumberValue {
    return this.calculate('-', other);
  }

  times(other: number | NumberValue): NumberValue {
    return this.calculate('*', other);
  }

  /** Division; dividing by zero gives no value. */
  dividedBy(other: number | NumberValue): NumberValue {
    return this.calculate('/', other);
  }

  private calculate(operator: ArithmeticOperator, other: number | NumberValue): NumberValue {
    return new NumberValue({ op: 'arithmetic', operator, left: this.node, right: numberNode(other) });
  }
}

/** A length of time in seconds. Compare it with `minutes(5)`, `hours(4)`, `days(7)`. */
export class DurationValue extends Value {
  atMost(other: DurationValue): Condition {
    return this.compare('<=', durationNode(other));
  }

  longerThan(other: DurationValue): Condition {
    return this.compare('>', durationNode(other));
  }

  atLeast(other: DurationValue): Condition {
    return this.compare('>=', durationNode(other));
  }

  shorterThan(other: DurationValue): Condition {
    return this.compare('<', durationNode(other));
  }

  plus(other: DurationValue): DurationValue {
    return new DurationValue({ op: 'arithmetic', operator: '+', left: this.node, right: durationNode(other) });
  }

  minus(other: DurationValue): DurationValue {
    return new DurationValue({ op: 'arithmetic', operator: '-', left: this.node, right: durationNode(other) });
  }

  /** The number of seconds, for arithmetic. */
  inSeconds(): NumberValue {
    return new NumberValue(this.node);
  }

  /** The number of days of 24 hours, with a fraction. */
  inDays(): NumberValue {
    return this.inSeconds().dividedBy(86_400);
  }
}

/** A moment; dates count as their first instant. */
export class TimeValue extends Value {
  /** Whether it is the same moment; of two dates or months, the same one. */
  is(other: TimeValue): Condition {
    return this.compare('=', timeNode(other));
  }

  before(other: TimeValue): Condition {
    return this.compare('<', timeNode(other));
  }

  atOrBefore(other: TimeValue): Condition {
    return this.compare('<=', timeNode(other));
  }

  after(other: TimeValue): Condition {
    return this.compare('>', timeNode(other));
  }

  atOrAfter(other: TimeValue): Condition {
    return this.compare('>=', timeNode(other));
  }

  /** Whether it lies no later than `limit` after `start`, and not before it. */
  within(limit: DurationValue, start: TimeValue): Condition {
    return this.atOrAfter(start).and(this.atOrBefore(start.plus(limit)));
  }

  plus(by: DurationValue): TimeValue {
    return new TimeValue({ op: 'shift', time: this.node, seconds: durationNode(by) });
  }

  minus(by: DurationValue): TimeValue {
    const seconds: Expression = { op: 'arithmetic', operator: '*', left: durationNode(by), right: { op: 'literal', value: -1 } };
    return new TimeValue({ op: 'shift', time: this.node, seconds });
  }

  /** The local hour, 0 to 23. */
  hour(): NumberValue {
    return new NumberValue(this.part('hour'));
  }

  /** The local weekday, 1 (Monday) to 7 (Sunday). */
  weekday(): NumberValue {
    return new NumberValue(this.part('weekday'));
  }

  /** The local part of the day: `night` from 22:00, `morning` from 6:00, `afternoon` from 12:00, `evening` from 17:00. */
  timeOfDay(): WordValue<'night' | 'morning' | 'afternoon' | 'evening'> {
    return new WordValue(this.part('timeOfDay'));
  }

  /** The local date. */
  date(): TimeValue {
    return new TimeValue(this.part('date'));
  }

  /** The local month, as its first instant. */
  month(): TimeValue {
    return new TimeValue(this.part('month'));
  }

  /** Whether the calendar of the row's organisational unit is open then. No value where the unit has no calendar. */
  isDuringOpeningHours(): Condition {
    return new Condition({ op: 'open', time: this.node });
  }

  private part(part: TimePart): Expression {
    return { op: 'part', part, time: this.node };
  }
}

/** One of a fixed list of words, such as the kind of a channel. */
export class WordValue<TWord extends string = string> extends Value {
  is(word: TWord | WordValue<TWord> | TextValue): Condition {
    return this.compare('=', word instanceof Value ? word.node : { op: 'literal', value: word });
  }

  isNot(word: TWord | WordValue<TWord>): Condition {
    return this.compare('<>', word instanceof Value ? word.node : { op: 'literal', value: word });
  }

  isOneOf(...words: readonly TWord[]): Condition {
    return new Condition({ op: 'oneOf', term: this.node, values: words });
  }

  /** Whether it is one of the words that a setting lists. */
  isIn(setting: ListSetting): Condition {
    return new Condition({ op: 'inSetting', term: this.node, id: setting.definition.id });
  }
}

/** Free or coded text. */
export class TextValue extends Value {
  is(other: string | TextValue | WordValue): Condition {
    return this.compare('=', typeof other === 'string' ? { op: 'literal', value: other } : other.node);
  }

  isNot(other: string | TextValue | WordValue): Condition {
    return this.compare('<>', typeof other === 'string' ? { op: 'literal', value: other } : other.node);
  }

  isOneOf(...values: readonly string[]): Condition {
    return new Condition({ op: 'oneOf', term: this.node, values });
  }

  /** Whether it is one of the words that a setting lists. */
  isIn(setting: ListSetting): Condition {
    return new Condition({ op: 'inSetting', term: this.node, id: setting.definition.id });
  }

  /** The number of characters. Of free text it takes the `text` capability. */
  length(): NumberValue {
    return new NumberValue({ op: 'length', term: this.node });
  }

  /** Whether a regular expression of RE2 matches anywhere; begin it with `(?i)` to ignore case. Of free text it takes the `text` capability. */
  matches(pattern: string): Condition {
    return new Condition({ op: 'matches', term: this.node, pattern });
  }
}

/** Several words in one column, such as the languages somebody speaks. */
export class ListValue extends Value {
  /** Whether a word is among them. */
  includes(word: string | TextValue | WordValue): Condition {
    const value: Expression = typeof word === 'string' ? { op: 'literal', value: word } : word.node;
    return new Condition({ op: 'contains', list: this.node, value });
  }
}

/** The identity of a row of one table. Rows of different tables do not compare. */
export class IdValue<TOf extends string = string> extends Value {
  /** Of what it is the identity; known to the compiler alone. */
  declare protected readonly of: TOf;

  is(other: IdValue<TOf>): Condition {
    return this.compare('=', other.node);
  }

  isNot(other: IdValue<TOf>): Condition {
    return this.compare('<>', other.node);
  }
}

/** What an organisation may set for a check: a number, a length of time in seconds, or a list of words. */
export interface SettingDefinition {
  readonly id: string;
  readonly type: 'number' | 'duration' | 'list';
  /** One sentence for the settings editor. */
  readonly doc: string;
  readonly default: number | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export class NumberSetting extends NumberValue {
  constructor(readonly definition: SettingDefinition) {
    super({ op: 'setting', id: definition.id });
  }
}

export class DurationSetting extends DurationValue {
  constructor(readonly definition: SettingDefinition) {
    super({ op: 'setting', id: definition.id });
  }
}

export class ListSetting {
  constructor(readonly definition: SettingDefinition) {}
}

export type Setting = NumberSetting | DurationSetting | ListSetting;

/** A business or calendar clock between two moments, in seconds; no value while either is missing. */
export function duration(from: TimeValue, to: TimeValue, clock: Clock = 'clock'): DurationValue {
  return new DurationValue({ op: 'duration', from: from.node, to: to.node, clock });
}

/**
 * The working days from one moment to another, as the law counts them: the day of the first is not counted, that of the last is.
 *
 * `unit` counts the days on which the row's unit is open, `legal` those of the calendar its unit names for the law; without a
 * calendar Monday to Friday.
 */
export function workingDays(from: TimeValue, to: TimeValue, calendar: WorkingCalendar = 'unit'): NumberValue {
  return new NumberValue({ op: 'workingDays', from: from.node, to: to.node, calendar });
}

export function literal(value: LiteralValue): Expression {
  return { op: 'literal', value };
}

function numberNode(value: number | NumberValue): Expression {
  return typeof value === 'number' ? literal(value) : nodeOf(value, NumberValue);
}

const durationNode = (value: DurationValue): Expression => nodeOf(value, DurationValue);
const timeNode = (value: TimeValue): Expression => nodeOf(value, TimeValue);

/** Plugins run without their types: seconds that are taken for hours would be measured. Throws a `TypeError`. */
function nodeOf(value: unknown, kind: typeof NumberValue | typeof DurationValue | typeof TimeValue): Expression {
  if (value instanceof kind) {
    return value.node;
  }
  const wanted = nameOf(kind);
  throw new TypeError(`${wanted.charAt(0).toUpperCase()}${wanted.slice(1)} is compared or combined with ${wanted}, not with ${told(value)}.`);
}

const nameOf = (kind: unknown): string => (kind === NumberValue ? 'a number' : kind === DurationValue ? 'a length of time' : 'a moment');

function told(value: unknown): string {
  const kind = [NumberValue, DurationValue, TimeValue].find((each) => value instanceof each);
  if (kind) {
    return nameOf(kind);
  }
  return value === undefined ? 'undefined; look whether the table has such a column' : typeof value === 'object' ? 'something else' : `the ${typeof value} ${String(value)}`;
}
