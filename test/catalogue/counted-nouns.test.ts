import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { plugins } from './plugins.js';

test.each(['en', 'cs', 'hu', 'lv', 'sk'])('the interface has a word in %s for whatever a check of the product counts', (language) => {
  const { counts } = JSON.parse(readFileSync(new URL(`../../ui/src/localize/${language}.json`, import.meta.url), 'utf8')) as { readonly counts: Readonly<Record<string, string>> };
  const counted = plugins.flatMap(({ checks }) => checks.flatMap(({ countOf }) => (countOf === undefined ? [] : [countOf])));

  expect([...new Set(counted)].filter((noun) => !(noun in counts))).toEqual([]);
});
