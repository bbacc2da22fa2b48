import { FixedOffsetZone, IANAZone } from 'luxon';

/**
 * One row a time zone and UTC day: the offset of local time in seconds, and where the clocks change that day the second of the
 * day at which they do and the offset after it; `midnight` is the moment at which the local day of that date begins. Joined by equality it is a tenth of the cost of asking the zone for each row.
 */
export const localDayTable = 'touchstone_local_day';

const secondsADay = 86_400;

export interface LocalDay {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly offset: number;
  /** Second of the UTC day from which `offsetAfter` holds; a whole day where nothing changes. */
  readonly change: number;
  readonly offsetAfter: number;
}

/** The offsets of a zone on the UTC days between two, inclusive. */
export function localDays(timezone: string, firstDay: string, lastDay: string): LocalDay[] {
  // The clock of the world never changes: asking for each of its days would take longer than all else a test of a plugin needs.
  const zone = timezone === 'UTC' ? FixedOffsetZone.utcInstance : IANAZone.create(timezone);
  const offsetAt = (second: number) => zone.offset(second * 1000) * 60;
  const end = Date.parse(`${lastDay}T00:00:00Z`) / 1000;
  const days: LocalDay[] = [];
  let offset: number | undefined;
  for (let start = Date.parse(`${firstDay}T00:00:00Z`) / 1000; start <= end; start += secondsADay) {
    offset ??= offsetAt(start);
    const offsetAfter = offsetAt(start + secondsADay);
    const change = offset === offsetAfter ? secondsADay : changeWithin(start, offset, offsetAt) - start;
    days.push({ day: new Date(start * 1000).toISOString().slice(0, 10), offset, change, offsetAfter });
    offset = offsetAfter;
  }
  return days;
}

/** The first second of a day at which the offset is no longer the one it began with. */
function changeWithin(start: number, offset: number, offsetAt: (second: number) => number): number {
  let before = start;
  let after = start + secondsADay;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle) === offset) {
      before = middle;
    } else {
      after = middle;
    }
  }
  return after;
}
