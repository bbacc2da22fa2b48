import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Cases of a branch opened at ten, the first so many answered at eleven, the others two days later. */
const cases = (orgUnit: string, count: number, inTime: number) =>
  many(count, (index) =>
    given.serviceCase({ id: `${orgUnit}-${index}`, orgUnit, openedAt: at(5), firstHumanReplyAt: index < inTime ? at(5, '11:00') : at(7) }),
  );

/** Answered at once, reopened three days later, and answered again by a person after a bot. */
const reopened = (index: number, answeredAgainAt: string) => {
  const thisCase = given.serviceCase({ id: `reopened-${index}`, openedAt: at(5), firstHumanReplyAt: at(5, '10:10') });
  const reply = { case: thisCase, direction: 'outbound', authorKind: 'employee', isPublic: true } as const;
  return [
    given.caseEvent({ case: thisCase, at: at(8), kind: 'reopened' }),
    given.message({ ...reply, at: at(5, '10:10') }),
    given.message({ ...reply, at: at(8, '10:01'), isAuto: true }),
    given.message({ ...reply, at: answeredAgainAt }),
  ];
};

test('first replies in time', () =>
  testCheck(plugin, 'first-reply', {
    worlds: [
      { name: 'all within the hour', rows: cases('brno', 60, 60), verdict: 'meets', statistic: { k: 60, n: 60 }, findings: [], evidence: { misses: [] } },
      {
        name: 'one branch answers half of them in time',
        rows: [cases('brno', 60, 30), cases('praha', 60, 60)],
        verdict: 'misses',
        statistic: { k: 90, n: 120 },
        units: [
          { unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 30, n: 60 } },
          { unit: { orgUnit: 'praha' }, verdict: 'meets', statistic: { k: 60, n: 60 } },
        ],
      },
      { name: 'most of a few', rows: cases('brno', 30, 28), verdict: 'too-close-to-call', statistic: { k: 28, n: 30 }, evidence: { misses: ['brno-28', 'brno-29'] } },
      {
        name: 'a dozen, some reopened, one that came this morning and a test',
        rows: [
          many(8, (index) => reopened(index, at(8, '12:00'))),
          many(4, (index) => reopened(index + 8, at(9, '12:00'))),
          given.serviceCase({ openedAt: at(31, '11:00'), status: 'new' }),
          given.serviceCase({ openedAt: at(5), isTest: true }),
        ],
        verdict: 'not-enough-data',
        statistic: { k: 8, n: 12 },
        excluded: { pending: 1, test: 1 },
        evidence: { misses: ['reopened-8', 'reopened-9', 'reopened-10', 'reopened-11'] },
      },
      { name: 'replies are not recorded', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.first_human_reply_at', 'message'] },
    ],
  }));
