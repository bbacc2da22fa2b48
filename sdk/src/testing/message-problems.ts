import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

import { invalidCase, type CheckContribution, type Messages, type PluginContribution } from '../plugin/index.js';
import { namesIn } from './message-names.js';

/** The host has the texts of the exclusions that all plugins share. */
export const hostExclusions = new Set(Object.keys(invalidCase()));

/** The reasons for which a measure leaves rows out. */
export function exclusionsOf(node: unknown, found = new Set<string>()): Set<string> {
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
    const wanted = type === undefined || unknownLanguage('', locale).length > 0 ? [] : new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
    const missing = wanted.filter((form) => !(form in element.options)).map((form) => `{${element.value}} lacks the form "${form}"`);
    return [...missing, ...Object.values(element.options).flatMap(({ value }) => missingForms(value, locale))];
  });
}

/** What the host fills in: a check without a target has none to tell, and only units of a spread are told against their peers. */
function filledIn({ measure, standard }: CheckContribution, part: string): ReadonlySet<string> {
  const { target, floor } = standard;
  return new Set([
    ...['value', 'low', 'high', 'n', 'k', 'breaches'],
    ...(target === undefined ? [] : ['target']),
    ...(floor === undefined ? [] : ['floor']),
    ...(measure.kind === 'spread' && part !== 'sentence' ? ['peers'] : []),
  ]);
}

function emptyPlaces(check: CheckContribution, locale: string, texts: Messages): readonly string[] {
  return ['sentence', 'unit', 'good'].flatMap((part) => {
    const key = `${check.id}.${part}`;
    const filled = filledIn(check, part);
    const names = new Set(namesIn(parse(texts[key] ?? '')));
    return [...names].filter((name) => !filled.has(name)).map((name) => `messages ${locale} "${key}": nothing is filled in for {${name}}`);
  });
}

/** Texts that are not ICU MessageFormat, and plurals without a form that the language has. */
export function formProblems(subject: string, locale: string, texts: Messages): readonly string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    try {
      return missingForms(parse(text), locale).map((reason) => `${subject} "${key}": ${reason}`);
    } catch (error) {
      return [`${subject} "${key}": ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

/** Of a language that nobody here knows, no plural forms are known either. */
export function unknownLanguage(subject: string, locale: string): readonly string[] {
  try {
    return Intl.PluralRules.supportedLocalesOf(locale).length > 0 ? [] : [`${subject}: no such language is known`];
  } catch {
    return [`${subject}: is no language tag, such as cs or en-GB`];
  }
}

/** What settings may be called for people: a form tells them by these, in a language that lacks them by their id and as they are declared. */
const settingKeys = ({ id }: { readonly id: string }): readonly string[] => [`setting.${id}.name`, `setting.${id}.doc`];

/** Where the standard of a check comes from: in a language that lacks it, it is told as the check says it. */
const sourceKeys = ({ id, standard: { source } }: CheckContribution): readonly string[] => (source === undefined ? [] : [`${id}.source`]);

/** Texts that some language lacks or nobody asks for, and plurals without a form that the language has. */
export function findTextProblems({ checks, messages, settings = [] }: PluginContribution): readonly string[] {
  const wanted = new Set(['principle.name', 'principle.question', ...checks.flatMap(wantedBy)]);
  const declared = [...checks.flatMap((check) => check.settings), ...settings];
  const known = new Set([...wanted, ...checks.map(({ id }) => `${id}.good`), ...checks.flatMap(sourceKeys), ...declared.flatMap(settingKeys)]);
  // Which of them it is, code decides.
  const advises = checks.some(({ advise }) => advise === true);
  const unlikeEnglish = checks
    .filter(({ id, question }) => messages.en[`${id}.question`] !== question)
    .map(({ id }) => `messages en "${id}.question": differs from the question of the check`);
  const unlikeSource = checks
    .filter(({ id, standard: { source } }) => source !== undefined && (messages.en[`${id}.source`] ?? source) !== source)
    .map(({ id }) => `messages en "${id}.source": differs from the source of the check's standard`);
  const unlikeDeclared = [...new Map(declared.map((setting) => [setting.id, setting.doc]))]
    .filter(([id, doc]) => (messages.en[`setting.${id}.doc`] ?? doc) !== doc)
    .map(([id]) => `messages en "setting.${id}.doc": differs from what the setting is declared with`);
  const perLocale = Object.entries(messages).flatMap(([locale, texts]) => {
    const malformed = formProblems(`messages ${locale}`, locale, texts);
    return [
      ...unknownLanguage(`messages ${locale}`, locale),
      ...[...new Set([...wanted, ...Object.keys(messages.en)])]
        .filter((key) => !(key in texts))
        .map((key) => `messages ${locale}: lacks "${key}"`),
      ...Object.keys(texts)
        .filter((key) => !known.has(key) && !(advises && key.startsWith('advice.')))
        .map((key) => `messages ${locale} "${key}": no check asks for it`),
      ...malformed,
      ...(malformed.length === 0 ? checks.flatMap((check) => emptyPlaces(check, locale, texts)) : []),
    ];
  });
  return [...unlikeEnglish, ...unlikeSource, ...unlikeDeclared, ...perLocale];
}
