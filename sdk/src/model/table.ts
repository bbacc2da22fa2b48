import type { ColumnDefinition } from './column.js';

export type ColumnDefinitions = Readonly<Record<string, ColumnDefinition>>;

/** The dimensions along which every table may be split. A check may add its own, computed from a row. */
export type DimensionName = 'orgUnit' | 'channel' | 'topic' | 'priority' | 'product' | 'language' | 'segment' | 'queue';

export type TableArea = 'organisation' | 'people' | 'commerce' | 'contacts' | 'listening' | 'governance';

/** One table of the CRM model. */
export interface TableDefinition<
  TName extends string = string,
  TColumns extends ColumnDefinitions = ColumnDefinitions,
  TKey extends string = string,
> {
  /** The SQL name, such as `case_event`. */
  readonly name: TName;
  /** One sentence for the reference page. */
  readonly doc: string;
  /** Singular and plural in English, for words such as "402 commitments". */
  readonly noun: readonly [singular: string, plural: string];
  readonly area: TableArea;
  /** 0 is the minimum an organisation needs; higher tiers unlock more principles. */
  readonly tier: 0 | 1 | 2 | 3 | 4;
  /** Keys of the columns whose values identify a row: a later row with the same ones replaces it. */
  readonly key: readonly TKey[];
  /** Key of the time column that says when a row came into being, if it has one. */
  readonly occursAt?: TKey;
  /**
   * How a row reaches each dimension: keys of columns, followed through references, such as `['case', 'orgUnit']`; first known wins.
   * `['$self']` stands for the row's own id: a channel is its own channel.
   */
  readonly dimensions?: Readonly<Partial<Record<DimensionName, readonly (readonly string[])[]>>>;
  /** Rows with fewer persons or answers than five in this column are refused, for the sake of anonymity. */
  readonly minimumGroup?: { readonly column: TKey; readonly size: number };
  readonly columns: TColumns;
}

/** Declares a table; the name and the columns keep their exact types. */
export function defineTable<const TName extends string, const TColumns extends ColumnDefinitions>(
  definition: TableDefinition<TName, TColumns, keyof TColumns & string>,
): TableDefinition<TName, TColumns, keyof TColumns & string> {
  return Object.freeze(definition);
}
