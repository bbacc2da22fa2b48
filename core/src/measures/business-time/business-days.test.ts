import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';

import { openSpans, toBusinessDays } from './business-days.js';
import { type Calendar, localSpansOn } from './calendar.js';

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

/** Counts quarter by quarter of an hour with the calendar's own clock: slow and plain. */
function slowly(given: Calendar, from: DateTime, to: DateTime): number {
  let open = 0;
  for (let moment = from; moment < to; moment = moment.plus({ minutes: 15 })) {
    const local = moment.setZone(given.timezone);
    const isOpen = [local, local.minus({ days: 1 })].some((day) =>
      localSpansOn(given, day.toFormat('yyyy-MM-dd'), day.weekday).some(({ opens, closes }) => {
        const at = (base: DateTime, time: string) => base.set({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)), second: 0 });
        const end = closes <= opens ? at(day.plus({ days: 1 }), closes) : at(day, closes);
        return local >= at(day, opens) && local < end;
      }),
    );
    open += isOpen ? 900 : 0;
  }
  return open;
}

test('agrees with counting quarter by quarter of an hour', () => {
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30)).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const hours = fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), opens: clock, closes: clock }), { maxLength: 6 });
  const zone = fc.constantFrom('Europe/Prague', 'Europe/Riga', 'America/New_York');
  // Two weeks around a change of clocks, in both directions.
  const start = fc.constantFrom('2026-03-25T00:00:00Z', '2026-10-21T00:00:00Z', '2026-06-01T00:00:00Z');
  const quarters = fc.integer({ min: 0, max: 4 * 24 * 4 });
  fc.assert(
    fc.property(hours, zone, start, quarters, quarters, (given, timezone, day, first, length) => {
      // A closing or opening time that the clocks skip or repeat has two readings.
      fc.pre(given.every(({ opens, closes }) => [opens, closes].every((time) => time < '01:00' || time >= '04:00')));
      const from = DateTime.fromISO(day, { zone: 'utc' }).plus({ minutes: first * 15 });
      const to = from.plus({ minutes: length * 15 });
      const subject = calendar({ timezone, hours: given });

      expect(openBetween(subject, toSecond(from), toSecond(to))).toBe(slowly(subject, from, to));
    }),
    { numRuns: 60 },
  );
});

const toSecond = (moment: DateTime): string => moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
