import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';

import { openSpans, toBusinessDays } from './business-days.js';
import type { Calendar } from './calendar.js';

const calendar = (more: Partial<Calendar>): Calendar => ({
  id: 'c',
  timezone: 'Europe/Prague',
  always: false,
  hours: [],
  exceptions: [],
  ...more,
});

/** Open seconds between two moments, from the table, as the SQL counts them. */
function openBetween(given: Calendar, from: string, to: string): number {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  const days = toBusinessDays(openSpans(given, first, last), first, last);
  const upTo = (moment: string) => {
    const second = Date.parse(moment) / 1000;
    const day = days.find((each) => each.day === moment.slice(0, 10));
    const within = second - Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / 1000;
    const open = (day?.spans ?? []).reduce((sum, span) => sum + Math.max(0, Math.min(within, span.to) - span.from), 0);
    return (day?.openBefore ?? 0) + open;
  };
  return upTo(to) - upTo(from);
}

const weekdays = [1, 2, 3, 4, 5];
const office = calendar({ hours: weekdays.map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' })) });

test.each([
  ['within a day', office, '2026-10-05T08:00:00Z', '2026-10-05T10:00:00Z', 7200],
  ['over a weekend', office, '2026-10-02T14:00:00Z', '2026-10-05T08:00:00Z', 3600 + 3600],
  ['from before opening', office, '2026-10-05T04:00:00Z', '2026-10-05T08:00:00Z', 3600],
  [
    'over lunch',
    calendar({ hours: [{ weekday: 1, opens: '09:00', closes: '12:00' }, { weekday: 1, opens: '13:00', closes: '17:00' }] }),
    '2026-10-05T09:30:00Z',
    '2026-10-05T11:30:00Z',
    1800 + 1800,
  ],
  ['past midnight', calendar({ hours: [{ weekday: 1, opens: '22:00', closes: '02:00' }] }), '2026-10-05T19:00:00Z', '2026-10-06T05:00:00Z', 4 * 3600],
  ['on a holiday', calendar({ ...office, exceptions: [{ date: '2026-10-28', kind: 'closed' }] }), '2026-10-28T00:00:00Z', '2026-10-29T00:00:00Z', 0],
  [
    'on a short day',
    calendar({ ...office, exceptions: [{ date: '2026-10-28', kind: 'changed', opens: '10:00', closes: '12:00' }] }),
    '2026-10-28T00:00:00Z',
    '2026-10-29T00:00:00Z',
    7200,
  ],
  // The night in which clocks go back has 25 hours, the one in which they go forward 23.
  ['when clocks go back', calendar({ hours: [{ weekday: 6, opens: '20:00', closes: '20:00' }] }), '2026-10-24T00:00:00Z', '2026-10-26T12:00:00Z', 25 * 3600],
  ['when clocks go forward', calendar({ hours: [{ weekday: 6, opens: '20:00', closes: '20:00' }] }), '2026-03-28T00:00:00Z', '2026-03-30T12:00:00Z', 23 * 3600],
  ['without any hours', calendar({}), '2026-10-05T00:00:00Z', '2026-10-09T00:00:00Z', 0],
  ['always', calendar({ always: true }), '2026-10-05T00:00:00Z', '2026-10-06T00:00:00Z', 86_400],
  [
    'when hours change on a date',
    calendar({
      hours: [
        { weekday: 1, opens: '09:00', closes: '10:00', validTo: '2026-10-05' },
        { weekday: 1, opens: '09:00', closes: '12:00', validFrom: '2026-10-06' },
      ],
    }),
    '2026-10-05T00:00:00Z',
    '2026-10-13T00:00:00Z',
    3600 + 3 * 3600,
  ],
] as const)('counts opening hours %s', (_, given, from, to, expected) => {
  expect(openBetween(given, from, to)).toBe(expected);
});

/** What clocks show in a zone at each quarter of an hour from a day on, for three weeks. */
function quartersFrom(day: string, timezone: string): { readonly date: string; readonly before: string; readonly time: string }[] {
  const first = DateTime.fromISO(day, { zone: 'utc' });
  return Array.from({ length: 21 * 96 }, (_, quarter) => {
    const local = first.plus({ minutes: quarter * 15 }).setZone(timezone);
    return { date: local.toFormat('yyyy-MM-dd'), before: local.minus({ days: 1 }).toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm') };
  });
}

/** Whether a calendar is open when clocks show a time, as a person would read its hours off the door. */
function isOpenAt({ hours, exceptions }: Calendar, { date, before, time }: ReturnType<typeof quartersFrom>[number]): boolean {
  const spansOf = (day: string) => {
    const weekday = new Date(day).getUTCDay() || 7;
    const special = exceptions.filter((exception) => exception.date === day);
    const usual = hours.filter((each) => each.weekday === weekday && (each.validFrom ?? '') <= day && day <= (each.validTo ?? '9'));
    return [...(special.some(({ kind }) => kind !== 'open') ? [] : usual), ...special.filter(({ kind }) => kind !== 'closed')];
  };
  const today = spansOf(date).some(({ opens = '', closes = '' }) => time >= opens && (closes <= opens || time < closes));
  const sinceYesterday = spansOf(before).some(({ opens = '', closes = '' }) => closes <= opens && time < closes);
  return today || sinceYesterday;
}

test('agrees with reading the hours off the door quarter by quarter of an hour', () => {
  // A closing or opening time that the clocks skip or repeat has two readings.
  const hour = fc.constantFrom(0, ...Array.from({ length: 20 }, (_, index) => index + 4));
  const clock = fc.tuple(hour, fc.constantFrom('00', '15', '30', '45')).map(([h, minute]) => `${String(h).padStart(2, '0')}:${minute}`);
  const span = { opens: clock, closes: clock };
  // Three weeks around a change of clocks, in both directions, and an ordinary one.
  const starts = ['2026-03-22', '2026-10-18', '2026-06-01', '2026-03-01'];
  const zones = ['Europe/Prague', 'Europe/Riga', 'America/New_York', 'UTC'];
  const quarters = new Map(starts.flatMap((start) => zones.map((zone) => [`${start} ${zone}`, quartersFrom(start, zone)] as const)));
  const world = fc.constantFrom(...starts).chain((start) => {
    const day = fc.integer({ min: -1, max: 21 }).map((days) => DateTime.fromISO(start).plus({ days }).toFormat('yyyy-MM-dd'));
    const validity = fc.oneof(fc.constant({}), fc.record({ validFrom: day }), fc.record({ validTo: day }));
    const hours = fc.tuple(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), ...span }), validity).map(([each, valid]) => ({ ...each, ...valid }));
    const exception = fc.record({ date: day, kind: fc.constantFrom('closed' as const, 'open' as const, 'changed' as const), ...span });
    return fc.record({
      start: fc.constant(start),
      timezone: fc.constantFrom(...zones),
      hours: fc.array(hours, { maxLength: 8 }),
      exceptions: fc.array(exception, { maxLength: 3 }),
      first: fc.nat(10 * 96),
      length: fc.nat(10 * 96),
    });
  });
  fc.assert(
    fc.property(world, ({ start, timezone, hours, exceptions, first, length }) => {
      const subject = calendar({ timezone, hours, exceptions });
      const shown = (quarters.get(`${start} ${timezone}`) ?? []).slice(first, first + length);
      const moment = (quarter: number) => `${new Date(Date.parse(`${start}T00:00:00Z`) + quarter * 900_000).toISOString().slice(0, 19)}Z`;

      expect(openBetween(subject, moment(first), moment(first + length))).toBe(shown.filter((each) => isOpenAt(subject, each)).length * 900);
    }),
    { numRuns: 1000 },
  );
});
