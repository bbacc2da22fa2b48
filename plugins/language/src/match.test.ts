import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const czech = given.employee({ id: 'czech', languages: ['cs', 'sk'] });
const hungarian = given.employee({ id: 'hungarian', languages: ['hu', 'cs'] });

/** Cases of customers who speak Hungarian, the first so many handled by somebody who does. */
const cases = (orgUnit: string, count: number, matched: number) =>
  many(count, (index) =>
    given.serviceCase({ orgUnit, openedAt: at(5), customer: given.customer({ language: 'hu' }), assignee: index < matched ? hungarian : czech }),
  );

test('cases in the language of the customer', () =>
  testCheck(plugin, 'match', {
    worlds: [
      { name: 'all are', rows: cases('gyor', 90, 90), verdict: 'meets', statistic: { k: 90, n: 90 }, findings: [] },
      {
        name: 'half of one branch are',
        rows: [cases('gyor', 40, 20), cases('brno', 40, 40)],
        verdict: 'misses',
        statistic: { k: 60, n: 80 },
        units: [{ unit: { orgUnit: 'gyor' }, verdict: 'misses', statistic: { k: 20, n: 40 } }],
      },
      { name: 'nearly all of thirty', rows: cases('gyor', 30, 28), verdict: 'too-close-to-call', statistic: { k: 28, n: 30 } },
      { name: 'nine cases', rows: cases('gyor', 9, 3), verdict: 'not-enough-data', statistic: { k: 3, n: 9 } },
      {
        name: 'of nobody whose languages are not kept is anything said',
        rows: [cases('gyor', 90, 90), given.serviceCase({ openedAt: at(5), customer: given.customer({ language: 'hu' }), assignee: given.employee() })],
        verdict: 'meets',
        statistic: { k: 90, n: 90 },
      },
      { name: 'no languages are kept', rows: given.serviceCase({ openedAt: at(5), assignee: given.employee() }), verdict: 'not-measured', missing: ['case.customer_id', 'customer.language', 'employee.languages'] },
    ],
  }));
