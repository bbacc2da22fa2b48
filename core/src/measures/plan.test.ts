import { duration, hours, now, share } from '@touchstone/sdk';
import { commitment, serviceCase } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { at, caseRow, context, measured, openWith } from './measure.testing.js';
import { measureChecks } from './measure-checks.js';
import { planMeasurement } from './plan.js';

const { openedAt, firstHumanReplyAt } = serviceCase;

const replied = measured({
  measure: share({
    of: serviceCase,
    excluding: { pending: firstHumanReplyAt.isMissing().and(duration(openedAt, now).atMost(hours(1))) },
    meeting: firstHumanReplyAt.isKnown(),
    period: openedAt,
  }),
  by: ['orgUnit'],
});
const kept = { ...measured({ measure: share({ of: commitment, meeting: commitment.doneAt.isKnown(), period: commitment.dueAt }) }), id: 'test.kept' };

test('a plan tells its scans, what they read, what is kept from earlier runs, and what cannot run', async () => {
  const engine = await openWith({ case: [caseRow('c1', { first_human_reply_at: at('10-05', '11:00') }), caseRow('c2', { opened_at: '2026-10-31 21:30:00' })] });
  try {
    const before = await planMeasurement(engine, [replied, kept], context);
    await measureChecks(engine, [replied], { context, keep: { in: engine } });
    const after = await planMeasurement(engine, [replied], { ...context, asOf: '2026-10-31T22:10:00Z' });

    expect(before).toMatchObject({
      grain: 'month',
      from: '2026-08-01',
      to: '2026-10-31',
      periods: 3,
      missing: [{ check: 'test.kept', columns: ['commitment', 'commitment.due_at', 'commitment.done_at'] }],
      scans: [{ table: 'case', checks: ['test.check'], cuts: [[], ['orgUnit']], reads: [], dependsOnMoment: 'while-young', kept: { statistics: 0, of: 3 } }],
    });
    // The youngest case may still be answered within its hour: October is measured again, August and September are not.
    expect(after.scans.map((scan) => scan.kept)).toEqual([{ statistics: 2, of: 3 }]);
  } finally {
    await engine.close();
  }
});
