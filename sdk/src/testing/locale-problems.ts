import type { LocalesContribution, Messages } from '../plugin/index.js';
import { formProblems, unknownLanguage } from './message-problems.js';
import { namesUsed } from './message-names.js';

/** The English texts of plugins, by their principle. */
export type EnglishTexts = Readonly<Record<string, Messages>>;

/**
 * What keeps a locale pack from being whole: a text that the plugin has in English and the pack lacks, one that nobody asks for, a
 * place that the English text does not fill, a plural without a form that the language has. Empty where nothing does.
 *
 * Without the English texts of a principle nobody can say what is missing: then that is told instead.
 */
export function findLocaleProblems(locales: LocalesContribution, english: EnglishTexts): readonly string[] {
  return Object.entries(locales).flatMap(([locale, principles]) => [
    ...unknownLanguage(`locales ${locale}`, locale),
    ...Object.entries(principles).flatMap(([principle, texts]) => {
      const subject = `locales ${locale} ${principle}`;
      const own = Object.hasOwn(english, principle) ? english[principle] : undefined;
      const unknown = `${subject}: no plugin at hand stands for this principle; add the one that does to the development dependencies`;
      return own ? [...compare(subject, texts, own), ...formProblems(subject, locale, texts)] : [unknown, ...formProblems(subject, locale, texts)];
    }),
  ]);
}

function compare(subject: string, texts: Messages, english: Messages): readonly string[] {
  return [
    ...Object.keys(english)
      .filter((key) => !Object.hasOwn(texts, key))
      .map((key) => `${subject}: lacks "${key}"`),
    ...Object.entries(texts).flatMap(([key, text]) => {
      const own = Object.hasOwn(english, key) ? english[key] : undefined;
      if (own === undefined) {
        return [`${subject} "${key}": the plugin has no such text`];
      }
      const offered = namesUsed(own);
      return [...namesUsed(text)].filter((name) => !offered.has(name)).map((name) => `${subject} "${key}": uses {${name}}, which the English text does not`);
    }),
  ];
}
