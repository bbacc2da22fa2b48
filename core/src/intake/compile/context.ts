import { createHash } from 'node:crypto';

import { HostError } from '../../base/errors.js';
import { quoteIdentifier, quoteLiteral } from '../../model/quote.js';
import type { SourceColumn } from '../file/source.js';
import { didYouMean } from '../../base/did-you-mean.js';
import { Level, Levels } from './levels.js';
import { isNoneOf } from './words.js';

export interface CompileOptions {
  readonly fileName: string;
  /** The columns that the mapping may read. */
  readonly columns: readonly SourceColumn[];
  /** The zone of local times that no rule says otherwise of. */
  readonly timezone: string;
  readonly salt: string;
  /** Whether no cell has blanks to trim or collapse. */
  readonly tidy: boolean;
  readonly nulls: readonly string[];
  readonly decimal: ',' | '.';
  /** The name of the table that holds a look-up, by its key. */
  readonly lookups: ReadonlyMap<string, string>;
  /** Ids that come again and again, by the SQL of their text: their hashes are computed once and not row by row. */
  readonly frequent?: ReadonlyMap<string, readonly string[]>;
}

/** What the rules of one target share while they are compiled. */
export class CompileContext {
  readonly levels = new Levels();
  /** The SQL of every text that is hashed. */
  readonly hashed = new Set<string>();
  private readonly byName: ReadonlyMap<string, string>;

  constructor(readonly options: CompileOptions) {
    this.byName = new Map(options.columns.map(({ name, sql }) => [name, sql]));
  }

  /** The cell of a column, without the blanks around it and without words that mean nothing. Throws `FILE_COLUMN_MISSING`. */
  cell(column: string, blanks: 'collapse' | 'keep' = 'collapse'): string {
    const raw = this.byName.get(column) ?? this.byName.get(column.replaceAll(/\s+/g, ' ').trim());
    if (raw === undefined) {
      throw this.missing(column);
    }
    const text = blanks === 'keep' || this.options.tidy ? `nullif(${raw}, '')` : collapse(raw);
    const { nulls } = this.options;
    return this.levels.add(Level.cell, nulls.length === 0 ? text : `CASE WHEN ${isNoneOf(text, nulls)} THEN ${text} END`);
  }

  /** The salted hash of a text, the same wherever it points to the same table. */
  hash(text: string, space: string): string {
    this.hashed.add(text);
    const { frequent, salt } = this.options;
    const computed = hashOf(text, salt, space);
    const known = frequent?.get(text) ?? [];
    if (known.length === 0) {
      return computed;
    }
    const hashes = known.map((id) => quoteLiteral(createHash('sha256').update(`${salt}:${space}:${id}`).digest('hex').slice(0, 32)));
    return `coalesce(list_extract([${hashes.join(', ')}], enum_code(TRY_CAST(${text} AS ENUM(${known.map(quoteLiteral).join(', ')}))) + 1), ${computed})`;
  }

  private missing(column: string): HostError {
    const names = this.options.columns.map(({ name }) => name);
    return new HostError('FILE_COLUMN_MISSING', {
      file: this.options.fileName,
      column,
      path: 'columns',
      hint: didYouMean(column, names),
      columns: names.slice(0, 40).join(', '),
    });
  }
}

const blankSigns = quoteLiteral(' \t\r\n\u00a0\ufeff');

const collapse = (raw: string): string =>
  `nullif(trim(CASE WHEN contains(${raw}, '  ') THEN regexp_replace(${raw}, ' {2,}', ' ', 'g') ELSE ${raw} END, ${blankSigns}), '')`;

/** The salted hash of an id, the same wherever the id points to the same table. */
export const hashOf = (text: string, salt: string, space: string): string =>
  // `left` would count letters, which costs half as much as the hash.
  `substring(sha256(${quoteLiteral(`${salt}:${space}:`)} || ${text}), 1, 32)`;

/** The number of a row's line. */
export const lineColumn = quoteIdentifier('__line');
