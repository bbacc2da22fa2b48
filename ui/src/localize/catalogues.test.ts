import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';

import cs from './cs.json';
import en from './en.json';

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

describe('the Czech catalogue', () => {
  const english = new Map(texts(en));

  test('has the texts of the English one, no more and no less', () => {
    expect(texts(cs).map(([key]) => key)).toEqual([...english.keys()]);
  });

  test('has every plural form of Czech wherever it counts', () => {
    const lacking = texts(cs).filter(([, text]) => forms(text, 'cs').some((form) => form.join(' ') !== 'few many one other'));

    expect(lacking).toEqual([]);
  });

  test('fills each text with what the English one is filled with', () => {
    const different = texts(cs).filter(([key, text]) => values(text, 'cs').join(' ') !== values(english.get(key) ?? '', 'en').join(' '));

    expect(different).toEqual([]);
  });
});

test('the English catalogue has a form for any number wherever it counts', () => {
  expect(texts(en).filter(([, text]) => forms(text, 'en').some((form) => !form.includes('other')))).toEqual([]);
});
