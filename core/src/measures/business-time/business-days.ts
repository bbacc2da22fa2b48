import { type Calendar, localSpansOn } from './calendar.js';
import { dayOf, LocalClock, secondOf, weekdayOf } from './local-clock.js';

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

/**
 * The open spans of a calendar between two days (inclusive), merged where they touch. Clock changes are the zone's own.
 * Calendars of one zone may share its clock.
 */
export function openSpans(
  calendar: Calendar,
  firstDay: string,
  lastDay: string,
  clock = new LocalClock(calendar.timezone, firstDay, lastDay),
): OpenSpan[] {
  if (calendar.always) {
    return [{ from: secondOf(firstDay), to: secondOf(lastDay) + secondsADay }];
  }
  const spans: OpenSpan[] = [];
  // Local days straddle UTC days, and a span may last a whole day more: west of Greenwich it reaches two days on.
  const last = secondOf(lastDay) + secondsADay;
  for (let second = secondOf(firstDay) - 2 * secondsADay; second <= last; second += secondsADay) {
    const day = dayOf(second);
    for (const { opens, closes } of localSpansOn(calendar, day, weekdayOf(second))) {
      const from = clock.momentOf(day, toSeconds(opens));
      const to = closes <= opens ? clock.momentOf(dayOf(second + secondsADay), toSeconds(closes)) : clock.momentOf(day, toSeconds(closes));
      if (to > from) {
        spans.push({ from, to });
      }
    }
  }
  return merge(spans);
}

/** Seconds from midnight of `HH:MM`. */
const toSeconds = (time: string): number => Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60;

/** Cuts spans at UTC midnights and adds up what was open before each day, from the first day to the last. */
export function toBusinessDays(spans: readonly OpenSpan[], firstDay: string, lastDay: string): BusinessDay[] {
  const days: BusinessDay[] = [];
  let openBefore = 0;
  let next = 0;
  const end = secondOf(lastDay);
  for (let start = secondOf(firstDay); start <= end; start += secondsADay) {
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
    days.push({ day: dayOf(start), openBefore, spans: within });
    openBefore += within.reduce((sum, { from, to }) => sum + to - from, 0);
  }
  return days;
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
