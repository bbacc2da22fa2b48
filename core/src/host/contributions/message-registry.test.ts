import { expect, test } from 'vitest';

import { DefaultMessageRegistry } from './message-registry.js';

test('finds the nearest language, and English where there is none', () => {
  const registry = new DefaultMessageRegistry();
  registry.register('follow-up', { en: { name: 'Follow-up', hint: 'Call back.' }, cs: { name: 'Návazná péče' } });

  expect(['cs-CZ', 'cs', 'hu', 'en-GB'].map((locale) => registry.text('follow-up', 'name', locale))).toEqual([
    'Návazná péče',
    'Návazná péče',
    'Follow-up',
    'Follow-up',
  ]);
  expect(registry.catalogue('follow-up', 'cs-CZ')).toEqual({ name: 'Návazná péče', hint: 'Call back.' });
});

test('finds nothing for keys that nobody wrote', () => {
  const registry = new DefaultMessageRegistry();
  registry.register('follow-up', { en: {} });

  expect(['constructor', '__proto__', 'toString'].map((key) => registry.text('follow-up', key, 'en'))).toEqual([undefined, undefined, undefined]);
  expect(registry.text('constructor', 'name', 'en')).toBeUndefined();
});

test('forgets the texts of one of two plugins for a principle and keeps those of the other', () => {
  const registry = new DefaultMessageRegistry();
  const first = registry.register('follow-up', { en: { name: 'First' } });
  registry.register('follow-up', { en: { name: 'Second', more: 'More' } });
  expect(registry.catalogue('follow-up', 'en')).toEqual({ name: 'First', more: 'More' });

  first.dispose();

  expect(registry.text('follow-up', 'name', 'en')).toBe('Second');
});
