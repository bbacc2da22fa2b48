import type { en as columns } from './columns/en.js';
import type { en as tables } from './tables/en.js';
import type { en as values } from './values/en.js';

/** What the CRM model is called in one language. A language that lacks a word does not compile. */
export interface ModelWords {
  /** Tables by their names, in the plural: what their rows are called. */
  readonly tables: Readonly<Record<keyof typeof tables, string>>;
  /** Columns by their names. */
  readonly columns: Readonly<Record<keyof typeof columns, string>>;
  /** Columns that are called otherwise in one table, by its name and theirs: `case_event from`. */
  readonly columnsOf: Readonly<Record<'case_event from' | 'case_event to', string>>;
  /** The fixed words that columns may hold. */
  readonly values: Readonly<Record<keyof typeof values, string>>;
}
