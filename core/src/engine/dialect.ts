/** What a value is, as far as engines differ in how they write it. A flag is true or false, a whole number has 64 bits. */
export type ValueKind = 'text' | 'number' | 'whole' | 'moment' | 'day' | 'flag' | 'texts';

/** A column of a table of the host's own. Any column may be empty. */
export interface EngineColumn {
  readonly name: string;
  readonly kind: ValueKind;
}

/**
 * How one engine writes what engines write differently. Operands and results are SQL; moments are UTC without a zone, local times
 * are what clocks show. Nothing here is bound: values reach a statement by its parameters.
 */
export interface Dialect {
  readonly name: 'duckdb' | 'clickhouse';
  /** Whether a query within a query may name the rows outside, and is answered for each of them. */
  readonly correlates: boolean;
  /** The statement that creates a table unless it exists. */
  createTable(name: string, columns: readonly EngineColumn[]): string;

  /** As a number with a fraction. */
  number(value: string): string;
  /** As a whole number that can be subtracted from and compared with others. */
  whole(value: string): string;
  /** As text; a number or a moment is written the same way by every engine. */
  text(value: string, kind: ValueKind): string;
  /** One value of several of a kind: what a condition or `coalesce` chooses from must be of one type. */
  alike(value: string, kind: ValueKind): string;
  /** Texts joined by a character that no text has. */
  keyOf(texts: readonly string[]): string;
  /** 32 hexadecimal digits that tell a text, by which texts lie in no order that anybody chose (MD5). */
  digest(text: string): string;
  /** The number of characters. */
  length(text: string): string;
  /** The word at a place, from 0, in a list of literals. */
  wordAt(words: readonly string[], place: string): string;
  /** Whether a value is known; a list without items is not. */
  known(value: string, kind: ValueKind): string;
  /** Whether a list of texts, a parameter or a column, has a value; unknown where the value is. */
  listHas(list: string, value: string): string;
  /** A list of texts, a parameter, as the source of a FROM clause with one column. */
  listRows(list: string, column: string): string;
  /** A table of whole numbers and `NULL` written out, as a common table expression. */
  inlineTable(name: string, columns: readonly string[], rows: readonly (readonly (number | null)[])[]): string;

  /** Whether text matches a regular expression of RE2, a parameter, anywhere. */
  matches(text: string, pattern: string): string;
  /** The smallest number that the given share, between 0 and 1, of all do not exceed. */
  quantile(value: string, at: number): string;
  /**
   * The value at the least or the greatest moment, among rows where both are known; of several at one moment the least or greatest
   * value, so that runs agree.
   */
  extreme(which: 'first' | 'last', value: string, by: string): string;
  /** How many rows satisfy a condition that is never unknown; a filter may follow. */
  countIf(condition: string): string;
  /** The number whose bits, from the left, are set where a part is not in the grouping set. */
  groupingId(parts: readonly string[]): string;

  /** A moment from its text, `2026-10-31T22:00:00`; a parameter or a literal. */
  moment(text: string): string;
  /** The UTC day of a moment. */
  dayOf(moment: string): string;
  /** The moment at which a day begins in a time zone that is one for all rows. */
  startOfDay(day: string, zone: string): string;
  /** Seconds since 1970, with a fraction. */
  epoch(moment: string): string;
  /** Seconds since midnight, UTC, with a fraction. */
  secondOfDay(moment: string): string;
  /** A moment so many seconds later. */
  after(moment: string, seconds: string): string;
  /** What clocks show at a moment in the row's time zone. */
  localTime(moment: string, zone: string): string;
  /** The moment at which the local day of a local time begins in the row's time zone. */
  startOfLocalDay(local: string, zone: string): string;
  /** The moment at which the local month of a local time begins in the row's time zone. */
  startOfLocalMonth(local: string, zone: string): string;
  /** 0 to 23. */
  hour(local: string): string;
  /** 1 (Monday) to 7. */
  weekday(local: string): string;
}
