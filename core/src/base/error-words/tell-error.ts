import { type ErrorCode, errorCatalog } from '../errors.js';
import { type Language, nearestLanguage } from '../languages.js';
import { fillTemplate } from '../message.js';
import type { ErrorWords, HostErrorWords, IntakeErrorWords } from './error-words.js';
import { csHost } from './host-cs.js';
import { huHost } from './host-hu.js';
import { lvHost } from './host-lv.js';
import { skHost } from './host-sk.js';
import { csIntake } from './intake-cs.js';
import { huIntake } from './intake-hu.js';
import { lvIntake } from './intake-lv.js';
import { skIntake } from './intake-sk.js';

const words: Readonly<Record<Exclude<Language, 'en'>, IntakeErrorWords & HostErrorWords>> = {
  cs: { ...csIntake, ...csHost },
  hu: { ...huIntake, ...huHost },
  lv: { ...lvIntake, ...lvHost },
  sk: { ...skIntake, ...skHost },
};

/** Every error that is told in a language. */
export const toldErrors = (language: Exclude<Language, 'en'>): IntakeErrorWords & HostErrorWords => words[language];

/** The texts of an error in the language of a locale, with their places in braces; English where the error is told in English alone. */
export function errorWords(code: ErrorCode, locale: string): ErrorWords {
  const language = nearestLanguage(locale);
  const own: Readonly<Partial<Record<ErrorCode, ErrorWords>>> = language === 'en' ? {} : words[language];
  return own[code] ?? [errorCatalog[code].message, errorCatalog[code].remedy];
}

/** What happened and what to do about it, in the language of a locale. Values are told as they are: reasons of other programs in their words. */
export function tellError(code: ErrorCode, values: Readonly<Record<string, string | number>>, locale: string): { readonly message: string; readonly remedy: string } {
  const [message, remedy] = errorWords(code, locale);
  return { message: fillTemplate(message, values), remedy: fillTemplate(remedy, values) };
}
