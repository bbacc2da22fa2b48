import { fillTemplate, type MessageData } from '../../base/message.js';

/** What is remarked of rows that are kept, and of files, in English. */
export const remarkTemplates = {
  CLOCK_SKEW: '{column} lay up to a minute before the beginning and was set equal to it.',
  DUPLICATE_CONFLICTING: 'Rows for "{table}" were replaced by a later row with the same key and other content.',
  DUPLICATE_IDENTICAL: 'Rows for "{table}" repeated an earlier row with the same key and the same content.',
  ENCODING_GUESSED: 'The file is not UTF-8; it was read as {encoding}. Say "encoding" in the mapping if letters look wrong.',
  REFERENCE_DANGLING: 'Rows for "{table}" refer to rows of "{target}" that have not been imported.',
  TIME_SHIFTED: '{column} fell into the hour that is skipped in spring and was moved forward by it.',
  TITLES_SKIPPED: 'Above the header stood titles, which were left out: lines 1 to {lines}. Say "skipLines" in the mapping if that is wrong.',
  VALUE_DROPPED: '{column} did not fit and was left out, as the mapping asks.',
} as const;

export type RemarkCode = keyof typeof remarkTemplates;

/** A remark in English, filled in. */
export const remarkReason = <TCode extends RemarkCode>(code: TCode, data: MessageData<(typeof remarkTemplates)[TCode]>): string => fillTemplate(remarkTemplates[code], data);
