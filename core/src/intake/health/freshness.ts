import type { SourceFreshness, SourceRhythm } from '@touchstone/sdk/contract';

const hour = 3_600_000;

/** From so many deliveries on a source has a rhythm: three pauses between them. */
const fewestDeliveries = 4;

/** So many times as long as it is fresh, and a source counts as silent. */
const silentAfter = 3;

const dayIn = (timezone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (at: number): string => format.format(at);
};

const rounded = (hours: number): number => Math.round(hours * 10) / 10;

/** The value that a share of the values do not exceed, by the nearest rank. */
const rankOf = (sorted: readonly number[], share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

const medianOf = (sorted: readonly number[]): number => ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;

/** How often a source brings rows, by the moments at which it did. What comes on one local day is one delivery. */
export function rhythmOf(moments: readonly string[], timezone: string): SourceRhythm | null {
  const dayOf = dayIn(timezone);
  const times = moments.map((at) => Date.parse(at)).toSorted((one, other) => one - other);
  const firsts = times.filter((at, place) => place === 0 || dayOf(at) !== dayOf(times[place - 1] as number));
  if (firsts.length < fewestDeliveries) {
    return null;
  }
  const pauses = firsts.slice(1).map((at, place) => (at - (firsts[place] as number)) / hour).toSorted((one, other) => one - other);
  return { deliveries: firsts.length, usualHours: rounded(medianOf(pauses)), longestHours: rounded(rankOf(pauses, 0.9)) };
}

/** Whether a source is in time. `lastRowsAt` and `now` are ISO 8601. */
export function freshnessOf(rhythm: SourceRhythm | null, lastRowsAt: string | null, now: string): Pick<SourceFreshness, 'dueBy' | 'lateHours' | 'state'> {
  if (rhythm === null || lastRowsAt === null) {
    return { state: 'no-rhythm', dueBy: null, lateHours: 0 };
  }
  const fresh = rhythm.longestHours + rhythm.usualHours / 2;
  const waited = (Date.parse(now) - Date.parse(lastRowsAt)) / hour;
  return {
    state: waited <= fresh ? 'fresh' : waited <= fresh * silentAfter ? 'late' : 'silent',
    dueBy: new Date(Date.parse(lastRowsAt) + fresh * hour).toISOString(),
    lateHours: rounded(Math.max(0, waited - fresh)),
  };
}
