import { expect, test } from 'vitest';

import { judgingWords, originWords } from './judging-words.js';

const standard = { target: 0.9, better: 'higher', provenance: 'house' } as const;
const nameOf = (orgUnit: string) => ({ brno: 'Brno' })[orgUnit] ?? orgUnit;

test('a recipe says whose standard it is and when it holds, unless it is the one of the plugin', () => {
  expect(originWords(standard, nameOf, 'en')).toEqual([]);
  expect(originWords({ ...standard, setBy: { level: 'organisation' } }, nameOf, 'en')).toEqual(['The standard was set by the organisation.']);
  expect(originWords({ ...standard, setBy: { level: 'orgUnit', orgUnit: 'brno', from: '2026-03-01', until: '2026-08-31' } }, nameOf, 'en')).toEqual([
    'The standard was set by Brno, from 2026-03-01 on, until 2026-08-31.',
  ]);
});

test('it says so in the language of the reader, too', () => {
  const set = { ...standard, setBy: { level: 'orgUnit', orgUnit: 'brno', from: '2026-03-01' } } as const;

  expect(originWords(set, nameOf, 'hu')).toEqual(['Az elvárt szintet meghatározta: Brno, kezdete: 2026-03-01.']);
  expect(judgingWords('share', standard, { minimum: 20, locale: 'lv' })).toMatch(/^Intervāls ir Vilsona .* Verdiktam vajag vismaz tik rindu: 20\.$/);
  expect(judgingWords('census', { ...standard, better: 'lower' }, { minimum: 20, locale: 'sk' })).not.toMatch(/20/);
});
