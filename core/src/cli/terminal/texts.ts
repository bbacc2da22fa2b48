import { IntlMessageFormat } from 'intl-messageformat';

import { type Language, nearestLanguage } from '../../base/languages.js';
import { cs } from './languages/cs.js';
import { en } from './languages/en.js';
import { hu } from './languages/hu.js';
import { lv } from './languages/lv.js';
import { sk } from './languages/sk.js';

export type TextKey = keyof typeof en;

/** What the terminal says in each language; others hear English. */
export const terminalTexts: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en, cs, hu, lv, sk };

/** Fills a text of the terminal in a language. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export function createTranslate(locale: string): Translate {
  const language = nearestLanguage(locale);
  // Who hears English for want of a language of his own hears English figures, too.
  const spoken = locale.split('-')[0]?.toLowerCase() === language ? locale : language;
  return (key, values) => String(new IntlMessageFormat(terminalTexts[language][key], spoken).format({ ...values }));
}
