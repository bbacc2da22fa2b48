import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Cases of a branch with a hundred hours, the first so many resolved an hour before the limit, the others an hour after. */
const cases = (orgUnit: string, count: number, before: number) =>
  many(count, (index) => given.serviceCase({ orgUnit, openedAt: at(1, '00:00'), targetAt: at(5, '04:00'), firstResolvedAt: at(5, index < before ? '03:00' : '05:00') }));

test('cases solved just in time', () =>
  testCheck(plugin, 'bunching', {
    worlds: [
      { name: 'as many before as after', rows: cases('brno', 80, 40), verdict: 'meets', statistic: { k: 40, n: 80 }, findings: [] },
      {
        name: 'nearly all before, in one branch',
        rows: [cases('brno', 60, 58), cases('praha', 20, 10)],
        verdict: 'misses',
        statistic: { k: 68, n: 80 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 58, n: 60 } }],
      },
      { name: 'two in three of a few', rows: cases('brno', 30, 20), verdict: 'too-close-to-call', statistic: { k: 20, n: 30 } },
      { name: 'ten cases', rows: cases('brno', 10, 10), verdict: 'not-enough-data', statistic: { k: 10, n: 10 } },
      { name: 'nobody sets limits', rows: given.serviceCase({ openedAt: at(1), firstResolvedAt: at(2) }), verdict: 'not-measured', missing: ['case.target_at'] },
    ],
  }));
