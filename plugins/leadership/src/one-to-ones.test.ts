import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** One-to-ones planned in a branch, the first so many held. */
const talks = (orgUnit: string, count: number, held: number) =>
  many(count, (index) =>
    given.coachingSession({ employee: given.employee({ orgUnit }), kind: 'one_to_one', plannedFor: at(10), at: index < held ? at(11) : null }),
  );

test('one-to-ones', () =>
  testCheck(plugin, 'one-to-ones', {
    worlds: [
      { name: 'nearly all are held', rows: talks('brno', 80, 79), verdict: 'meets', statistic: { k: 79, n: 80 }, findings: [] },
      {
        name: 'a third in one branch',
        rows: [talks('brno', 45, 15), talks('praha', 40, 40)],
        verdict: 'misses',
        statistic: { k: 55, n: 85 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 15, n: 45 } }],
      },
      { name: 'nine in ten of a few', rows: talks('brno', 30, 27), verdict: 'too-close-to-call', statistic: { k: 27, n: 30 } },
      { name: 'ten talks', rows: talks('brno', 10, 2), verdict: 'not-enough-data', statistic: { k: 2, n: 10 } },
      { name: 'three talks', rows: talks('brno', 3, 1), verdict: 'hidden-for-privacy', statistic: { k: 1, n: 3 } },
      {
        name: 'some are planned for tonight',
        rows: [talks('brno', 80, 79), many(2, () => given.coachingSession({ kind: 'one_to_one', plannedFor: at(31, '18:00') }))],
        verdict: 'meets',
        statistic: { k: 79, n: 80 },
        excluded: { 'not-yet-due': 2 },
      },
      { name: 'plans are not noted', rows: given.coachingSession({ kind: 'one_to_one', at: at(5) }), verdict: 'not-measured', missing: ['coaching_session.planned_for'] },
    ],
  }));
