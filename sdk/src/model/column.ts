/** How sensitive a column is: P0 none, P1 pseudonymous id, P2 direct identifier, P3 free text, P4 human resources, health, special. */
export type PrivacyClass = 'P0' | 'P1' | 'P2' | 'P3' | 'P4';

/** What a column holds. `seconds` and `money` (minor units, such as cents) are whole numbers; `time` is `HH:MM` local; `month` the first day of one. */
export type ColumnType =
  | 'id'
  | 'reference'
  | 'text'
  | 'choice'
  | 'timestamp'
  | 'date'
  | 'month'
  | 'time'
  | 'integer'
  | 'decimal'
  | 'seconds'
  | 'money'
  | 'boolean'
  | 'list';

export interface ColumnOptions {
  /** Whether a row without it is rejected. Default `false`. */
  readonly required?: boolean;
  /** Default `P0`. Ids default to `P1`, and so do references, unless they lead to a table that stands for no person. */
  readonly privacy?: PrivacyClass;
  /** The unit a number is counted in, such as `seconds`, `minor units` or `characters`. */
  readonly unit?: string;
  /** Smallest number that makes sense. */
  readonly minimum?: number;
  /** Largest number that makes sense. */
  readonly maximum?: number;
  /** Whether a time says what is planned or due rather than what has happened. Default `false`. */
  readonly planned?: boolean;
}

/** One column of the CRM model, declared once; types, DDL, import schemas and documentation follow from it. */
export interface ColumnDefinition<
  TType extends ColumnType = ColumnType,
  TValue extends string = string,
  TTarget extends string = string,
> extends ColumnOptions {
  readonly type: TType;
  /** One sentence for the reference page. */
  readonly doc: string;
  readonly required: boolean;
  readonly privacy: PrivacyClass;
  /** The values of a `choice`. */
  readonly values?: readonly TValue[];
  /** The table that a `reference` points to. */
  readonly target?: TTarget;
}

function define<TType extends ColumnType>(type: TType, doc: string, options: ColumnOptions): ColumnDefinition<TType> {
  const privacy = type === 'id' || type === 'reference' ? 'P1' : 'P0';
  return Object.freeze({ required: false, privacy, ...options, type, doc });
}

const builder =
  <TType extends ColumnType>(type: TType) =>
  (doc: string, options: ColumnOptions = {}): ColumnDefinition<TType> =>
    define(type, doc, options);

export const id = builder('id');
export const text = builder('text');
export const timestamp = builder('timestamp');
export const date = builder('date');
export const month = builder('month');
export const time = builder('time');
export const integer = builder('integer');
export const decimal = builder('decimal');
export const boolean = builder('boolean');
export const list = builder('list');

/** A duration in whole seconds, never negative. */
export const seconds = (doc: string, options: ColumnOptions = {}): ColumnDefinition<'seconds'> =>
  define('seconds', doc, { unit: 'seconds', minimum: 0, ...options });

/** An amount in minor units (cents) of the currency in the row's `currency` column. */
export const money = (doc: string, options: ColumnOptions = {}): ColumnDefinition<'money'> =>
  define('money', doc, { unit: 'minor units', ...options });

/** One of a fixed list of words. */
export function choice<const TValue extends string>(
  values: readonly TValue[],
  doc: string,
  options: ColumnOptions = {},
): ColumnDefinition<'choice', TValue> {
  return Object.freeze({ ...define('choice', doc, options), values });
}

/** Tables whose ids stand for things rather than for people, cases or what people said. */
const impersonal: ReadonlySet<string> = new Set([
  'action',
  'calendar',
  'cause',
  'channel',
  'crisis_plan',
  'org_unit',
  'product',
  'qa_category',
  'qa_scorecard',
  'standard',
  'survey',
  'topic',
  'training_course',
]);

/** The id of a row in another table. The SQL column of `orgUnit` is `org_unit_id`. */
export function reference<const TTarget extends string>(
  target: TTarget,
  doc: string,
  options: ColumnOptions = {},
): ColumnDefinition<'reference', string, TTarget> {
  const privacy = impersonal.has(target) ? 'P0' : 'P1';
  return Object.freeze({ ...define('reference', doc, { privacy, ...options }), target });
}

/** The SQL name of a column: snake case, with `_id` where it refers to another table. */
export function columnName(key: string, type: ColumnType): string {
  const snake = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return type === 'reference' ? `${snake}_id` : snake;
}
