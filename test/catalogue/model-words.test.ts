import { columnName, tables, type TableDefinition } from '@touchstone/sdk/model';
import { cs as czech } from '@touchstone/sdk/model-words/cs';
import { en as english } from '@touchstone/sdk/model-words/en';
import { hu as hungarian } from '@touchstone/sdk/model-words/hu';
import { lv as latvian } from '@touchstone/sdk/model-words/lv';
import type { ModelWords } from '@touchstone/sdk/model-words/model-words';
import { sk as slovak } from '@touchstone/sdk/model-words/sk';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { cs } from '../../core/src/measures/words/languages/cs.js';
import { hu } from '../../core/src/measures/words/languages/hu.js';
import { lv } from '../../core/src/measures/words/languages/lv.js';
import type { RecipeLanguage } from '../../core/src/measures/words/languages/recipe-language.js';
import { sk } from '../../core/src/measures/words/languages/sk.js';
import { plugins } from './plugins.js';

interface Catalogue {
  readonly counts: Readonly<Record<string, string>>;
  readonly excluded: Readonly<Record<string, string>>;
}

type Words = Readonly<Record<keyof ModelWords, Readonly<Record<string, string>>>>;
const words: Readonly<Record<string, Words>> = { en: english, cs: czech, hu: hungarian, lv: latvian, sk: slovak };

const catalogueOf = (language: string) => JSON.parse(readFileSync(new URL(`../../ui/src/localize/${language}.json`, import.meta.url), 'utf8')) as Catalogue;
const recipes: Readonly<Record<string, RecipeLanguage>> = { cs, hu, lv, sk };
const all = Object.values<TableDefinition>(tables);

describe.each(['en', 'cs', 'hu', 'lv', 'sk'])('in %s the product', (language) => {
  const { counts, excluded } = catalogueOf(language);
  const model: Words = words[language] ?? english;

  test('has a word for every table, column and fixed value of the model', () => {
    const columns = all.flatMap((table) => Object.entries(table.columns));

    expect(all.filter(({ name }) => model.tables[name] === undefined)).toEqual([]);
    expect(columns.filter(([key, { type }]) => model.columns[columnName(key, type)] === undefined)).toEqual([]);
    expect(columns.flatMap(([, { values = [] }]) => values).filter((value) => model.values[value] === undefined)).toEqual([]);
  });

  test('calls a table what a recipe calls it, and what its rows are counted as', () => {
    const nouns = recipes[language]?.nouns ?? {};

    expect(all.map(({ name }) => model.tables[name])).toEqual(all.map(({ noun }) => nouns[noun[0]]?.[1] ?? noun[1]));
    const singular = (noun: readonly [string, string]) => nouns[noun[0]]?.[0] ?? noun[0];
    expect(all.filter(({ noun }) => counts[noun[1]]?.includes(`one {# ${singular(noun)}}`) !== true).map(({ noun }) => noun[1])).toEqual([]);
  });

  test('says in words why rows were left out of any check of the product', () => {
    const reasons = plugins.flatMap(({ messages }) => Object.keys(messages.en).flatMap((key) => (key.startsWith('excluded.') ? [key.slice('excluded.'.length)] : [])));

    expect([...new Set(reasons)].filter((why) => !(why in excluded))).toEqual([]);
  });
});
