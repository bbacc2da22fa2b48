import type { RefusalCode } from '../refusal-codes.js';
import type { RemarkCode } from '../remarks.js';

/** What is told of rows on their way in, in a language other than English. Places in braces are filled as in the English text. */
export interface IntakeLanguage {
  /** Why a row was not taken in, and what to do about it. */
  readonly refused: Readonly<Record<RefusalCode, readonly [reason: string, remedy: string]>>;
  /** What is remarked of rows that were kept. */
  readonly remarked: Readonly<Record<RemarkCode, string>>;
}
