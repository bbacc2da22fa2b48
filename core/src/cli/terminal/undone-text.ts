import { createTranslate } from './texts.js';

/** One line on an import that a crash cut off. */
export function undoneText(file: string, rows: number, again: boolean, locale: string): string {
  return createTranslate(locale)('importCutOff', { file, rows, again: again ? 'yes' : 'no' });
}
