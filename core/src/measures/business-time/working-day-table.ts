import type { TableContent } from '../../engine/engine.js';
import { type Calendar, localSpansOn } from './calendar.js';
import { dayOf, secondOf, weekdayOf } from './local-clock.js';

/** One row a calendar and local day: how many working days there were since the first day of the table, this one included. */
export const workingDayTable = 'touchstone_working_day';

/** The calendar of those that have none: Monday to Friday. No calendar of an organisation can have this id. */
export const weekdayCalendar = 'touchstone:weekdays';

export const mondayToFriday: Calendar = {
  id: weekdayCalendar,
  timezone: 'UTC',
  always: false,
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '00:00', closes: '00:00' })),
  exceptions: [],
};

/** Working days up to each local day between two, inclusive: a day counts when its calendar opens on it. */
export function workedDays(calendar: Calendar, firstDay: string, lastDay: string): { readonly day: string; readonly worked: number }[] {
  const days: { day: string; worked: number }[] = [];
  let worked = 0;
  for (let second = secondOf(firstDay); second <= secondOf(lastDay); second += 86_400) {
    const day = dayOf(second);
    worked += calendar.always || localSpansOn(calendar, day, weekdayOf(second)).length > 0 ? 1 : 0;
    days.push({ day, worked });
  }
  return days;
}

/** The table for some calendars, that of units without one among them. A day more on either side: local days straddle those of UTC. */
export function workingDayContent(
  calendars: readonly Calendar[],
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string },
): TableContent {
  const [first, last] = [dayOf(secondOf(firstDay) - 86_400), dayOf(secondOf(lastDay) + 86_400)];
  return {
    name: workingDayTable,
    columns: [
      { name: 'calendar_id', kind: 'text' },
      { name: 'day', kind: 'day' },
      { name: 'worked', kind: 'whole' },
    ],
    rows: calendars.flatMap((calendar) =>
      workedDays(calendar, first, last).map(({ day, worked }) => [calendar.id, day, worked]),
    ),
  };
}
