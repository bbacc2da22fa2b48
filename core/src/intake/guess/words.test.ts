import { tables } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { columnsOf } from '../../model/ddl.js';
import { vocabularyOf } from './words.js';

const choices = Object.values(tables).flatMap((table) => columnsOf(table).flatMap((column) => (column.definition.type === 'choice' ? [{ name: `${table.name}.${column.name}`, column, vocabulary: vocabularyOf(table.name, column) }] : [])));

test('what an unknown word means is a word of the very column, or no value', () => {
  expect(choices.length).toBeGreaterThan(40);
  expect(choices.filter(({ column, vocabulary }) => vocabulary?.otherwise != null && column.definition.values?.includes(vocabulary.otherwise) !== true).map(({ name }) => name)).toEqual([]);
});

test('each word of a column is known by what every language calls it', () => {
  expect(choices.flatMap(({ column, vocabulary }) => (column.definition.values ?? []).filter((value) => (vocabulary?.meanings[value] ?? []).length === 0))).toEqual([]);
});
