import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

import { invalidCase, type CheckContribution, type Messages, type PluginContribution } from '../plugin/index.js';

/** The host has the texts of the exclusions that all plugins share. */
const hostExclusions = new Set(Object.keys(invalidCase()));

function exclusionsOf(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node === 'object' && node !== null) {
    const { excluding } = node as { excluding?: readonly { readonly why: string }[] };
    excluding?.forEach(({ why }) => found.add(why));
    Object.values(node).forEach((each) => exclusionsOf(each, found));
  }
  return found;
}

function wantedBy({ id, measure, advice }: CheckContribution): readonly string[] {
  const aboutUnits = measure.kind === 'spread' && measure.across !== 'period';
  const exclusions = [...exclusionsOf(measure)].filter((why) => !hostExclusions.has(why));
  return [
    ...['name', 'question', 'sentence'].map((part) => `${id}.${part}`),
    ...(aboutUnits ? [`${id}.unit`] : []),
    ...(advice === undefined ? [] : [`advice.${advice}`]),
    ...exclusions.map((why) => `excluded.${why}`),
  ];
}

function missingForms(elements: readonly MessageFormatElement[], locale: string): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) {
      return [];
    }
    const type = element.type === TYPE.plural ? element.pluralType : undefined;
    const wanted = type === undefined ? [] : new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
    const missing = wanted.filter((form) => !(form in element.options)).map((form) => `{${element.value}} lacks the form "${form}"`);
    return [...missing, ...Object.values(element.options).flatMap(({ value }) => missingForms(value, locale))];
  });
}

function formProblems(locale: string, texts: Messages): readonly string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    try {
      return missingForms(parse(text), locale).map((reason) => `messages ${locale} "${key}": ${reason}`);
    } catch (error) {
      return [`messages ${locale} "${key}": ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

/** Texts that some language lacks or nobody asks for, and plurals without a form that the language has. */
export function findTextProblems({ checks, messages }: PluginContribution): readonly string[] {
  const wanted = new Set(['principle.name', 'principle.question', ...checks.flatMap(wantedBy)]);
  const known = new Set([...wanted, ...checks.map(({ id }) => `${id}.good`)]);
  const unlikeEnglish = checks
    .filter(({ id, question }) => messages.en[`${id}.question`] !== question)
    .map(({ id }) => `messages en "${id}.question": differs from the question of the check`);
  const perLocale = Object.entries(messages).flatMap(([locale, texts]) => [
    ...[...new Set([...wanted, ...Object.keys(messages.en)])]
      .filter((key) => !(key in texts))
      .map((key) => `messages ${locale}: lacks "${key}"`),
    ...Object.keys(texts)
      .filter((key) => !known.has(key))
      .map((key) => `messages ${locale} "${key}": no check asks for it`),
    ...formProblems(locale, texts),
  ]);
  return [...unlikeEnglish, ...perLocale];
}
