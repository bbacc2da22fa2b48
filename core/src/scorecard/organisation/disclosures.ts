import type { Disclosure, ShownBefore } from '../people.js';

/** Finds what earlier runs showed of a unit in a period. */
export function shownBeforeOf(disclosures: readonly Disclosure[]): ShownBefore {
  const key = (check: string, unit: string, period: string) => JSON.stringify([check, unit, period]);
  const shown = Map.groupBy(disclosures, ({ check, unit, period }) => key(check, unit, period));
  return (check, unit, period) => shown.get(key(check, unit, period)) ?? [];
}
