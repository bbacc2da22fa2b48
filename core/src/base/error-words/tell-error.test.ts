import { describe, expect, test } from 'vitest';

import { type ErrorCode, errorCatalog } from '../errors.js';
import { englishOnly } from './english-only.js';
import { errorWords, tellError } from './tell-error.js';

const codes = Object.keys(errorCatalog) as ErrorCode[];
const inEnglish: readonly ErrorCode[] = Object.values(englishOnly).flat();
const worded = codes.filter((code) => !inEnglish.includes(code));

/** The places of a text. The hint of a name that was meant is an English sentence of its own, and left out in other languages. */
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].filter((place) => place !== '{hint}').sort();

test('an error is told in every language or in English alone, never both', () => {
  expect(new Set(inEnglish).size).toBe(inEnglish.length);
  expect(worded.length).toBeGreaterThan(100);
});

describe.each(['cs', 'hu', 'lv', 'sk'])('in %s', (locale) => {
  test.each(worded)('%s has texts of its own, with the places of the English ones', (code) => {
    const [message, remedy] = errorWords(code, locale);
    const english = errorCatalog[code];

    expect(message).not.toBe(english.message);
    expect(remedy).not.toBe(english.remedy);
    expect([places(message), places(remedy)]).toEqual([places(english.message), places(english.remedy)]);
    expect(`${message} `).toMatch(/[.}] $/);
    expect(remedy).toMatch(/[.]$|`$/);
  });

  test.each(inEnglish)('%s is told in English', (code) => {
    expect(errorWords(code, locale)).toEqual([errorCatalog[code].message, errorCatalog[code].remedy]);
  });
});

test('fills in the values, and speaks English where it does not speak the language', () => {
  const values = { unit: 'brno-1' };

  expect(tellError('UNIT_UNKNOWN', values, 'sk-SK').message).toBe('V údajoch nie je organizačná jednotka „brno-1“.');
  expect(tellError('UNIT_UNKNOWN', values, 'fr')).toEqual(tellError('UNIT_UNKNOWN', values, 'en'));
});
