/** A whole number of something, text, truth or a moment as ISO 8601: what a literal may be. */
export type LiteralValue = string | number | boolean;

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/';
/** Parts of a moment in the local time of the row's organisational unit. `weekday` is 1 (Monday) to 7; `timeOfDay` a word. */
export type TimePart = 'hour' | 'weekday' | 'date' | 'timeOfDay';
/** `clock` runs always; `business` runs while the calendar of the row's organisational unit is open. */
export type Clock = 'clock' | 'business';

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
  | { readonly op: 'part'; readonly part: TimePart; readonly time: Expression }
  | { readonly op: 'open'; readonly time: Expression }
  | { readonly op: 'firstKnown'; readonly terms: readonly Expression[] }
  | { readonly op: 'length'; readonly term: Expression }
  | { readonly op: 'when'; readonly condition: Expression; readonly then: Expression; readonly otherwise: Expression }
  | {
      readonly op: 'related';
      /** `exists`, or what to compute over the related rows. */
      readonly aggregate: 'exists' | 'count' | 'sum' | 'min' | 'max';
      readonly table: string;
      readonly scope: string;
      readonly where: Expression;
      readonly value?: Expression;
    };
