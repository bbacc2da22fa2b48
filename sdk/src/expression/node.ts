/** A whole number of something, text, truth or a moment as ISO 8601: what a literal may be. */
export type LiteralValue = string | number | boolean;

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/';
/**
 * Parts of a moment in the local time of the row's organisational unit. `weekday` is 1 (Monday) to 7 (Sunday); `timeOfDay` a word;
 * `date` and `month` the first instant of the local day or month.
 */
export type TimePart = 'hour' | 'weekday' | 'date' | 'month' | 'timeOfDay';
/** `clock` runs always; `business` runs while the calendar of the row's organisational unit is open. */
export type Clock = 'clock' | 'business';
/** Whose working days count: the days on which the row's unit is open, or those of the law where the unit names such a calendar. */
export type WorkingCalendar = 'unit' | 'legal';
/**
 * What to compute over related rows. `first` and `last` give the value of the row that is earliest or latest `by` a moment;
 * `quantile` the smallest value that so many of them do not exceed.
 */
export type RelatedAggregate = 'exists' | 'count' | 'sum' | 'mean' | 'min' | 'max' | 'quantile' | 'first' | 'last';

/**
 * One node of an expression over the rows of a table: plain frozen JSON.
 *
 * A column names the scope it belongs to: the table's name, or the alias of a related row. `through` follows references.
 */
export type Expression =
  | { readonly op: 'column'; readonly scope: string; readonly through: readonly string[]; readonly column: string }
  | { readonly op: 'dimension'; readonly scope: string; readonly dimension: string }
  | { readonly op: 'literal'; readonly value: LiteralValue }
  | { readonly op: 'moment'; readonly value: string }
  | { readonly op: 'setting'; readonly id: string }
  | { readonly op: 'now' }
  | { readonly op: 'compare'; readonly operator: ComparisonOperator; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'and'; readonly terms: readonly Expression[] }
  | { readonly op: 'or'; readonly terms: readonly Expression[] }
  | { readonly op: 'not'; readonly term: Expression }
  | { readonly op: 'known'; readonly term: Expression }
  | { readonly op: 'oneOf'; readonly term: Expression; readonly values: readonly LiteralValue[] }
  | { readonly op: 'inSetting'; readonly term: Expression; readonly id: string }
  | {
      readonly op: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly op: 'shift'; readonly time: Expression; readonly seconds: Expression }
  | { readonly op: 'duration'; readonly from: Expression; readonly to: Expression; readonly clock: Clock }
  | { readonly op: 'workingDays'; readonly from: Expression; readonly to: Expression; readonly calendar: WorkingCalendar }
  | { readonly op: 'part'; readonly part: TimePart; readonly time: Expression }
  | { readonly op: 'open'; readonly time: Expression }
  | { readonly op: 'firstKnown'; readonly terms: readonly Expression[] }
  | { readonly op: 'length'; readonly term: Expression }
  /** Whether text matches a regular expression of RE2 anywhere; `(?i)` at its start ignores case. */
  | { readonly op: 'matches'; readonly term: Expression; readonly pattern: string }
  | { readonly op: 'contains'; readonly list: Expression; readonly value: Expression }
  | { readonly op: 'when'; readonly condition: Expression; readonly then: Expression; readonly otherwise: Expression }
  | {
      readonly op: 'related';
      readonly aggregate: RelatedAggregate;
      readonly table: string;
      readonly scope: string;
      readonly where: Expression;
      readonly value?: Expression;
      /** The moment that orders rows for `first` and `last`. */
      readonly by?: Expression;
      /** Between 0 and 1, for `quantile`. */
      readonly at?: number;
    }
  | {
      readonly op: 'rank';
      /** `place`: 1 for the row with the largest value; `above`: the share of the sum of all that larger ones make up, 0 to 1. */
      readonly as: 'place' | 'above';
      readonly table: string;
      readonly scope: string;
      /** The value by which rows of the table are ordered, the largest first. */
      readonly by: Expression;
      /** Which rows are ordered; others have no rank. */
      readonly where?: Expression;
    };
