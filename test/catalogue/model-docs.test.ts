import { type TableDefinition, tables } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { docIn, modelDocs } from '../../core/src/model/docs/doc-in.js';

const said = [...new Set(Object.values<TableDefinition>(tables).flatMap(({ doc, columns }) => [doc, ...Object.values(columns).map((column) => column.doc)]))];

test.each(['cs', 'hu', 'lv', 'sk'] as const)('what the model says of its tables and columns is told in %s, and nothing else', (language) => {
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter((doc) => modelDocs[language][doc] === undefined)).toEqual([]);
  expect(Object.keys(modelDocs[language]).filter((doc) => !said.includes(doc))).toEqual([]);
});

test('is told in English where the language is not spoken', () => {
  expect(docIn('en', 'When it was opened.')).toBe('When it was opened.');
  expect(docIn('de', 'When it was opened.')).toBe('When it was opened.');
  expect(docIn('cs-CZ', 'When it was opened.')).toBe('Kdy byl otevřen.');
});
