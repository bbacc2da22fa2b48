import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { toldErrors } from '../../core/src/base/error-words/tell-error.js';
import { terminalTexts } from '../../core/src/cli/terminal/texts.js';
import { recipeLanguage } from '../../core/src/measures/words/tell-measure.js';
import { modelDocs } from '../../core/src/model/docs/doc-in.js';
import { compareMessages } from '../../core/src/scorecard/texts/compare-messages.js';
import { hostMessages } from '../../core/src/scorecard/texts/host-messages.js';
import { plugins } from './plugins.js';

const at = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The rows of the last table of the page of terms: language, the word that is not used, the one that is. */
const banned = at('sdk/docs/terms.md').split('## Words that are not used')[1]?.matchAll(/^\| (cs|hu|lv|sk) \| (.+?) \| .+? \|$/gm) ?? [];
const words = [...banned].map(([, language = '', word = '']) => ({ language, word: word.toLowerCase() }));

const textsIn = (node: unknown): string[] => (typeof node === 'string' ? [node] : typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : []);

/** All that is told in a language: by the interface, the host, and the plugins with their packs and layouts. */
function toldIn(language: 'cs' | 'hu' | 'lv' | 'sk'): string[] {
  const own = plugins.flatMap(({ messages }) => textsIn((messages as Readonly<Record<string, unknown>>)[language]));
  const named = plugins.flatMap((plugin) => namesIn(plugin, language));
  // What a recipe is told with has the words of the model in it.
  const host = [hostMessages(language), compareMessages(language), terminalTexts[language], recipeLanguage(language), toldErrors(language), modelDocs[language]].flatMap(textsIn);
  return [...textsIn(JSON.parse(at(`ui/src/localize/${language}.json`))), ...host, ...own, ...named];
}

/** Texts that are kept beside those of the other languages, as names of packs and layouts are. */
function namesIn(node: unknown, language: string): string[] {
  if (typeof node !== 'object' || node === null) {
    return [];
  }
  return Object.entries(node).flatMap(([key, value]) => (key === language && typeof value === 'string' ? [value] : namesIn(value, language)));
}

test('the page of terms names words that are not used in each language', () => {
  expect([...new Set(words.map(({ language }) => language))]).toEqual(['cs', 'hu', 'lv', 'sk']);
});

test.each(['cs', 'hu', 'lv', 'sk'] as const)('one thing has one word in %s', (language) => {
  const told = toldIn(language);
  const isTold = (text: string, word: string) => new RegExp(`(?<![\\p{L}])${word.replaceAll(/[()]/g, String.raw`\$&`)}`, 'u').test(text.toLowerCase());

  expect(told.length).toBeGreaterThan(1000);
  expect(words.filter((each) => each.language === language).flatMap(({ word }) => told.filter((text) => isTold(text, word)).map((text) => `${word}: ${text}`))).toEqual([]);
});
