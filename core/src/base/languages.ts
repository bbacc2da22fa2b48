/** The languages the host speaks. A catalogue that lacks one of them does not compile. */
export const languages = ['en', 'cs', 'hu', 'lv', 'sk'] as const;

export type Language = (typeof languages)[number];

const languageOf = (locale: string): Language | undefined => {
  const name = locale.split('-')[0]?.toLowerCase();
  return languages.find((language) => language === name);
};

/** Whether the host speaks the language of a tag such as `cs-CZ`. */
export const isSpoken = (locale: string): boolean => languageOf(locale) !== undefined;

/** The language of a tag such as `cs-CZ`; English where the host does not speak it. */
export const nearestLanguage = (locale: string): Language => languageOf(locale) ?? 'en';
