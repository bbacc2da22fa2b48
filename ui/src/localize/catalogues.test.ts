import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';

import cs from './cs.json';
import en from './en.json';
import hu from './hu.json';
import lv from './lv.json';
import sk from './sk.json';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const plural = 6;

const texts = (node: object, prefix = ''): (readonly [key: string, text: string])[] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : texts(value as object, `${prefix}${key}.`),
  );

const parse = (text: string, language: string): readonly Element[] => new IntlMessageFormat(text, language, {}, { ignoreTag: true }).getAst();

const within = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) =>
    'options' in element ? [element, ...Object.values(element.options).flatMap(({ value }) => within(value))] : [element],
  );

/** The forms each plural of a text has, without those for single numbers. */
const forms = (text: string, language: string): string[][] =>
  within(parse(text, language)).flatMap((element) =>
    element.type === plural && 'options' in element ? [Object.keys(element.options).filter((form) => !form.startsWith('=')).sort()] : [],
  );

/** What a text is filled with. Those within the forms of a plural are counted once. */
const values = (text: string, language: string): string[] => [
  ...new Set(within(parse(text, language)).flatMap((element) => ('value' in element && element.type !== 0 ? [element.value] : []))),
].sort();

/** Whether one and any other number stand with the same words. */
const sameForms = (options: Readonly<Record<string, { readonly value: readonly Element[] }>>): boolean =>
  JSON.stringify(options['one']?.value.map(bare)) === JSON.stringify(options['other']?.value.map(bare));
const bare = (element: Element): unknown => ('value' in element ? element.value : element.type);

const english = new Map(texts(en));
const others = { cs, hu, lv, sk };

describe.each(Object.entries(others))('the catalogue %s', (language, catalogue) => {
  const categories = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort().join(' ');

  test('has the texts of the English one, no more and no less', () => {
    expect(texts(catalogue).map(([key]) => key)).toEqual([...english.keys()]);
  });

  test('has every plural form of its language wherever it counts', () => {
    const lacking = texts(catalogue).filter(([, text]) => forms(text, language).some((form) => form.join(' ') !== categories));

    expect(lacking).toEqual([]);
  });

  test('fills each text with what the English one is filled with', () => {
    const different = texts(catalogue).filter(([key, text]) => values(text, language).join(' ') !== values(english.get(key) ?? '', 'en').join(' '));

    expect(different).toEqual([]);
  });
});

test('Hungarian nouns stay in the singular after a number', () => {
  const inflected = texts(hu).filter(([, text]) =>
    within(parse(text, 'hu')).some((element) => element.type === plural && 'options' in element && !sameForms(element.options)),
  );

  // These say of a single one what they do not say of several.
  expect(inflected.map(([key]) => key)).toEqual(['home.others', 'tile.course.usual', 'data.answerAll']);
});

test('the English catalogue has a form for any number wherever it counts', () => {
  expect(texts(en).filter(([, text]) => forms(text, 'en').some((form) => !form.includes('other')))).toEqual([]);
});
