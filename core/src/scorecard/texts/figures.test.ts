import { expect, test } from 'vitest';

import { createFigureFormat } from './figures.js';

const en = createFigureFormat('en', 'EUR');
const cs = createFigureFormat('cs', 'CZK');
/** Spaces of every width as plain ones, so that a test can be read. */
const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');

test.each([
  [0.714, 0.09, '71 %'],
  [0.714, 0.015, '71.4 %'],
  [0.996, 0.09, '99.6 %'],
  [0.004, 0.09, '0.4 %'],
  [0, 0.09, '0 %'],
  [1, 0.09, '100 %'],
  [0.95, undefined, '95 %'],
  [0.975, undefined, '97.5 %'],
])('the share %d with an interval of %s is told as %s', (value, width, text) => {
  expect(plain(en.value(value, 'percent', width))).toBe(text);
});

test('percentages are written in the language of the reader', () => {
  expect(plain(cs.value(0.714, 'percent', 0.015))).toBe('71,4 %');
});

test('points are shares without the sign', () => {
  expect(en.value(0.084, 'points', 0.1)).toBe('8');
  expect(en.value(0.084, 'points', 0.01)).toBe('8.4');
  expect(en.value(-0.31, 'points', 0.1)).toBe('-31');
});

test.each([
  [0, '0 sec'],
  [59, '59 sec'],
  [3599.6, '1 hr'],
  [5400, '1 hr 30 min'],
  [86_400, '1 day'],
  [93_784, '1 day 2 hr'],
  [86_405, '1 day'],
  [172_800 + 3600 * 5 + 59, '2 days 5 hr'],
  [-5400, '-1 hr 30 min'],
])('%d seconds are told as %s', (value, text) => {
  expect(plain(en.value(value, 'duration'))).toBe(text);
});

test.each([
  ['cs', '1 h 30 min', '2 dny 5 h'],
  ['hu', '1 óra 30 perc', '2 nap 5 óra'],
  ['lv', '1 h 30 min', '2 dienas 5 h'],
  ['sk', '1 h 30 min', '2 dni 5 h'],
])('lengths of time are written in the language of the reader: %s', (locale, hours, days) => {
  const figures = createFigureFormat(locale, 'EUR');

  expect([5400, 190_800].map((seconds) => plain(figures.value(seconds, 'duration')))).toEqual([hours, days]);
});

test('money is in minor units: whole amounts from a hundred on, by its size and not its sign', () => {
  expect(plain(en.value(1_234_56, 'money'))).toBe('€1,235');
  expect(plain(en.value(-1_234_56, 'money'))).toBe('-€1,235');
  expect(plain(en.value(12_34, 'money'))).toBe('€12.34');
  expect(plain(cs.value(12_34, 'money'))).toBe('12,34 Kč');
  expect(plain(createFigureFormat('en', undefined).value(1_234_56, 'money'))).toBe('1,235');
});

test('counts are whole', () => {
  expect(en.value(1234, 'count')).toBe('1,234');
});

test('what is demanded is told as it is, and not rounded', () => {
  expect(en.value(1095, 'number')).toBe('1,095');
  expect(en.value(4.25, 'number')).toBe('4.25');
  expect(en.value(0.0125, 'number')).toBe('0.0125');
});

test.each([
  [4.31234, 0.12, '4.31'],
  [4.31234, 1.2, '4.3'],
  [12.345, 5, '12'],
  [12345.6, 800, '12,300'],
  [0.012345, 0.004, '0.012'],
  [5, 0, '5'],
])('the number %d with an interval of %d is told as %s', (value, width, text) => {
  expect(en.value(value, 'number', width)).toBe(text);
});
