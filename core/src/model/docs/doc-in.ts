import { type Language, nearestLanguage } from '../../base/languages.js';
import { cs } from './cs/index.js';
import { hu } from './hu/index.js';
import { lv } from './lv/index.js';
import { sk } from './sk/index.js';

/** What the model says of its tables and columns, by the English sentence: a sentence that changes there has to be told anew. */
export const modelDocs: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = { cs, hu, lv, sk };

/** What the model says of a table or a column, in the nearest language that is spoken. */
export function docIn(locale: string, doc: string): string {
  const language = nearestLanguage(locale);
  return language === 'en' ? doc : (modelDocs[language][doc] ?? doc);
}
