import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Cases in a language, the first so many answered within the hour, the others after three days. */
const cases = (language: string, count: number, soon: number) =>
  many(count, (index) => given.serviceCase({ language, openedAt: at(5, '09:00'), firstHumanReplyAt: index < soon ? at(5, '10:00') : at(8, '09:00') }));

test('first replies across languages', () =>
  testCheck(plugin, 'gap-first-reply', {
    worlds: [
      { name: 'the same in each', rows: [cases('cs', 800, 720), cases('hu', 800, 720), cases('lv', 800, 720)], verdict: 'meets', statistic: { as: 'gap' }, findings: [] },
      { name: 'one lies far behind', rows: [cases('cs', 200, 190), cases('sk', 200, 190), cases('hu', 200, 80)], verdict: 'misses', statistic: { as: 'gap' } },
      { name: 'fifteen points apart, of forty each', rows: [cases('cs', 40, 36), cases('hu', 40, 30)], verdict: 'too-close-to-call', statistic: { as: 'gap' } },
      { name: 'one language', rows: cases('cs', 60, 50), verdict: 'not-enough-data', statistic: { as: 'gap' } },
      {
        name: 'who may still be answered is left out',
        rows: [cases('cs', 200, 190), cases('sk', 200, 190), cases('hu', 200, 80), given.serviceCase({ language: 'cs', openedAt: at(31, '11:00') })],
        verdict: 'misses',
        statistic: { as: 'gap' },
        excluded: { unanswered: 1 },
      },
      { name: 'no languages are kept', rows: given.serviceCase({ openedAt: at(5), firstHumanReplyAt: at(6) }), verdict: 'not-measured', missing: ['case.language'] },
    ],
  }));
