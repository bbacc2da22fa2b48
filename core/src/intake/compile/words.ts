import { quoteLiteral } from '../../model/quote.js';

/**
 * SQL that is true where text is one of some words. Not `IN`: of a longer list DuckDB makes a join, which is slower and gives the
 * rows in another order, while the number of a row must tell its line.
 */
export const isOneOf = (text: string, words: readonly string[]): string => `list_contains([${words.map(quoteLiteral).join(', ')}]::VARCHAR[], ${text})`;

/** SQL that is true where text is none of some words, and null where there is no text; as {@link isOneOf}, without a join. */
export const isNoneOf = (text: string, words: readonly string[]): string =>
  words.length === 0 ? `${text} IS NOT NULL` : `(${words.map((word) => `${text} <> ${quoteLiteral(word)}`).join(' AND ')})`;
