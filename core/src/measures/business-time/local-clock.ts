import { type LocalDay, localDays } from './local-day-table.js';

const secondsADay = 86_400;

/** Turns what clocks in a zone show into moments, from a table of its days: a zone asked for each hour would take seconds. */
export class LocalClock {
  private readonly days: readonly LocalDay[];
  private readonly first: number;

  /** Good for the days between two, inclusive, and one more on each side. */
  constructor(timezone: string, firstDay: string, lastDay: string) {
    this.first = secondOf(firstDay) - 3 * secondsADay;
    this.days = localDays(timezone, dayOf(this.first), dayOf(secondOf(lastDay) + 3 * secondsADay));
  }

  /**
   * The moment, in seconds since 1970 UTC, at which clocks show so many seconds after midnight of a day. Of a time shown
   * twice the first; a time that the clocks skip counts by the offset before, as if they had not been moved yet.
   */
  momentOf(day: string, seconds: number): number {
    const shown = secondOf(day) + seconds;
    const before = this.offsetAt(shown - secondsADay / 2);
    const early = shown - before;
    if (this.offsetAt(early) === before) {
      return early;
    }
    const after = this.offsetAt(early);
    return this.offsetAt(shown - after) === after ? shown - after : early;
  }

  private offsetAt(second: number): number {
    const place = Math.min(this.days.length - 1, Math.max(0, Math.floor((second - this.first) / secondsADay)));
    const day = this.days[place];
    const within = second - (this.first + place * secondsADay);
    return day === undefined ? 0 : within < day.change ? day.offset : day.offsetAfter;
  }
}

/** The first second of a UTC day. */
export const secondOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000;

/** The UTC day of a second. */
export const dayOf = (second: number): string => new Date(second * 1000).toISOString().slice(0, 10);

/** The weekday of a UTC day, 1 (Monday) to 7 (Sunday). The first day of 1970 was a Thursday. */
export const weekdayOf = (second: number): number => ((Math.floor(second / secondsADay) + 3) % 7) + 1;
