import { fileURLToPath } from 'node:url';

import type { SettingDefinition, Measure } from '@touchstone/sdk';
import { expect, test } from 'vitest';

import { measureWords } from '../../core/src/measures/words/measure-words.js';
import { checks, derived, otherwise } from './checks.js';
import { catalogue } from './index.js';
import { plugins } from './plugins.js';

interface Told {
  readonly measure: Measure;
  readonly settings: readonly SettingDefinition[];
  readonly where: string;
}

const inPlugins = plugins.flatMap(({ principle, checks: own }) =>
  own.map(({ id, measure, settings }) => [`${principle}.${id}`, { measure, settings, where: `plugin ${principle}` }] as const),
);
const inCatalogue = Object.entries(catalogue).flatMap(([principle, own]) =>
  Object.entries(own).map(([id, { measure, settings }]) => {
    const where = `[declared in test/catalogue](../../test/catalogue/${principle}.ts)`;
    return [`${principle}.${id}`, { measure, settings: settings.map(({ definition }) => definition), where }] as const;
  }),
);
const told = new Map<string, Told>([...inPlugins, ...inCatalogue]);

const published = Object.entries(checks).flatMap(([principle, own]) => Object.values(own).flatMap((ids) => ids.map((id) => `${principle}.${id}`)));

test('every check of the principles is measured, or named with how else it is expressed', () => {
  expect(published.filter((id) => !told.has(id) && !(id in otherwise))).toEqual([]);
  expect(published.filter((id) => told.has(id) && id in otherwise)).toEqual([]);
  expect(new Set(published).size).toBe(published.length);
});

test('nothing is declared that no check of the principles asks for, and nothing twice', () => {
  expect([...told.keys()].filter((id) => !published.includes(id))).toEqual([]);
  expect([...Object.keys(otherwise), ...Object.keys(derived)].filter((id) => !published.includes(id))).toEqual([]);
  expect(told.size).toBe(inPlugins.length + inCatalogue.length);
});

function rowOf(id: string): string {
  const check = told.get(id);
  if (!check) {
    return `| \`${id}\` | – | ${otherwise[id] ?? ''} | – |`;
  }
  const settings = Object.fromEntries(check.settings.map((each) => [each.id, each.default]));
  const words = measureWords(check.measure, { settings }).replaceAll('|', '\\|');
  return `| \`${id}\` | ${check.measure.kind} | ${words}${derived[id] ? ` *${derived[id]}*` : ''} | ${check.where} |`;
}

function page(): string {
  const sections = Object.entries(checks).map(([principle, own]) => {
    const ids = Object.values(own).flatMap((each) => each.map((id) => `${principle}.${id}`));
    return [`## ${principle}`, '', '| Check | Kind | In words | Where |', '|---|---|---|---|', ...ids.map(rowOf)].join('\n');
  });
  return [
    '# Every check and how it is measured',
    '',
    'Each check of the quality principles has a row: of which kind its figure is, and how it is made of the data, in words that are written',
    'from the measure itself. Settings are told with their defaults. Those of `test/catalogue` are measures on the public SDK that wait for',
    'the plugin of their principle; each runs on real rows in a test. What stands in italics is',
    'what a function of the plugin makes of the figures; checks without a kind are no measures, and say how they are expressed.',
    '',
    ...sections.flatMap((section) => [section, '']),
  ].join('\n');
}

test('the page of measures is as it is generated', async () => {
  await expect(page()).toMatchFileSnapshot(fileURLToPath(new URL('../../core/docs/measures.md', import.meta.url)));
});
