import { expect, test } from 'vitest';

import { readTyped, writeTyped } from './typed-figure.js';

test.each([
  ['90', 'percent', 0.9],
  ['90 %', 'percent', 0.9],
  ['12,5', 'percent', 0.125],
  ['-20', 'points', -0.2],
  ['4 h', 'duration', 14_400],
  ['30min', 'duration', 1800],
  ['45', 'duration', 45],
  ['1.5 d', 'duration', 129_600],
  ['3.5', 'number', 3.5],
  ['120', 'money', 12_000],
  ['', 'percent', undefined],
  ['much', 'percent', Number.NaN],
  ['4 h', 'percent', Number.NaN],
  ['90 %', 'duration', Number.NaN],
] as const)('%s of a %s is %s', (text, format, value) => {
  expect(readTyped(text, format)).toBe(value);
});

test.each([
  [0.9, 'percent', '90'],
  [0.125, 'percent', '12.5'],
  [14_400, 'duration', '4 h'],
  [5400, 'duration', '90 min'],
  [172_800, 'duration', '2 d'],
  [0, 'duration', '0 s'],
  [12_000, 'money', '120'],
  [undefined, 'percent', ''],
] as const)('%s of a %s is typed as %s and read again as it was', (value, format, text) => {
  expect([writeTyped(value, format), readTyped(text, format)]).toEqual([text, value]);
});
