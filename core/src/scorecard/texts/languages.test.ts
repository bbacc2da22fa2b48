import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';

import { languages } from '../../base/languages.js';
import { terminalTexts } from '../../cli/terminal/texts.js';
import { compareMessages } from './compare-messages.js';
import { hostMessages } from './host-messages.js';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const flat = (node: object, prefix = ''): (readonly [key: string, text: string])[] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : flat(value as object, `${prefix}${key}.`),
  );

const textsOf = (language: (typeof languages)[number]) =>
  flat({ host: hostMessages(language), compare: compareMessages(language), terminal: terminalTexts[language] });

const within = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => ('options' in element ? [element, ...Object.values(element.options).flatMap(({ value }) => within(value))] : [element]));

const parsed = (text: string, language: string) => within(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());

const placeholders = (text: string, language: string): string =>
  [...new Set(parsed(text, language).flatMap((element) => ('value' in element && element.type !== 0 ? [element.value] : [])))].sort().join(' ');

const pluralForms = (text: string, language: string): string[] =>
  parsed(text, language).flatMap((element) =>
    'pluralType' in element ? [Object.keys(element.options).filter((form) => !form.startsWith('=')).sort().join(' ')] : [],
  );

const english = new Map(textsOf('en'));

describe.each(languages)('what the host says in %s', (language) => {
  const texts = textsOf(language);

  test('has a text for each of the English ones, filled with the same', () => {
    expect(texts.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    expect(texts.filter(([key, text]) => placeholders(text, language) !== placeholders(english.get(key) ?? '', 'en'))).toEqual([]);
  });

  test('has every plural form of the language wherever it counts', () => {
    const categories = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort().join(' ');

    expect(texts.filter(([, text]) => pluralForms(text, language).some((forms) => forms !== categories))).toEqual([]);
  });
});
