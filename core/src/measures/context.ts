import type { Period } from './period.js';

/** What a measurement is made for: the moment, the periods and the clock of the organisation. */
export interface MeasureContext {
  /** The moment as of which things are pending, overdue or open; ISO 8601 in UTC. */
  readonly asOf: string;
  /** The organisation's IANA time zone: units without one of their own use it. */
  readonly timezone: string;
  /** Oldest first; the last is the current one. */
  readonly periods: readonly Period[];
}

/** The period that the scorecard is about. Throws a `RangeError` when the context has none. */
export function currentPeriod({ periods }: MeasureContext): Period {
  const period = periods.at(-1);
  if (!period) {
    throw new RangeError('A measurement needs at least one period.');
  }
  return period;
}
