import type { StandardReject } from '@touchstone/sdk/contract';

import { orRefused, readStandardsCsv, type RowRefusal } from './read-standards-csv.js';
import { toWish, type WishContext } from './standard-wish.js';
import type { KeptStandard } from './kept-standard.js';
import type { StandardWish } from './standards-catalogue.js';

export interface WishesOptions extends Pick<WishContext, 'file' | 'knows' | 'locale'> {
  /** What the catalogue has under a code. */
  readonly find: (code: string) => KeptStandard | undefined;
}

/** What a file of standards asks for, and what of it cannot be. */
export interface ReadWishes {
  readonly wishes: readonly (StandardWish & { readonly line: number })[];
  /** Why lines are no standards, in the order of the file. */
  readonly refused: readonly RowRefusal[];
}

/** Reads what a file asks for, line by line. Throws `STANDARDS_FILE_INVALID` for one that has no lines of standards at all. */
export async function readWishes(csv: string, { find, ...context }: WishesOptions): Promise<ReadWishes> {
  const rows = await readStandardsCsv(csv, context.file);
  const read = rows.map((row) => ('refused' in row ? row : orRefused(row.line, () => ({ line: row.line, ...toWish(row, { ...context, before: find(row.code) }) }))));
  return { wishes: read.flatMap((each) => ('refused' in each ? [] : [each])), refused: read.flatMap((each) => ('refused' in each ? [each.refused] : [])) };
}

/** A line that is no standard, as it is told. */
export const toReject = ({ code, data: { line, column, reason } }: RowRefusal): StandardReject => ({ code, line: Number(line), column: String(column), reason: String(reason) });
