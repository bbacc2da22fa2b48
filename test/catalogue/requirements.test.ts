import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { checks } from './checks.js';
import { checksOf, publishedIds, requirementsPage, stateOf } from './requirements-page.js';
import { requirements } from './requirements.js';

const plugins = fileURLToPath(new URL('../../plugins/', import.meta.url));
const numbers = (prefix: string, last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`);

/** As the founding texts are numbered: five texts, the twenty-two causes of the fourth, the seven controls of the last. */
const lines = [
  ...numbers('0.', 28),
  ...['1.0', '1.2a', '1.2b', '1.3a', '1.3b', '1.4', '1.5', '1.6a', '1.6b', '1.6c', '1.8', '1.9'],
  ...numbers('2.', 19),
  ...numbers('3.', 12, 0),
  '3.7b',
  ...numbers('C', 22),
  ...numbers('4.', 6, 0),
  ...numbers('K', 7),
];

test('no line of the founding texts is left out, and none is made up', () => {
  expect(Object.keys(requirements).sort()).toEqual([...lines].sort());
});

test.each(lines)('line %s is served by checks, or says what serves it', (line) => {
  const { checks: named = [], besides = '' } = requirements[line] ?? {};
  const found = checksOf(named);

  expect(found.length > 0 || besides.length > 20).toBe(true);
  expect(found.filter((id) => !publishedIds.includes(id))).toEqual([]);
  expect(named.filter((each) => each.endsWith('.*') && checksOf([each]).length === 0)).toEqual([]);
});

test('each check that was asked for is in a plugin, or a reason is written down', () => {
  expect(Object.values(checks).flatMap((all) => Object.keys(all))).toHaveLength(235);
  expect(publishedIds.filter((id) => stateOf(id) === undefined)).toEqual([]);
});

test('the page links to what is there', () => {
  const links = [...requirementsPage().matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);

  expect(links.length).toBeGreaterThan(400);
  expect([...new Set(links)].filter((link) => !existsSync(plugins + link))).toEqual([]);
});

test('the page is what the table says', async () => {
  await expect(requirementsPage()).toMatchFileSnapshot(`${plugins}REQUIREMENTS.md`);
});
