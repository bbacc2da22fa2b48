import { DateTime } from 'luxon';

import { type Calendar, localSpansOn } from './calendar.js';

/** An open stretch of time in seconds since 1970, UTC; the end is not part of it. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number;
}

/** One UTC day of a calendar: what was open before it since the first day, and the open seconds within it. */
export interface BusinessDay {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  /** Open seconds from the first day of the table up to this one. */
  readonly openBefore: number;
  /** Seconds of the day, 0 to 86 400, ascending, not overlapping. */
  readonly spans: readonly OpenSpan[];
}

const secondsADay = 86_400;

/** The open spans of a calendar between two days (inclusive), merged where they touch. Clock changes are the zone's own. */
export function openSpans(calendar: Calendar, firstDay: string, lastDay: string): OpenSpan[] {
  const { timezone } = calendar;
  if (calendar.always) {
    const from = DateTime.fromISO(firstDay, { zone: 'utc' }).toUnixInteger();
    return [{ from, to: DateTime.fromISO(lastDay, { zone: 'utc' }).toUnixInteger() + secondsADay }];
  }
  const spans: OpenSpan[] = [];
  // A day earlier and later: local days straddle UTC days.
  const last = DateTime.fromISO(lastDay, { zone: timezone }).plus({ days: 1 });
  for (let day = DateTime.fromISO(firstDay, { zone: timezone }).minus({ days: 1 }); day <= last; day = day.plus({ days: 1 })) {
    for (const { opens, closes } of localSpansOn(calendar, day.toFormat('yyyy-MM-dd'), day.weekday)) {
      const from = at(day, opens);
      const to = at(closes <= opens ? day.plus({ days: 1 }) : day, closes);
      if (to > from) {
        spans.push({ from, to });
      }
    }
  }
  return merge(spans);
}

/** Cuts spans at UTC midnights and adds up what was open before each day, from the first day to the last. */
export function toBusinessDays(spans: readonly OpenSpan[], firstDay: string, lastDay: string): BusinessDay[] {
  const days: BusinessDay[] = [];
  let openBefore = 0;
  let next = 0;
  const end = DateTime.fromISO(lastDay, { zone: 'utc' }).toUnixInteger();
  for (let start = DateTime.fromISO(firstDay, { zone: 'utc' }).toUnixInteger(); start <= end; start += secondsADay) {
    while ((spans[next]?.to ?? Infinity) <= start) {
      next += 1;
    }
    const within: OpenSpan[] = [];
    for (let index = next; (spans[index]?.from ?? Infinity) < start + secondsADay; index += 1) {
      const span = spans[index];
      if (span) {
        within.push({ from: Math.max(0, span.from - start), to: Math.min(secondsADay, span.to - start) });
      }
    }
    days.push({ day: new Date(start * 1000).toISOString().slice(0, 10), openBefore, spans: within });
    openBefore += within.reduce((sum, { from, to }) => sum + to - from, 0);
  }
  return days;
}

/** The moment a local clock shows `HH:MM` on a day; a time that the clocks skip is the moment they skip to. */
function at(day: DateTime, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour === 24 ? day.plus({ days: 1 }).toUnixInteger() : day.set({ hour, minute }).toUnixInteger();
}

function merge(spans: readonly OpenSpan[]): OpenSpan[] {
  const merged: OpenSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const previous = merged.at(-1);
    if (previous && span.from <= previous.to) {
      merged[merged.length - 1] = { from: previous.from, to: Math.max(previous.to, span.to) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}
