import { html } from 'lit';

import { currentLanguage, type Language, languageNames } from '../localize/language.js';

/** This very page in another language. */
export function inLanguage(language: Language): string {
  const query = new URLSearchParams(location.search);
  query.set('lang', language);
  return `${location.pathname}?${query}${location.hash}`;
}

/** The languages that are not spoken just now, each by its own name. */
export const otherLanguages = (): readonly (readonly [language: Language, name: string])[] =>
  (Object.entries(languageNames) as [Language, string][]).filter(([language]) => language !== currentLanguage());

/** Ways to this page in the other languages. */
export const renderLanguages = () =>
  html`<span class="languages">${otherLanguages().map(([language, name]) => html`<a href=${inLanguage(language)} hreflang=${language} lang=${language}>${name}</a>`)}</span>`;
