import type { StandardDraft } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { type KeptStandard, nearestText, toFacts } from './kept-standard.js';
import type { StandardRow } from './read-standards-csv.js';
import { type FactColumn, factColumns } from './standard-columns.js';
import { findStandardProblem } from './standard-problem.js';
import type { StandardWish } from './standards-catalogue.js';

export interface WishContext {
  /** What the catalogue has under the code. */
  readonly before: KeptStandard | undefined;
  readonly locale: string;
  readonly file: string;
  /** Whether a plugin brings a check. */
  readonly knows: (check: string) => boolean;
}

/** What a row of a file wants a standard to say; what it has no column for stays as it is. Throws `STANDARDS_FILE_INVALID`. */
export function toWish({ line, code, said }: StandardRow, { before, locale, file, knows }: WishContext): StandardWish {
  const { texts = {}, ...facts } = before?.facts ?? {};
  const kept = before ? { text: nearestText(texts, locale), ...facts } : {};
  const now = Object.fromEntries([...said].map(([column, value]) => [factColumns[column], value]));
  const draft = Object.fromEntries(Object.entries({ ...kept, ...now }).filter(([, value]) => value !== undefined));
  const problem = 'text' in draft ? findStandardProblem(code, draft, knows) : { path: 'text', reason: 'a standard needs a text' };
  if (problem) {
    throw new HostError('STANDARDS_FILE_INVALID', { file, line, column: columnOf(problem.path), reason: problem.reason });
  }
  return { code, facts: toFacts(draft as StandardDraft, before, locale) };
}

const columnOf = (path: string): string => (Object.keys(factColumns) as FactColumn[]).find((column) => factColumns[column] === path) ?? path;
