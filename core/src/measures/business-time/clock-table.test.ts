import { duration, mean, unit, workingDays } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import type { MeasureContext } from '../context.js';
import { measured } from '../measure.testing.js';
import { measureChecks } from '../measure-checks.js';
import { periodAt } from '../period.js';
import { openTestDatabase, type TestRows } from '../test-database.testing.js';
import { refreshBusinessDays } from './business-day-table.js';
import { clockCalendars, clockTable } from './clock-table.testing.js';

const timezone = 'Europe/Prague';

const context: MeasureContext = { asOf: '2025-12-31T23:00:00Z', timezone, periods: [periodAt('2025-06-01T00:00:00Z', 'year', timezone)] };

/** What a mean of one value is for each case, by its id; missing where a case has none. */
async function perCase(rows: TestRows, value: Parameters<typeof mean>[0]['value']): Promise<ReadonlyMap<string, number>> {
  const engine = await openTestDatabase(rows);
  try {
    await refreshBusinessDays(engine, { firstDay: '2024-12-01', lastDay: '2026-01-31', timezone });
    const check = measured({ measure: mean({ of: serviceCase, value, period: serviceCase.openedAt }), by: [unit('case', serviceCase.$self)] });
    const [found] = await measureChecks(engine, [check], { context });
    return new Map(
      (found?.statistics ?? []).flatMap(({ unit: { case: id }, statistic }) =>
        id !== undefined && statistic.kind === 'mean' && statistic.n === 1 ? [[id, statistic.sum] as const] : [],
      ),
    );
  } finally {
    await engine.close();
  }
}

const calendars = Object.entries(clockCalendars).map(([id, calendar]) => ({
  id,
  kind: 'kind' in calendar ? calendar.kind : 'business',
  zone: 'timezone' in calendar ? calendar.timezone : timezone,
  hours: calendar.hours.flatMap((hours: string, place) => {
    const [days = '', span = ''] = hours.split(' ');
    const [from, to] = 'valid' in calendar ? (calendar.valid[place] ?? '').split(' ') : [];
    const [opens, closes] = span.split('-');
    const validity = { ...(from !== '-' && from && { valid_from: from }), ...(to !== '-' && to && { valid_to: to }) };
    return [...days].map((weekday) => ({ calendar_id: id, weekday: Number(weekday), opens, closes, ...validity }));
  }),
  exceptions: ('exceptions' in calendar ? calendar.exceptions : []).map((exception: string) => {
    const [date, kind, span] = exception.split(' ');
    const [opens, closes] = span?.split('-') ?? [];
    return { calendar_id: id, date, kind, ...(opens && { opens }), ...(closes && { closes }) };
  }),
}));

const calendarRows = {
  calendar: calendars.map(({ id, kind, zone }) => ({ id, name: id, timezone: zone, kind })),
  calendar_hours: calendars.flatMap(({ hours }) => hours),
  calendar_exception: calendars.flatMap(({ exceptions }) => exceptions),
} as TestRows;

const units = [
  ...calendars.map(({ id, zone }) => ({ id, kind: 'branch', name: id, timezone: zone, calendar_id: id })),
  { id: 'none', kind: 'branch', name: 'none', timezone },
];

test('counts opening hours as they were counted by hand', async () => {
  const moment = (time: string) => `2025-${time}`;
  const cases = clockTable.map(({ calendar = 'none', from, to }, place) => ({
    id: String(place),
    status: 'closed',
    channel_id: 'phone',
    org_unit_id: calendar,
    opened_at: moment(from),
    ...(to && { closed_at: moment(to) }),
  }));
  const found = await perCase({ ...calendarRows, org_unit: units, case: cases }, duration(serviceCase.openedAt, serviceCase.closedAt, 'business'));

  expect(clockTable.length).toBeGreaterThanOrEqual(60);
  const told = (hours: number | undefined) => (hours === undefined ? 'no value' : `${Math.round(hours * 3600)} s`);
  expect(clockTable.map(({ what, calendar }, place) => `${calendar} ${what}: ${told(secondsToHours(found.get(String(place))))}`)).toEqual(
    clockTable.map(({ what, calendar, hours }) => `${calendar} ${what}: ${told(hours)}`),
  );
});

const secondsToHours = (seconds: number | undefined): number | undefined => (seconds === undefined ? undefined : seconds / 3600);

const workingDayTable = [
  // The day of the notice does not count, the last day does.
  ['within a day', 'office', '03-03 08:00', '03-03 20:00', 0],
  ['to the next day', 'office', '03-03 22:30', '03-04 05:00', 1],
  ['over a weekend', 'office', '03-07 15:00', '03-10 09:00', 1],
  ['from a Saturday', 'office', '03-08 12:00', '03-10 12:00', 1],
  ['until a Saturday', 'office', '03-06 12:00', '03-08 12:00', 1],
  ['over three weeks', 'office', '03-03 12:00', '03-24 12:00', 15],
  ['across a holiday', 'holidays', '04-30 12:00', '05-02 12:00', 1],
  ['to a Saturday that is open', 'holidays', '04-30 12:00', '05-03 12:00', 2],
  ['over holidays', 'holidays', '12-23 12:00', '12-29 12:00', 2],
  ['across local midnight alone', 'office', '03-03 22:30', '03-03 23:30', 1],
  ['in the zone of the branch', 'riga', '03-03 21:30', '03-03 22:30', 1],
  ['of one that never closes', 'always', '03-07 12:00', '03-10 12:00', 3],
  ['of nights, by the day on which they begin', 'night', '03-07 12:00', '03-10 12:00', 1],
  ['of a unit without a calendar', 'none', '03-07 12:00', '03-12 12:00', 3],
  ['of one without any hours', 'empty', '03-03 12:00', '03-24 12:00', 0],
  ['backwards', 'office', '03-10 12:00', '03-03 12:00', -5],
] as const;

const workingCases = workingDayTable.map(([, org_unit_id, from, to], place) => ({
  id: String(place),
  status: 'closed',
  channel_id: 'phone',
  org_unit_id,
  opened_at: `2025-${from}`,
  closed_at: `2025-${to}`,
}));

test('counts working days as they were counted by hand', async () => {
  const found = await perCase({ ...calendarRows, org_unit: units, case: workingCases }, workingDays(serviceCase.openedAt, serviceCase.closedAt));

  expect(workingDayTable.map(([what], place) => [what, found.get(String(place))])).toEqual(workingDayTable.map(([what, , , , days]) => [what, days]));
});

test('counts the working days of the law by the calendar that a unit names for it, else by its own', async () => {
  const legal = { id: 'law', name: 'law', timezone, kind: 'legal_working_days' };
  const rows = {
    ...calendarRows,
    calendar: [...(calendarRows.calendar ?? []), legal],
    calendar_exception: [...(calendarRows.calendar_exception ?? []), { calendar_id: 'law', date: '2025-05-01', kind: 'closed' }],
    org_unit: [
      { id: 'shop', kind: 'branch', name: 'shop', timezone, calendar_id: 'always', legal_calendar_id: 'law' },
      { id: 'stall', kind: 'branch', name: 'stall', timezone, calendar_id: 'always' },
    ],
    case: ['shop', 'stall'].map((id) => ({ id, status: 'closed', channel_id: 'phone', org_unit_id: id, opened_at: '2025-04-30 12:00', closed_at: '2025-05-06 12:00' })),
  };
  const found = await perCase(rows, workingDays(serviceCase.openedAt, serviceCase.closedAt, 'legal'));

  // Friday the 2nd, Monday the 5th and Tuesday the 6th.
  expect([found.get('shop'), found.get('stall')]).toEqual([3, 6]);
});
