/** The languages the host speaks. A catalogue that lacks one of them does not compile. */
export const languages = ['en', 'cs', 'hu', 'lv', 'sk'] as const;

export type Language = (typeof languages)[number];

/** The language of a tag such as `cs-CZ`; English where the host does not speak it. */
export function nearestLanguage(locale: string): Language {
  const name = locale.split('-')[0]?.toLowerCase();
  return languages.find((language) => language === name) ?? 'en';
}
