import { BusinessTime } from './business-time.ts';
import { calendars } from './calendars.ts';
import type { Branch } from './organisation.ts';
import type { TrueRates } from './true-rates.ts';

/** What every part of the generator needs to know. */
export interface World {
  readonly seed: number;
  /** By which sizes are multiplied; 1 is the full example. */
  readonly scale: number;
  /** Of what is written by the clock, tests of channels and staffing, only every so manieth is. */
  readonly every: number;
  readonly rates: TrueRates;
  /** The opening hours of a branch. */
  clock(branch: Branch): BusinessTime;
}

export function createWorld(options: Pick<World, 'seed' | 'scale' | 'every' | 'rates'>): World {
  const clocks = new Map([...calendars].map(([id, calendar]) => [id, new BusinessTime(calendar)]));
  return {
    ...options,
    clock: ({ calendarId }) => {
      const clock = clocks.get(calendarId);
      if (!clock) {
        throw new RangeError(`There is no calendar "${calendarId}".`);
      }
      return clock;
    },
  };
}
