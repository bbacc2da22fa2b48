import type { ClockSuspicion } from '@touchstone/sdk/contract';

import type { ClockFace } from './clock-hours.js';

/** What the times of day of a source say of the zone in which they were read. */
export interface ClockSign {
  readonly kind: Extract<ClockSuspicion['kind'], 'at-night' | 'days-shifted' | 'summer-earlier' | 'summer-later'>;
  readonly rows: number;
  readonly of: number;
  /** By how many hours the times would have to move. */
  readonly hours: number;
}

/** Rows by hour of the local day, and those at exactly midnight, which most likely are days without a time. */
export interface DayHours {
  readonly hours: readonly number[];
  readonly midnight: number;
}

/** Fewer rows than this say nothing of the hours of a day. */
const fewestRows = 200;

/** Fewer rows of summer or winter than this differ by chance about as much as by an hour. */
const fewestOfSeason = 3000;

/** From which share on nearly all rows are alike. */
const nearlyAll = 0.85;

/** The differences between summer and winter from which on their days are another; two samples of one day stay well below. */
const leastDifference = 0.08;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const at = (values: readonly number[], place: number): number => values[((place % values.length) + values.length) % values.length] ?? 0;

/** The rows by hour, at whatever offset of the clock. */
export function dayHours({ offsets }: ClockFace): DayHours {
  const faces = [...offsets.values()];
  const midnight = sum(faces.map(({ exact }) => exact[0] ?? 0));
  const hours = Array.from({ length: 24 }, (_, hour) => sum(faces.map(({ quarters }) => sum(quarters.slice(hour * 4, hour * 4 + 4)))));
  return { hours: hours.with(0, (hours[0] ?? 0) - midnight), midnight };
}

/** Of the rows by hour, those from 22:00 to 6:00. */
export const nightOf = (hours: readonly number[]): number => sum([...hours.slice(22), ...hours.slice(0, 6)]);

const within = (hours: readonly number[], first: number): number => sum(Array.from({ length: 12 }, (_, place) => at(hours, first + place)));

/** The signs in the times of day of one source and table. */
export function clockSigns(face: ClockFace): ClockSign[] {
  const shifted = daysShifted(face);
  // Days without a time have no hours that could be compared.
  return shifted ? [shifted] : [atNight(dayHours(face)), seasons(face)].filter((sign) => sign !== undefined);
}

/** Nearly all rows within twelve hours of which most are night: nobody works so, but clocks are read so. */
function atNight({ hours }: DayHours): ClockSign | undefined {
  const of = sum(hours);
  const byDay = within(hours, 7);
  const best = Array.from({ length: 24 }, (_, first) => first).reduce((one, other) => (within(hours, other) > within(hours, one) ? other : one));
  if (of < fewestRows || within(hours, best) < nearlyAll * of || byDay >= of / 2) {
    return undefined;
  }
  return { kind: 'at-night', rows: of - byDay, of, hours: toMidday(hours) };
}

/** By how many whole hours the middle of the rows would have to move to be that of a day from 8:00 to 18:00; the shorter way round. */
function toMidday(hours: readonly number[]): number {
  const angle = (hour: number): number => ((hour + 0.5) / 24) * 2 * Math.PI;
  const [east, north] = [Math.cos, Math.sin].map((part) => sum(hours.map((count, hour) => count * part(angle(hour))))) as [number, number];
  const move = Math.round(13 - (Math.atan2(north, east) / (2 * Math.PI)) * 24);
  return ((((move + 12) % 24) + 24) % 24) - 12;
}

/** Nearly all rows at one full hour that is not midnight, as days become whose midnight was another zone's. */
function daysShifted({ offsets, rows }: ClockFace): ClockSign | undefined {
  const peaks = [...offsets.values()].map(({ exact }) => {
    const slot = exact.reduce((best, count, place) => (count > (exact[best] ?? 0) ? place : best), 0);
    return { slot, count: exact[slot] ?? 0 };
  });
  const away = peaks.filter(({ slot }) => slot !== 0);
  const count = sum(away.map((peak) => peak.count));
  const main = away.toSorted((one, other) => other.count - one.count)[0];
  if (!main || rows < fewestRows || count < nearlyAll * rows) {
    return undefined;
  }
  const hours = main.slot / 4;
  return { kind: 'days-shifted', rows: count, of: rows, hours: hours > 12 ? 24 - hours : -hours };
}

/** The whole day an hour earlier or later in summer than in winter: read by a clock that changes where the writer's does not, or the other way round. */
function seasons({ offsets }: ClockFace): ClockSign | undefined {
  const sorted = [...offsets].map(([ahead, face]) => ({ ahead, hours: dayHours({ source: '', table: '', column: '', rows: 0, offsets: new Map([[ahead, face]]) }).hours }));
  const [winter, summer] = sorted.toSorted((one, other) => sum(other.hours) - sum(one.hours)).slice(0, 2).toSorted((one, other) => one.ahead - other.ahead);
  if (!winter || !summer || summer.ahead - winter.ahead !== 3600 || Math.min(sum(winter.hours), sum(summer.hours)) < fewestOfSeason) {
    return undefined;
  }
  const [same, earlier, later] = [0, -1, 1].map((move) => differenceOf(winter.hours, summer.hours, move)) as [number, number, number];
  if (same < leastDifference || Math.min(earlier, later) > same / 2) {
    return undefined;
  }
  const kind = earlier < later ? 'summer-earlier' : 'summer-later';
  return { kind, rows: sum(summer.hours), of: sum(winter.hours) + sum(summer.hours), hours: kind === 'summer-earlier' ? 1 : -1 };
}

/** The share of rows that would have to move for two days to be alike, the second moved by some hours. */
function differenceOf(one: readonly number[], other: readonly number[], move: number): number {
  const [of, ofOther] = [sum(one), sum(other)];
  return sum(one.map((count, hour) => Math.abs(count / of - at(other, hour + move) / ofOther))) / 2;
}
