import { given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const law = given.trainingCourse({ id: 'law', kind: 'onboarding' });
const tools = given.trainingCourse({ id: 'tools', kind: 'onboarding' });

/** Newcomers of a branch who have all done one course, and the first so many the other too. */
const newcomers = (orgUnit: string, count: number, done: number) =>
  many(count, (index) => {
    const employee = given.employee({ orgUnit, hiredMonth: '2026-06-01' });
    return [
      given.trainingRecord({ employee, course: law, completedOn: '2026-06-20' }),
      given.trainingRecord({ employee, course: tools, dueOn: '2026-07-01', completedOn: index < done ? '2026-06-25' : null }),
    ];
  });

test('onboarding finished', () =>
  testCheck(plugin, 'onboarding-done', {
    worlds: [
      {
        name: 'half of one branch have not finished',
        rows: [newcomers('brno', 24, 12), newcomers('praha', 20, 20)],
        verdict: 'misses',
        statistic: { k: 32, n: 44 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 12, n: 24 } }],
      },
      { name: 'all have', rows: newcomers('brno', 80, 80), verdict: 'meets', statistic: { k: 80, n: 80 }, findings: [] },
      { name: 'all of a few', rows: newcomers('brno', 30, 30), verdict: 'too-close-to-call', statistic: { k: 30, n: 30 } },
      { name: 'ten newcomers', rows: newcomers('brno', 10, 2), verdict: 'not-enough-data', statistic: { k: 2, n: 10 } },
      { name: 'four newcomers', rows: newcomers('brno', 4, 2), verdict: 'hidden-for-privacy', statistic: { k: 2, n: 4 } },
      { name: 'no courses are kept', rows: given.employee({ hiredMonth: '2026-06-01' }), verdict: 'not-measured', missing: ['training_course', 'training_record'] },
    ],
  }));
