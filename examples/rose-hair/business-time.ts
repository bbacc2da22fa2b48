import type { Calendar } from './calendars.ts';
import { localMoment, minute, type Moment, shiftDate, weekdayOf } from './time.ts';

const firstDate = '2025-04-01';
const lastDate = '2026-12-31';

const secondsOfDay = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return (hours * 60 + minutes) * minute;
};

interface OpenInterval {
  readonly opens: Moment;
  readonly closes: Moment;
  /** Business seconds that passed before it opened. */
  readonly before: number;
}

/** Counts business seconds along the opening hours of one calendar. */
export class BusinessTime {
  readonly intervals: readonly OpenInterval[];

  constructor(calendar: Calendar) {
    const intervals: OpenInterval[] = [];
    let before = 0;
    for (let date = firstDate; date <= lastDate; date = shiftDate(date, 1)) {
      for (const { opens, closes } of calendar.exceptions.get(date) ?? calendar.week[weekdayOf(date) - 1] ?? []) {
        const from = localMoment(calendar.zone, date, secondsOfDay(opens));
        const to = localMoment(calendar.zone, date, secondsOfDay(closes));
        intervals.push({ opens: from, closes: to, before });
        before += to - from;
      }
    }
    this.intervals = intervals;
  }

  /** Business seconds from the beginning of the calendar to a moment. */
  position(at: Moment): number {
    const last = this.lastWhere((each) => each.opens <= at);
    return last === undefined ? 0 : last.before + Math.min(at, last.closes) - last.opens;
  }

  /** The moment at which so many business seconds have passed; never while closed. */
  at(position: number): Moment {
    const last = this.lastWhere((each) => each.before <= position);
    if (last === undefined) {
      throw new RangeError(`No business time at ${position}.`);
    }
    return last.opens + position - last.before;
  }

  isOpen(at: Moment): boolean {
    const last = this.lastWhere((each) => each.opens <= at);
    return last !== undefined && at < last.closes;
  }

  /** The moment that lies so many business seconds after another. */
  after(from: Moment, seconds: number): Moment {
    return this.at(this.position(from) + seconds);
  }

  private lastWhere(holds: (each: OpenInterval) => boolean): OpenInterval | undefined {
    let low = 0;
    let high = this.intervals.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const each = this.intervals[middle];
      if (each && holds(each)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return this.intervals[low - 1];
  }
}
