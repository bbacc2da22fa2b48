import { HostError } from '../../base/errors.js';
import type { Calendar } from './calendar.js';
import { weekdayCalendar } from './working-day-table.js';

/** By calendar, whose public holidays close it: a country, or one of its regions, such as `CZ` or `ES-CT`. */
export type HolidayPlaces = Readonly<Record<string, string>>;

/** The days between two, `YYYY-MM-DD`, both included. */
interface DayRange {
  readonly firstDay: string;
  readonly lastDay: string;
}

/**
 * Closes calendars on the public holidays of their place; a day that a calendar says something of itself stays as it says.
 *
 * Throws `HOLIDAYS_UNKNOWN` for a place that nobody knows, and `CALENDAR_UNKNOWN` for a calendar that the data do not have.
 */
export async function withHolidays(calendars: readonly Calendar[], places: HolidayPlaces, range: DayRange): Promise<readonly Calendar[]> {
  const known = calendars.map(({ id }) => id);
  const missing = Object.keys(places).find((id) => !known.includes(id));
  // Before anything was imported there are no calendars yet, but that of units without one.
  if (missing !== undefined && known.some((id) => id !== weekdayCalendar)) {
    throw new HostError('CALENDAR_UNKNOWN', { calendar: missing, known: known.join(', ') });
  }
  const days = new Map<string, readonly string[]>();
  for (const [calendar, place] of Object.entries(places)) {
    days.set(place, days.get(place) ?? (await publicHolidays(place, range, calendar)));
  }
  return calendars.map((calendar) => {
    const place = Object.hasOwn(places, calendar.id) ? places[calendar.id] : undefined;
    const own = new Set(calendar.exceptions.map(({ date }) => date));
    const closed = (place === undefined ? [] : (days.get(place) ?? [])).filter((date) => !own.has(date));
    return closed.length === 0 ? calendar : { ...calendar, exceptions: [...calendar.exceptions, ...closed.map((date) => ({ date, kind: 'closed' as const }))] };
  });
}

/** The public holidays of a country or a region, by day. The library is loaded when they are first asked for: it holds the whole world. */
export async function publicHolidays(place: string, { firstDay, lastDay }: DayRange, calendar = ''): Promise<readonly string[]> {
  const { default: Holidays } = await import('date-holidays');
  const [country = '', state, region] = place.split('-');
  const all = new Holidays();
  const states = state === undefined ? undefined : all.getStates(country);
  const isKnown = all.getCountries()[country] !== undefined && (state === undefined || states?.[state] !== undefined) && (region === undefined || all.getRegions(country, state ?? '')?.[region] !== undefined);
  if (!isKnown) {
    throw new HostError('HOLIDAYS_UNKNOWN', { place, calendar });
  }
  const days = new Holidays({ country, ...(state !== undefined && { state }), ...(region !== undefined && { region }) }, { types: ['public'] });
  const years = Array.from({ length: Number(lastDay.slice(0, 4)) - Number(firstDay.slice(0, 4)) + 1 }, (_, index) => Number(firstDay.slice(0, 4)) + index);
  const dates = years.flatMap((year) => days.getHolidays(year)).filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10));
  return [...new Set(dates)].filter((day) => firstDay <= day && day <= lastDay).sort();
}
