import { readFileSync } from 'node:fs';

import { tables } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { recipeLanguage, tellingIn, tellMeasure } from '../../core/src/measures/words/tell-measure.js';
import { catalogue } from './index.js';
import { plugins } from './plugins.js';

const declared = Object.values(catalogue).flatMap((own) =>
  Object.values(own).map(({ measure, settings }) => ({ measure, settings: settings.map(({ definition }) => definition) })),
);
const checks = [...plugins.flatMap((each) => each.checks), ...declared];

test.each(['cs', 'hu', 'lv', 'sk'])('the recipe of every check can be told in %s', (locale) => {
  const language = recipeLanguage(locale);
  if (!language) {
    throw new Error(`There are no phrases for recipes in ${locale}.`);
  }
  const told = checks.map(({ measure, settings }) =>
    tellMeasure(measure, tellingIn(locale, language, { settings: Object.fromEntries(settings.map((each) => [each.id, each.default])) })),
  );

  expect(told.filter((words) => /\{\w+\}|undefined|\[\]|\(\)/.test(words))).toEqual([]);
  expect(Object.values(tables).filter(({ noun }) => language.nouns[noun[0]] === undefined)).toEqual([]);
});

test('whatever the rows of a table are called can be counted in the interface', () => {
  const texts = JSON.parse(readFileSync(new URL('../../ui/src/localize/en.json', import.meta.url), 'utf8')) as { readonly counts: Readonly<Record<string, string>> };

  expect(Object.values(tables).flatMap(({ noun }) => (noun[1] in texts.counts ? [] : [noun[1]]))).toEqual([]);
});
