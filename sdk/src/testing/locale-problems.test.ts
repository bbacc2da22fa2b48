import { expect, test } from 'vitest';

import { findLocaleProblems } from './locale-problems.js';

const english = { promises: { 'principle.name': 'Promises', 'kept.sentence': '{n, plural, one {# promise} other {# promises}} of {target}' } };
const german = { 'principle.name': 'Zusagen', 'kept.sentence': '{n, plural, one {# Zusage} other {# Zusagen}} von {target}' };

test('finds nothing wrong with a pack that has every text', () => {
  expect(findLocaleProblems({ de: { promises: german } }, english)).toEqual([]);
});

test('finds texts that are missing, that nobody asks for, that want what nobody fills in, and plurals without a form', () => {
  const czech = { 'kept.sentence': '{n, plural, one {# slib} other {# slibů}} z {cíl}', 'kept.nmae': 'Splněno' };

  expect(findLocaleProblems({ cs: { promises: czech } }, english)).toEqual([
    'locales cs promises: lacks "principle.name"',
    'locales cs promises "kept.sentence": uses {cíl}, which the English text does not',
    'locales cs promises "kept.nmae": the plugin has no such text',
    'locales cs promises "kept.sentence": {n} lacks the form "few"',
    'locales cs promises "kept.sentence": {n} lacks the form "many"',
  ]);
});

test('finds a text that cannot be read, a principle that nobody stands for, and a language that nobody knows', () => {
  expect(findLocaleProblems({ de: { promises: { ...german, 'principle.name': '{a' } } }, english)).toEqual([expect.stringMatching(/^locales de promises "principle\.name": /)]);
  expect(findLocaleProblems({ de: { constructor: german } }, english)).toEqual([expect.stringMatching(/^locales de constructor: no plugin at hand stands for this principle/)]);
  expect(findLocaleProblems({ qq: { promises: german } }, english)).toEqual(['locales qq: no such language is known']);
});
