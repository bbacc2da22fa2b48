import { afterEach, expect, test } from 'vitest';

import { speak } from '../localize/language.js';
import { columnName, dataNames, pathName, tableName, valueName } from './model-name.js';

afterEach(() => speak('en'));

test('tables, columns and fixed values of the model are told in the language of the reader', async () => {
  await speak('cs');

  expect([tableName('case'), columnName('case', 'closed_at'), valueName('pending_customer')]).toEqual(['případy', 'uzavřeno', 'čeká na zákazníka']);
  expect(dataNames(['case.opened_at', 'survey_response', 'case.closed_at'])).toBe('případy: otevřeno, uzavřeno; odpovědi v průzkumu');
});

test('a word that a column lacks is told with its column', async () => {
  await speak('en');

  expect([dataNames(['case.kind=complaint']), columnName('case', 'kind=praise')]).toEqual(['cases: kind “complaint”', 'kind “praise”']);
});

test('a column that says another thing in one table has a name of its own there', async () => {
  await speak('en');

  expect([columnName('case_event', 'from'), columnName('employee_period', 'from')]).toEqual(['value before', 'from']);
});

test('a column of evidence tells through what it is reached', async () => {
  await speak('en');

  expect([pathName('external_ref'), pathName('case.external_ref'), pathName('review.case.external_ref')]).toEqual([
    'number in the source',
    'case: number in the source',
    'conversation review: case: number in the source',
  ]);
});

test('what is not of the model keeps its name', async () => {
  await speak('en');

  expect([dataNames(['engagement.index', 'call']), columnName('case', 'shoe_size'), valueName('Bratislava')]).toEqual(['calls, engagement.index', 'shoe size', 'Bratislava']);
});
