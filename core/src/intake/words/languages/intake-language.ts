import type { RemarkCode } from '../remarks.js';

/** What is told of rows on their way in, in a language other than English. Places in braces are filled as in the English text. */
export interface IntakeLanguage {
  /** What is remarked of rows that were kept. */
  readonly remarked: Readonly<Record<RemarkCode, string>>;
}
