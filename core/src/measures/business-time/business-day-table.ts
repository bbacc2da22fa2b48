import { createHash } from 'node:crypto';

import { IANAZone } from 'luxon';

import { HostError } from '../../base/errors.js';
import type { Engine, EngineRow, Session } from '../../engine/engine.js';
import { type BusinessDay, openSpans, toBusinessDays } from './business-days.js';
import type { Calendar, CalendarException, CalendarHours } from './calendar.js';
import { LocalClock } from './local-clock.js';
import { writeLocalDays } from './local-day-table.js';

/** One row a calendar and UTC day: `open_before` seconds, and the day's spans as `opens_1`, `closes_1` and so on. */
export const businessDayTable = 'touchstone_business_day';

/** How many separate spans a UTC day may have. */
export const maximumSpans = 6;

const metaTable = 'touchstone_meta';
const metaKey = 'business-days';

/** The days that business time is kept for, `YYYY-MM-DD` in UTC, both included, and the organisation's own time zone. */
export interface BusinessTimeRange {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly timezone: string;
}

/**
 * Brings the tables of business days and of local days up to date with calendars and units.
 *
 * Does nothing when nothing has changed. Throws `CALENDAR_INVALID` when a day has more than six separate spans.
 */
export async function refreshBusinessDays(engine: Engine, range: BusinessTimeRange): Promise<void> {
  const { firstDay, lastDay } = range;
  const calendars = await readCalendars(engine);
  const timezones = await readTimezones(engine, range.timezone);
  const signature = createHash('sha256').update(JSON.stringify([firstDay, lastDay, calendars, timezones])).digest('hex');
  await engine.execute(`CREATE TABLE IF NOT EXISTS ${metaTable} (key VARCHAR, value VARCHAR)`);
  const [known] = await engine.all(`SELECT value FROM ${metaTable} WHERE key = $1`, [metaKey]);
  if (known?.['value'] === signature) {
    return;
  }
  await engine.transaction(async (session) => {
    await session.execute(`CREATE OR REPLACE TABLE ${businessDayTable} (calendar_id VARCHAR, day DATE, open_before BIGINT, ${spanColumns('INTEGER')})`);
    await writeLocalDays(session, timezones, range);
    const clocks = new Map<string, LocalClock>();
    for (const calendar of calendars) {
      const clock = clocks.get(calendar.timezone) ?? new LocalClock(calendar.timezone, firstDay, lastDay);
      clocks.set(calendar.timezone, clock);
      const days = toBusinessDays(openSpans(calendar, firstDay, lastDay, clock), firstDay, lastDay);
      await insertDays(session, calendar, days);
    }
    await session.execute(`DELETE FROM ${metaTable} WHERE key = $1`, [metaKey]);
    await session.execute(`INSERT INTO ${metaTable} VALUES ($1, $2)`, [metaKey, signature]);
  });
}

function spanColumns(type: string): string {
  return Array.from({ length: maximumSpans }, (_, index) => `opens_${index + 1} ${type}, closes_${index + 1} ${type}`).join(', ');
}

async function insertDays(session: Session, calendar: Calendar, days: readonly BusinessDay[]): Promise<void> {
  const crowded = days.find(({ spans }) => spans.length > maximumSpans);
  if (crowded) {
    throw new HostError('CALENDAR_INVALID', {
      calendar: calendar.id,
      reason: `${crowded.day} has ${crowded.spans.length} separate opening spans, and ${maximumSpans} is the most`,
    });
  }
  const bounds = Array.from({ length: maximumSpans }, (_, index) => [
    days.map(({ spans }) => spans[index]?.from ?? null),
    days.map(({ spans }) => spans[index]?.to ?? null),
  ]).flat();
  const columns = [days.map(({ openBefore }) => openBefore), ...bounds];
  await session.execute(
    `INSERT INTO ${businessDayTable} SELECT $1, CAST(unnest(CAST($2 AS VARCHAR[])) AS DATE), ${columns
      .map((_, index) => `unnest(CAST($${index + 3} AS BIGINT[]))`)
      .join(', ')}`,
    [calendar.id, days.map(({ day }) => day), ...columns],
  );
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
    hours: hours.filter((row) => row['calendar_id'] === id).map(toHours),
    exceptions: exceptions.filter((row) => row['calendar_id'] === id).map(toException),
  }));
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
