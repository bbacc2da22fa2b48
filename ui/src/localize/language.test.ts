import { describe, expect, test } from 'vitest';

import { chooseLanguage, currentLocale, speak } from './language.js';
import { isTextKey, localize } from './localize.js';

test.each([
  ['the address before all', { query: 'cs', browser: ['en-GB'], organisation: 'en' }, 'cs'],
  ['the first language of the browser before that of the organisation', { query: null, browser: ['cs-CZ'], organisation: 'en' }, 'cs'],
  ['that of the organisation before the lesser ones of the browser', { query: null, browser: ['de', 'en'], organisation: 'cs' }, 'cs'],
  ['another of the browser where the organisation speaks none of ours', { query: null, browser: ['de', 'cs'], organisation: 'es' }, 'cs'],
  ['English where nothing fits', { query: 'xx', browser: ['de'], organisation: 'es' }, 'en'],
  ['Latvian for an organisation that speaks it', { query: null, browser: [], organisation: 'lv-LV' }, 'lv'],
] as const)('chooses %s', (_name, wishes, expected) => {
  expect(chooseLanguage(wishes)).toBe(expected);
});

describe('a text', () => {
  test.each([
    [0, 'Nic nečeká na rozhodnutí.'],
    [1, 'Jedno zjištění čeká na rozhodnutí.'],
    [2, 'Dvě zjištění čekají na rozhodnutí.'],
    [5, 'Pět zjištění čeká na rozhodnutí.'],
    [21, '21 zjištění čeká na rozhodnutí.'],
  ])('counts %i findings in Czech', async (n, expected) => {
    await speak('cs');

    expect(localize('headline.findings', { n })).toBe(expected);
  });

  test('is told apart from a key that only a plugin knows', async () => {
    await speak('en');

    expect([isTextKey('counts.promises'), isTextKey('counts.unicorns'), isTextKey('counts')]).toEqual([true, false, false]);
  });
});

test('numbers follow the variant of the language that the browser speaks', async () => {
  await speak('en', ['de-DE', 'en-IE']);

  expect(currentLocale()).toBe('en-IE');
  expect(document.documentElement.lang).toBe('en');
});
