import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Reviews of two stars of five, the first so many replied to by a person a day later. */
const negative = (orgUnit: string, count: number, replied: number) =>
  many(count, (index) =>
    given.review({ orgUnit, postedAt: at(5), rating: 4, scaleMax: 10, ...(index < replied && { repliedAt: at(6), replyBy: 'person' as const }) }),
  );

test('replies to negative reviews', () =>
  testCheck(plugin, 'reply-rate', {
    worlds: [
      { name: 'each gets one', rows: negative('brno', 90, 90), verdict: 'meets', statistic: { k: 90, n: 90 }, findings: [] },
      {
        name: 'every third of one branch',
        rows: [negative('brno', 60, 20), negative('praha', 40, 38)],
        verdict: 'misses',
        statistic: { k: 58, n: 100 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 20, n: 60 } }],
      },
      { name: 'nearly all of thirty', rows: negative('brno', 30, 28), verdict: 'too-close-to-call', statistic: { k: 28, n: 30 } },
      { name: 'nine reviews', rows: negative('brno', 9, 3), verdict: 'not-enough-data', statistic: { k: 3, n: 9 } },
      {
        name: 'a machine replies, praise needs no reply, and the newest may wait',
        rows: [
          negative('brno', 90, 90),
          given.review({ postedAt: at(7), rating: 1, scaleMax: 5, repliedAt: at(7), replyBy: 'auto' }),
          given.review({ postedAt: at(7), rating: 5, scaleMax: 5 }),
          given.review({ postedAt: at(31, '08:00'), rating: 1, scaleMax: 5 }),
        ],
        verdict: 'too-close-to-call',
        statistic: { k: 90, n: 91 },
        excluded: { pending: 1 },
      },
      { name: 'a week may pass', rows: negative('brno', 90, 90), settings: { 'reply-within': 7 * 86_400 }, verdict: 'meets', statistic: { k: 90, n: 90 } },
      { name: 'nobody notes replies', rows: given.review({ postedAt: at(5), rating: 1, scaleMax: 5 }), verdict: 'not-measured', missing: ['review.replied_at', 'review.reply_by'] },
    ],
  }));
