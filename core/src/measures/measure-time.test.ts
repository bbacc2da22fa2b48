import { duration, hours, share, unit } from '@touchstone/sdk';
import { commitment, serviceCase } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { at, caseRow, measure, measured, timezone } from './measure.testing.js';

test('units are crossed, and computed from the row in the local time of its branch', async () => {
  const byShift = measured({
    measure: share({ of: commitment, meeting: commitment.doneAt.isKnown(), period: commitment.madeAt }),
    by: [['orgUnit', unit('timeOfDay', commitment.madeAt.timeOfDay())]],
  });

  const { statistics } = await measure(
    {
      org_unit: [{ id: 'riga', kind: 'branch', name: 'Riga', timezone: 'Europe/Riga' }],
      case: [caseRow('c1', { org_unit_id: 'riga' })],
      // 15:00 UTC in summer is 18:00 in Riga, and 17:00 in Prague.
      commitment: [{ id: '1', case_id: 'c1', made_at: at('10-05', '14:30'), done_at: at('10-06') }],
    },
    byShift,
  );

  expect(statistics).toContainEqual({
    unit: { orgUnit: 'riga', timeOfDay: 'evening' },
    period: '2026-10',
    statistic: { kind: 'share', k: 1, n: 1 },
  });
});

test('business time counts the open seconds of the branch, and calendar seconds where there is no calendar', async () => {
  const fast = measured({
    measure: share({
      of: serviceCase,
      meeting: duration(serviceCase.openedAt, serviceCase.firstHumanReplyAt, 'business').atMost(hours(1)),
      period: serviceCase.openedAt,
    }),
    by: ['orgUnit'],
  });
  const night = { opened_at: at('10-05', '16:30'), first_human_reply_at: at('10-06', '06:30') };

  const { statistics } = await measure(
    {
      calendar: [{ id: 'cz', name: 'Czech', timezone, kind: 'business' }],
      // 9:00 to 18:00 in Prague is 7:00 to 16:00 UTC in summer.
      calendar_hours: [1, 2, 3, 4, 5].map((weekday) => ({ calendar_id: 'cz', weekday, opens: '09:00', closes: '18:00' })),
      org_unit: [
        { id: 'brno', kind: 'branch', name: 'Brno', timezone, calendar_id: 'cz' },
        { id: 'web', kind: 'branch', name: 'Web', timezone },
      ],
      case: [caseRow('1', { org_unit_id: 'brno', ...night }), caseRow('2', { org_unit_id: 'web', ...night })],
    },
    fast,
  );

  expect(statistics).toContainEqual({ unit: { orgUnit: 'brno' }, period: '2026-10', statistic: { kind: 'share', k: 1, n: 1 } });
  expect(statistics).toContainEqual({ unit: { orgUnit: 'web' }, period: '2026-10', statistic: { kind: 'share', k: 0, n: 1 } });
});

