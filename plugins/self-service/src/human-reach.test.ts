import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const calendar = given.calendar({ id: 'office' });
const brno = given.orgUnit({ id: 'brno', calendar });
const weekdays = many(5, (index) => given.calendarHours({ calendar, weekday: index + 1, opens: '09:00', closes: '17:00' }));

/** Sessions of a Monday in which the customer asked for a person at ten; the first so many reached one in two minutes, the others in ten. */
const sessions = (count: number, soon: number) =>
  many(count, (index) =>
    given.selfServiceSession({
      id: `${index}`,
      orgUnit: brno,
      at: at(5, '09:50'),
      humanRequestedAt: at(5, '10:00'),
      humanReachedAt: at(5, index < soon ? '10:02' : '10:10'),
    }),
  );

test('customers who ask a machine for a person', () =>
  testCheck(plugin, 'human-reach', {
    worlds: [
      { name: 'all reach one soon', rows: [weekdays, sessions(90, 90)], verdict: 'meets', statistic: { k: 90, n: 90 }, findings: [] },
      {
        name: 'every third waits',
        rows: [weekdays, sessions(60, 40)],
        verdict: 'misses',
        statistic: { k: 40, n: 60 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 40, n: 60 } }],
      },
      { name: 'all but one', rows: [weekdays, sessions(30, 29)], verdict: 'too-close-to-call', statistic: { k: 29, n: 30 }, evidence: { misses: ['29'] } },
      {
        name: 'a few, and one in the night',
        rows: [weekdays, sessions(6, 5), given.selfServiceSession({ orgUnit: brno, at: at(5, '02:00'), humanRequestedAt: at(5, '02:10') })],
        verdict: 'not-enough-data',
        statistic: { k: 5, n: 6 },
      },
      {
        name: 'nobody notes whether a person was reached',
        rows: [weekdays, given.selfServiceSession({ orgUnit: brno, humanRequestedAt: at(5, '10:00') })],
        verdict: 'not-measured',
        missing: ['self_service_session.human_reached_at'],
      },
    ],
  }));
