import { expect, test } from 'vitest';

import { acceptedLocale } from './accepted-locale.js';

test.each([
  { header: undefined, locale: 'en' },
  { header: '*', locale: 'en' },
  { header: 'sk', locale: 'sk' },
  { header: 'de-AT, hu-HU;q=0.8, en;q=0.5', locale: 'hu-HU' },
  { header: 'en-GB,en;q=0.9,cs;q=0.8', locale: 'en-GB' },
  { header: 'fr;q=0.9', locale: 'en' },
])('$header is answered in $locale', ({ header, locale }) => {
  expect(acceptedLocale(header)).toBe(locale);
});
