import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Contacts of a branch, the first so many answered within an hour, the others never. */
const contacts = (orgUnit: string, count: number, answered: number) =>
  many(count, (index) =>
    given.serviceCase({ id: `${orgUnit}-${index}`, orgUnit, openedAt: at(5), firstHumanReplyAt: index < answered ? at(5, '11:00') : null }),
  );

test('contacts answered', () =>
  testCheck(plugin, 'answered', {
    worlds: [
      { name: 'all are answered', rows: contacts('brno', 200, 200), verdict: 'meets', statistic: { k: 200, n: 200 }, findings: [], evidence: { misses: [] } },
      {
        name: 'a box that nobody reads',
        rows: [contacts('brno', 60, 60), contacts('praha', 12, 0)],
        verdict: 'misses',
        statistic: { k: 60, n: 72 },
        units: [{ unit: { orgUnit: 'praha' }, verdict: 'misses', statistic: { k: 0, n: 12 } }],
      },
      { name: 'one of thirty is not', rows: contacts('brno', 30, 29), verdict: 'too-close-to-call', statistic: { k: 29, n: 30 }, evidence: { misses: ['brno-29'] } },
      { name: 'four contacts', rows: contacts('brno', 4, 1), verdict: 'not-enough-data', statistic: { k: 1, n: 4 } },
      {
        name: 'some came today, and some are spam',
        rows: [
          contacts('brno', 200, 200),
          many(3, () => given.serviceCase({ openedAt: at(31), status: 'new' })),
          many(2, () => given.serviceCase({ openedAt: at(5), isSpam: true })),
        ],
        verdict: 'meets',
        statistic: { k: 200, n: 200 },
        excluded: { pending: 3, spam: 2 },
      },
      { name: 'replies are not recorded', rows: contacts('brno', 30, 0), verdict: 'not-measured', missing: ['case.first_human_reply_at'] },
    ],
  }));
