import { errorWords } from '../../base/error-words/tell-error.js';
import { errorCatalog } from '../../base/errors.js';
import { nearestLanguage } from '../../base/languages.js';
import { fillTemplate } from '../../base/message.js';
import { cs } from './languages/cs.js';
import { hu } from './languages/hu.js';
import type { IntakeLanguage } from './languages/intake-language.js';
import { lv } from './languages/lv.js';
import { sk } from './languages/sk.js';
import { type RefusalCode, refusalCodes } from './refusal-codes.js';
import { type RemarkCode, remarkTemplates } from './remarks.js';

const languages: Readonly<Record<'cs' | 'hu' | 'lv' | 'sk', IntakeLanguage>> = { cs, hu, lv, sk };

/** What is kept of a row that was refused or remarked on. */
export interface Reasoned {
  readonly code: string;
  readonly reason: string;
}

const isRefusal = (code: string): code is RefusalCode => refusalCodes.some((known) => known === code);
const isRemark = (code: string): code is RemarkCode => code in remarkTemplates;

/** What an English text says in the places of its template; undefined where it is not made of that template. */
function valuesIn(template: string, text: string): Readonly<Record<string, string>> | undefined {
  const parts = template.split(/\{(\w+)\}/);
  const pattern = parts.map((part, index) => (index % 2 === 1 ? `(?<${part}>.*?)` : part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))).join('');
  const found = new RegExp(`^${pattern}$`, 'su').exec(text);
  return found === null ? undefined : (found.groups ?? {});
}

/** Why a row was refused or what is remarked of it, in a language. Reasons are kept in English; one that is not known is told as it was kept. */
export function tellReason({ code, reason }: Reasoned, locale: string): string {
  const language = nearestLanguage(locale);
  if (language === 'en') {
    return reason;
  }
  const { remarked } = languages[language];
  const [template, words] = isRefusal(code) ? [errorCatalog[code].message, errorWords(code, locale)[0]] : isRemark(code) ? [remarkTemplates[code], remarked[code]] : [];
  const values = template === undefined ? undefined : valuesIn(template, reason);
  return words === undefined || values === undefined ? reason : fillTemplate(words, values);
}

/** What to do about a refused row, in a language; empty where nothing is known to help. */
export function tellRemedy(code: string, locale: string): string {
  return isRefusal(code) ? errorWords(code, locale)[1] : '';
}
