import { expect, test } from 'vitest';

import { originWords } from './judging-words.js';

const standard = { target: 0.9, better: 'higher', provenance: 'house' } as const;
const nameOf = (orgUnit: string) => ({ brno: 'Brno' })[orgUnit] ?? orgUnit;

test('a recipe says whose standard it is and when it holds, unless it is the one of the plugin', () => {
  expect(originWords(standard, nameOf)).toEqual([]);
  expect(originWords({ ...standard, setBy: { level: 'organisation' } }, nameOf)).toEqual(['The standard was set by the organisation.']);
  expect(originWords({ ...standard, setBy: { level: 'orgUnit', orgUnit: 'brno', from: '2026-03-01', until: '2026-08-31' } }, nameOf)).toEqual([
    'The standard was set by Brno, from 2026-03-01 on, until 2026-08-31.',
  ]);
});
