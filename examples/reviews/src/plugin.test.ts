import { test } from 'node:test';

import { at, given, many, testCheck } from '@touchstone/sdk/testing';

import plugin from './plugin.ts';

/** Reviews of a branch, all answered at a moment, or never. */
const reviews = (orgUnit: string, count: number, repliedAt: string | null, replyBy: 'person' | 'auto' = 'person') =>
  many(count, (index) =>
    given.review({ id: `${orgUnit}-${index}`, orgUnit, postedAt: at(5), rating: 2, scaleMax: 5, repliedAt, ...(repliedAt !== null && { replyBy }) }),
  );

test('reviews answered in person', () =>
  testCheck(plugin, 'answered-by-person', {
    worlds: [
      { name: 'the next day', rows: reviews('brno', 50, at(6)), verdict: 'meets', statistic: { k: 50, n: 50 }, findings: [] },
      {
        name: 'by a machine',
        rows: reviews('brno', 50, at(5, '10:01'), 'auto'),
        verdict: 'misses',
        statistic: { k: 0, n: 50 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses' }],
      },
      { name: 'half of some', rows: [reviews('brno', 20, at(6)), reviews('zlin', 10, at(12))], verdict: 'too-close-to-call', statistic: { k: 20, n: 30 } },
      { name: 'late, where more time is given', rows: reviews('brno', 50, at(9)), settings: { 'answer-within': 5 * 86_400 }, verdict: 'meets', statistic: { k: 50 } },
      {
        name: 'some came today',
        rows: [reviews('brno', 50, at(6)), many(3, () => given.review({ postedAt: at(31, '09:00') }))],
        verdict: 'meets',
        statistic: { k: 50, n: 50 },
        excluded: { 'too-recent': 3 },
      },
      { name: 'nobody reads them', rows: given.serviceCase(), verdict: 'not-measured', missing: ['review'] },
    ],
  }));

test('unhappy reviews without an answer', () =>
  testCheck(plugin, 'unhappy-unanswered', {
    worlds: [
      { name: 'all are answered', rows: reviews('brno', 5, at(6)), verdict: 'meets', statistic: { breaches: 0, n: 5 }, evidence: { misses: [] } },
      {
        name: 'two are not',
        rows: [reviews('brno', 5, at(6)), reviews('zlin', 2, null)],
        verdict: 'misses',
        statistic: { breaches: 2, n: 7 },
        evidence: { misses: ['zlin-0', 'zlin-1'] },
      },
    ],
  }));
