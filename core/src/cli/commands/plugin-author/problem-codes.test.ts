import { expect, test } from 'vitest';

import { toCoded } from './problem-codes.js';

test.each([
  ['package.json /touchstone/capabilities: asks for "text", which nothing in the plugin uses', 'CAPABILITY_UNFIT'],
  ['package.json /license: names no licence', 'LICENCE_UNFIT'],
  ['LICENSE: there is no such file', 'LICENCE_UNFIT'],
  ['package.json /keywords: lacks "touchstone-plugin", by which plugins are found', 'MANIFEST_UNFIT'],
  ['contributes.json /checks/0: is odd', 'CONTRIBUTION_UNFIT'],
  ['messages en: lacks "kept.name"', 'TEXT_UNFIT'],
  ['locales de follow-up: lacks "kept.name"', 'LOCALE_UNFIT'],
  ['docs/kept.md: there is no such page', 'PAGE_UNFIT'],
  ['README.md: there is no such file', 'README_UNFIT'],
  ['code, "kept": fails in the sandbox: ReferenceError: Intl is not defined', 'CODE_UNFIT'],
  ['hostile data, "kept", seed 1: the result depends on the order of the rows', 'DATA_UNFIT'],
  ['types, src/kept.ts:3:5: TS2322: Type is odd.', 'TYPES_UNFIT'],
])('gives "%s" the code %s', (problem, code) => {
  expect(toCoded(problem)).toEqual({ code, problem });
});

test('knows no code for what says not where it is', () => {
  expect(() => toCoded('Something is wrong')).toThrow('Nobody knows where this is');
});
