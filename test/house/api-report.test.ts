import { fileURLToPath } from 'node:url';

import { beforeAll, expect, test } from 'vitest';

import { deprecations } from '../../sdk/src/index.js';
import { type ApiMember, apiMembers, apiReport, deprecationProblems } from './api-report.js';

let members: readonly ApiMember[];

beforeAll(() => {
  members = apiMembers();
}, 120_000);

test('the page of the API is what the sources export', async () => {
  await expect(apiReport(members)).toMatchFileSnapshot(fileURLToPath(new URL('../../sdk/api.md', import.meta.url)));
});

test('every name has its declaration in the report', () => {
  expect(members.length).toBeGreaterThan(150);
  expect(members.filter(({ text }) => text === '').map(({ entry, name }) => `${entry} ${name}`)).toEqual([]);
});

test('what is deprecated says since when, until when, and what to use instead', () => {
  expect(deprecationProblems(members)).toEqual([]);
});

test('the list of what is deprecated is what the sources say', () => {
  const said = members.flatMap(({ entry, name, deprecated }) => (deprecated === undefined ? [] : [`${entry} ${name} ${deprecated}`]));

  expect(deprecations.map(({ entry, name, since, availableUntil, instead }) => `${entry} ${name} since ${since} until ${availableUntil}: use ${instead}`).sort()).toEqual(said.sort());
});

test('a deprecation without dates, or of a few months, is found', () => {
  expect(
    deprecationProblems([
      { name: 'a', deprecated: 'use share' },
      { name: 'b', deprecated: 'since 2027-01-31 until 2027-06-30: use share' },
      { name: 'c', deprecated: 'since 2027-01-31 until 2028-01-31: use share' },
      { name: 'd' },
    ]),
  ).toEqual([
    'a: "@deprecated use share" is not like "@deprecated since 2027-01-31 until 2028-01-31: use share"',
    'b: is deprecated for less than a year',
  ]);
});
