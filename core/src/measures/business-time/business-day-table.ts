import { createHash } from 'node:crypto';

import { IANAZone } from 'luxon';

import { HostError } from '../../base/errors.js';
import { touchstoneVersion } from '../../base/version.js';
import type { EngineColumn } from '../../engine/dialect.js';
import type { Engine, EngineRow, EngineValue, Session } from '../../engine/engine.js';
import { type BusinessDay, openSpans, toBusinessDays } from './business-days.js';
import type { Calendar, CalendarException, CalendarHours } from './calendar.js';
import { LocalClock } from './local-clock.js';
import { localDayContent } from './local-day-content.js';
import { type HolidayPlaces, withHolidays } from './public-holidays.js';
import { mondayToFriday, workingDayContent } from './working-day-table.js';

/** One row a calendar and UTC day: `open_before` seconds, and the day's spans as `opens_1`, `closes_1` and so on. */
export const businessDayTable = 'touchstone_business_day';

/** How many separate spans a UTC day may have. */
export const maximumSpans = 6;

const metaTable = 'touchstone_meta';
const metaKey = 'business-days';

/** Of the tables; a database that has older ones writes them anew. */
const version = 3;

/** The days that business time is kept for, `YYYY-MM-DD` in UTC, both included, and the organisation's own time zone. */
export interface BusinessTimeRange {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly timezone: string;
  /** Whose public holidays close which calendar. Default: none but those that the calendars name. */
  readonly holidays?: HolidayPlaces;
}

/**
 * Brings the tables of business days, local days and working days up to date with calendars and units.
 *
 * Does nothing when nothing has changed. Throws `CALENDAR_INVALID` when a day has more than six separate spans, `CALENDAR_UNKNOWN` and
 * `HOLIDAYS_UNKNOWN`.
 */
export async function refreshBusinessDays(engine: Engine, range: BusinessTimeRange): Promise<void> {
  const { firstDay, lastDay, holidays = {} } = range;
  const read = await readCalendars(engine);
  const timezones = await readTimezones(engine, range.timezone);
  const signature = createHash('sha256').update(JSON.stringify([version, firstDay, lastDay, read, timezones, ...holidaySignature(holidays)])).digest('hex');
  if ((await businessTimeSignature(engine)) === signature) {
    return;
  }
  const all = await withHolidays([mondayToFriday, ...read], holidays, range);
  const calendars = all.filter(({ id }) => id !== mondayToFriday.id);
  const clocks = new Map<string, LocalClock>();
  const days = calendars.flatMap((calendar) => {
    const clock = clocks.get(calendar.timezone) ?? new LocalClock(calendar.timezone, firstDay, lastDay);
    clocks.set(calendar.timezone, clock);
    return toBusinessDays(openSpans(calendar, firstDay, lastDay, clock), firstDay, lastDay).map((day) => rowOf(calendar, day));
  });
  await engine.replaceTables([
    { name: businessDayTable, columns: dayColumns, rows: days },
    localDayContent(timezones, range),
    workingDayContent(all, range),
    { name: metaTable, columns: metaColumns, rows: [[metaKey, signature]] },
  ]);
}

/** Holidays come from a library, which another version of Touchstone may have another version of. */
const holidaySignature = (holidays: HolidayPlaces): readonly unknown[] => (Object.keys(holidays).length === 0 ? [] : [holidays, touchstoneVersion()]);

/** Changes with calendars, time zones, and the days that business time is kept for. */
export async function businessTimeSignature(session: Session): Promise<string> {
  await session.execute(session.dialect.createTable(metaTable, metaColumns));
  const [known] = await session.all(`SELECT value FROM ${metaTable} WHERE key = $1`, [metaKey]);
  return typeof known?.['value'] === 'string' ? known['value'] : '';
}

const metaColumns: readonly EngineColumn[] = [
  { name: 'key', kind: 'text' },
  { name: 'value', kind: 'text' },
];

const dayColumns: readonly EngineColumn[] = [
  { name: 'calendar_id', kind: 'text' },
  { name: 'day', kind: 'day' },
  { name: 'open_before', kind: 'whole' },
  ...Array.from({ length: maximumSpans }, (_, index): EngineColumn[] => [
    { name: `opens_${index + 1}`, kind: 'whole' },
    { name: `closes_${index + 1}`, kind: 'whole' },
  ]).flat(),
];

function rowOf(calendar: Calendar, { day, openBefore, spans }: BusinessDay): EngineValue[] {
  if (spans.length > maximumSpans) {
    throw new HostError('CALENDAR_INVALID', {
      calendar: calendar.id,
      reason: `${day} has ${spans.length} separate opening spans, and ${maximumSpans} is the most`,
    });
  }
  const bounds = Array.from({ length: maximumSpans }, (_, index) => [spans[index]?.from ?? null, spans[index]?.to ?? null]).flat();
  return [calendar.id, day, openBefore, ...bounds];
}

async function readTimezones(session: Session, own: string): Promise<string[]> {
  const rows = await session.all('SELECT DISTINCT timezone FROM org_unit WHERE timezone IS NOT NULL');
  return [...new Set([own, ...rows.map(({ timezone }) => String(timezone))])].filter((zone) => IANAZone.isValidZone(zone)).sort();
}

/** The calendars of the organisation, in the order of their ids. */
export async function readCalendars(session: Session): Promise<Calendar[]> {
  const calendars = await session.all('SELECT id, timezone, kind FROM calendar ORDER BY id');
  const hours = await session.all(
    `SELECT calendar_id, weekday, opens, closes, valid_from, valid_to FROM calendar_hours ORDER BY calendar_id, weekday, opens, valid_from`,
  );
  const exceptions = await session.all(
    `SELECT calendar_id, date, kind, opens, closes FROM calendar_exception ORDER BY calendar_id, date, opens`,
  );
  return calendars.map(({ id, timezone, kind }) => ({
    id: String(id),
    timezone: String(timezone),
    always: kind === 'always',
    hours: hoursOf(String(kind), hours.filter((row) => row['calendar_id'] === id).map(toHours)),
    exceptions: exceptions.filter((row) => row['calendar_id'] === id).map(toException),
  }));
}

/** A calendar of the law that names no hours means Monday to Friday. */
function hoursOf(kind: string, hours: readonly CalendarHours[]): readonly CalendarHours[] {
  const legal = kind === 'legal_working_days' && hours.length === 0;
  return legal ? [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '00:00', closes: '00:00' })) : hours;
}

function toHours(row: EngineRow): CalendarHours {
  return {
    weekday: Number(row['weekday']),
    opens: String(row['opens']),
    closes: String(row['closes']),
    ...(typeof row['valid_from'] === 'string' && { validFrom: row['valid_from'] }),
    ...(typeof row['valid_to'] === 'string' && { validTo: row['valid_to'] }),
  };
}

function toException(row: EngineRow): CalendarException {
  return {
    date: String(row['date']),
    kind: row['kind'] as CalendarException['kind'],
    ...(typeof row['opens'] === 'string' && { opens: row['opens'] }),
    ...(typeof row['closes'] === 'string' && { closes: row['closes'] }),
  };
}
