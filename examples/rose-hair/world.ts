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

/** Calendars are the same in every world. */
const clocks = new Map<string, BusinessTime>();

function clockOf(id: string): BusinessTime {
  const known = clocks.get(id);
  if (known) {
    return known;
  }
  const calendar = calendars.get(id);
  if (!calendar) {
    throw new RangeError(`There is no calendar "${id}".`);
  }
  const clock = new BusinessTime(calendar);
  clocks.set(id, clock);
  return clock;
}

export function createWorld(options: Pick<World, 'seed' | 'scale' | 'every' | 'rates'>): World {
  return { ...options, clock: ({ calendarId }) => clockOf(calendarId) };
}
