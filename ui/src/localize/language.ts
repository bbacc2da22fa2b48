import type { ModelWords } from '@touchstone/sdk/model-words/model-words';

import { type Catalogue, useCatalogue } from './localize.js';

interface Words {
  readonly texts: () => Promise<{ readonly default: Catalogue }>;
  readonly model: () => Promise<ModelWords>;
}

/** The languages there are catalogues for. A catalogue that lacks a text does not compile. */
const catalogues = {
  en: { texts: () => import('./en.json'), model: async () => (await import('@touchstone/sdk/model-words/en')).en },
  cs: { texts: () => import('./cs.json'), model: async () => (await import('@touchstone/sdk/model-words/cs')).cs },
  hu: { texts: () => import('./hu.json'), model: async () => (await import('@touchstone/sdk/model-words/hu')).hu },
  lv: { texts: () => import('./lv.json'), model: async () => (await import('@touchstone/sdk/model-words/lv')).lv },
  sk: { texts: () => import('./sk.json'), model: async () => (await import('@touchstone/sdk/model-words/sk')).sk },
} as const satisfies Record<string, Words>;

export type Language = keyof typeof catalogues;

/** Each language by its own name, for the links that switch. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  cs: 'Čeština',
  hu: 'Magyar',
  lv: 'Latviešu',
  sk: 'Slovenčina',
};

let language: Language = 'en';
let formatLocale = 'en-GB';

/** The language in which the UI speaks. */
export const currentLanguage = (): Language => language;

/** The locale of numbers and dates: the browser's own variant of the language where it has one. */
export const currentLocale = (): string => formatLocale;

/** The language of a tag such as `cs-CZ`, or undefined where there is no catalogue for it. */
export function toLanguage(tag: string | null | undefined): Language | undefined {
  const name = tag?.split('-')[0]?.toLowerCase() ?? '';
  return name in catalogues ? (name as Language) : undefined;
}

export interface LanguageWishes {
  /** `?lang=` of the address. */
  readonly query: string | null;
  /** The browser's languages, the dearest first. */
  readonly browser: readonly string[];
  readonly organisation?: string;
}

/** The address decides, then the browser's first language, then the organisation's, then the browser's others. */
export function chooseLanguage({ query, browser, organisation }: LanguageWishes): Language {
  const wishes = [query, browser[0], organisation, ...browser.slice(1)];
  return wishes.map(toLanguage).find((wish) => wish !== undefined) ?? 'en';
}

const defaultLocales: Readonly<Record<Language, string>> = { en: 'en-GB', cs: 'cs-CZ', hu: 'hu-HU', lv: 'lv-LV', sk: 'sk-SK' };

/** Loads a catalogue, speaks it from now on and tells the document. */
export async function speak(chosen: Language, browser: readonly string[] = []): Promise<void> {
  const { texts, model } = catalogues[chosen];
  const [{ default: catalogue }, words] = await Promise.all([texts(), model()]);
  useCatalogue(chosen, catalogue, words);
  language = chosen;
  formatLocale = browser.find((tag) => tag.startsWith(`${chosen}-`)) ?? defaultLocales[chosen];
  document.documentElement.lang = chosen;
}
