import type { TableContent } from '../../engine/engine.js';
import { LocalClock } from './local-clock.js';
import { localDays, localDayTable } from './local-day-table.js';

/** The table for some time zones, on the days between two, inclusive. */
export function localDayContent(
  timezones: readonly string[],
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string },
): TableContent {
  return {
    name: localDayTable,
    columns: [
      { name: 'timezone', kind: 'text' },
      { name: 'day', kind: 'day' },
      { name: 'offset_before', kind: 'whole' },
      { name: 'change', kind: 'whole' },
      { name: 'offset_after', kind: 'whole' },
      { name: 'midnight', kind: 'moment' },
    ],
    rows: timezones.flatMap((timezone) => {
      const clock = new LocalClock(timezone, firstDay, lastDay);
      const midnight = (day: string) => new Date(clock.momentOf(day, 0) * 1000).toISOString();
      return localDays(timezone, firstDay, lastDay).map(({ day, offset, change, offsetAfter }) => [timezone, day, offset, change, offsetAfter, midnight(day)]);
    }),
  };
}
