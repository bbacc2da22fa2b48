import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** The complaint takes the id of its case, by which evidence names it. */
const complaint = (id: string, values: Parameters<typeof given.complaint>[0]) =>
  given.complaint({ case: given.serviceCase({ id, orgUnit: 'brno' }), legalRegime: 'CZ_19', receivedAt: at(1), ...values });

const answered = (count: number) => many(count, (index) => complaint(`answered-${index}`, { finalReplyAt: at(20) }));

test('complaints answered within the law', () =>
  testCheck(plugin, 'legal-clock', {
    worlds: [
      { name: 'all are', rows: answered(3), verdict: 'meets', statistic: { breaches: 0, n: 3 }, findings: [] },
      {
        name: 'late ones and forgotten ones, by the law of each country',
        rows: [
          answered(2),
          complaint('czech-day-30', { receivedAt: at(-25, '16:00'), finalReplyAt: at(5, '20:00') }),
          complaint('czech-day-31', { receivedAt: at(-25, '16:00'), finalReplyAt: at(6, '08:00') }),
          complaint('czech-stored-day', { dueAt: at(10), finalReplyAt: at(11) }),
          complaint('latvian-15', { legalRegime: 'LV_15WD', finalReplyAt: at(22) }),
          complaint('latvian-16', { legalRegime: 'LV_15WD', finalReplyAt: at(23) }),
          complaint('charge-5', { legalRegime: 'ES_10_2025_CHARGE', finalReplyAt: at(8) }),
          complaint('charge-6', { legalRegime: 'ES_10_2025_CHARGE', finalReplyAt: at(9) }),
          complaint('slovak-open', { legalRegime: 'SK', finalReplyAt: null }),
          complaint('charge-open', { legalRegime: 'ES_10_2025_CHARGE', finalReplyAt: null }),
          complaint('other', { legalRegime: 'other' }),
          complaint('no-law', { legalRegime: 'none' }),
        ],
        verdict: 'misses',
        statistic: { breaches: 5, n: 10 },
        excluded: { pending: 1, 'no-due-day': 1 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { breaches: 5, n: 10 } }],
      },
      { name: 'none that the law speaks of', rows: complaint('no-law', { legalRegime: 'none', finalReplyAt: at(5) }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'final replies are not recorded', rows: complaint('one', {}), verdict: 'not-measured', missing: ['complaint.due_at', 'complaint.final_reply_at'] },
    ],
  }));

/** Complaints of which the first so many were acknowledged on the next working day, the others a week later. */
const acknowledged = (count: number, inTime: number) =>
  many(count, (index) => complaint(`${index}`, { receivedAt: at(2, '15:00'), acknowledgedAt: index < inTime ? at(5, '12:00') : at(12) }));

test('complaints acknowledged at once', () =>
  testCheck(plugin, 'ack', {
    worlds: [
      { name: 'all on the next working day', rows: acknowledged(90, 90), verdict: 'meets', statistic: { k: 90, n: 90 } },
      { name: 'half of them a week later', rows: acknowledged(60, 30), verdict: 'misses', statistic: { k: 30, n: 60 } },
      { name: 'all but two', rows: acknowledged(40, 38), verdict: 'too-close-to-call', statistic: { k: 38, n: 40 } },
      {
        name: 'a few, and one of yesterday',
        rows: [acknowledged(6, 5), complaint('yesterday', { receivedAt: at(30) })],
        verdict: 'not-enough-data',
        statistic: { k: 5, n: 6 },
        excluded: { pending: 1 },
      },
      { name: 'nobody acknowledges them', rows: complaint('one', {}), verdict: 'not-measured', missing: ['complaint.acknowledged_at'] },
    ],
  }));
