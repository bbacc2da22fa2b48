import { expect, test } from 'vitest';

import type { PaletteItem } from './items.js';
import { search } from './search.js';

const item = (id: string, name: string, kindName = 'Check'): PaletteItem => ({ id, kindName, name, does: { href: `/${id}` } });
const items = [item('a', 'Přehled', 'Pohled'), item('b', 'Dodržené sliby', 'Kontrola'), item('c', 'Sűrgős ügyek'), item('d', 'Brno', 'Pobočka'), item('e', 'Score again now', 'Action')];
const found = (typed: string, recent: readonly string[] = []) => search(items, typed, recent).map(({ id }) => id);

test('what was typed without accents finds what has them', () => {
  expect([found('prehled'), found('sliby dodr'), found('surgos')]).toEqual([['a'], ['b'], ['c']]);
});

test('one slip within a word is forgiven', () => {
  expect(found('scre again')).toEqual(['e']);
});

test('a kind finds what is of it', () => {
  expect(found('pobocka')).toEqual(['d']);
});

test('without anything typed what was chosen last comes first, and what is gone is left out', () => {
  expect(found('', ['d', 'gone', 'b'])).toEqual(['d', 'b', 'a', 'c', 'e']);
});

test('nothing fits what is nowhere', () => {
  expect(found('xyzzy')).toEqual([]);
});
