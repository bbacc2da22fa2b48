/** Moments are whole seconds since 1970 in UTC. */
export type Moment = number;

export const minute = 60;
export const hour = 3600;
export const day = 86_400;

/** The 18 months of the example, as `YYYY-MM`, told in the time zone of the organisation. */
export const months: readonly string[] = Array.from({ length: 18 }, (_, index) =>
  new Date(Date.UTC(2025, 4 + index, 1)).toISOString().slice(0, 7),
);

export const organisationZone = 'Europe/Prague';

/** The moment of an ISO 8601 text with zone. */
export const moment = (iso: string): Moment => Date.parse(iso) / 1000;

const dates = new Map<number, string>();

/** The date in UTC of a number of days since 1970, as `YYYY-MM-DD`. Kept, because the same few hundred are wanted again and again. */
function dateOfDay(number: number): string {
  let date = dates.get(number);
  if (date === undefined) {
    date = new Date(number * day * 1000).toISOString().slice(0, 10);
    dates.set(number, date);
  }
  return date;
}

const dateAt = (at: Moment): string => dateOfDay(Math.floor(at / day));

const twoDigits = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

/** A whole moment as ISO 8601 in UTC, such as `2026-10-31T22:59:59Z`. */
export function formatMoment(at: Moment): string {
  const rest = at - Math.floor(at / day) * day;
  const [hours, minutes, seconds] = [Math.floor(rest / hour), Math.floor((rest % hour) / minute), Math.floor(rest % minute)];
  return `${dateAt(at)}T${twoDigits[hours]}:${twoDigits[minutes]}:${twoDigits[seconds]}Z`;
}

/** A day after or before another, both as `YYYY-MM-DD`. */
export const shiftDate = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day * 1000).toISOString().slice(0, 10);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: string): number => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Seconds by which the clocks of a zone are ahead of UTC at noon of a day. */
function noonOffset(zone: string, date: string): number {
  const key = `${zone} ${date}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const format = formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
    const name = format.formatToParts(Date.parse(`${date}T12:00:00Z`)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    offset = (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * minute);
    offsets.set(key, offset);
  }
  return offset;
}

/**
 * The moment of a local time. Clocks in the four countries change at 3 in the morning at the latest, so that the offset at noon
 * holds for every later hour of the day; earlier ones on those two nights a year are not used.
 */
export const localMoment = (zone: string, date: string, secondsOfDay: number): Moment =>
  moment(`${date}T00:00:00Z`) + secondsOfDay - noonOffset(zone, date);

export interface LocalTime {
  readonly date: string;
  readonly secondsOfDay: number;
}

/** The local date and time of a moment; on the two nights a year when clocks change right from 4 in the morning. */
export function toLocal(zone: string, at: Moment): LocalTime {
  const shifted = at + noonOffset(zone, dateAt(at));
  return { date: dateAt(shifted), secondsOfDay: ((shifted % day) + day) % day };
}

/** The first moment of a month in the time zone of the organisation. No clock changes on the first of a month. */
export const monthStart = (month: string): Moment => localMoment(organisationZone, `${month}-01`, 0);

/** The month after another. */
export const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
};

export const dataStart = monthStart('2025-05');

/** The last second that the data knows of: the end of October 2026 in Prague. */
export const dataEnd = monthStart('2026-11') - 1;
