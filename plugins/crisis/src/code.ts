import type { Derive, DifferenceStatistic, MeanStatistic, PlacedStatistic } from '@touchstone/sdk';

/** Standard deviations to either side that hold 95 in a hundred. */
const reach = 1.959963984540054;

/** Calls that come and people who take them, in calls' own time: a call takes one unit of it, and whoever waits leaves after `patience` units on average. */
export interface Line {
  /** How many people the calls would keep busy. */
  readonly load: number;
  readonly people: number;
  readonly patience: number;
}

/** With more calls or people at once the states of the line need not be added up: the share is that of the time there is, to two digits. */
const countless = 100_000;

/**
 * The share of callers whom a person answers, by Erlang's formula A: those who wait leave for the call back. Source: C. Palm, 1957;
 * Garnett, Mandelbaum and Reiman 2002. The states of the line are added up outwards from the one where all people are busy.
 */
export function shareAnswered({ load, people, patience: given }: Line): number {
  const patience = Math.max(given, 1e-9);
  const largest = Math.max(load, people, (load - people) * patience, Math.sqrt(load * patience));
  if (!(largest <= countless)) {
    return Math.min(1, people / load);
  }
  let nobodyWaits = 1;
  for (let state = people, weight = 1; state > 0; state -= 1) {
    weight *= state / load;
    nobodyWaits += weight;
  }
  let weight = 1;
  let waiting = 0;
  let queue = 0;
  for (let line = 1; weight > 1e-16 * (nobodyWaits + waiting); line += 1) {
    weight *= load / (people + line / patience);
    waiting += weight;
    queue += weight * line;
    if (weight > 1e200) {
      // Only their proportions count: a long line would pass what a number can hold.
      [weight, nobodyWaits, waiting, queue] = [weight / 1e200, nobodyWaits / 1e200, waiting / 1e200, queue / 1e200];
    }
  }
  return Math.max(0, 1 - queue / patience / (nobodyWaits + waiting) / load);
}

type Placed = PlacedStatistic<DifferenceStatistic>;

const keyOf = (unit: Readonly<Record<string, string>>, period: string): string => JSON.stringify([period, Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1))]);

const meanOf = ({ statistic: { first } }: Placed): number => (first as MeanStatistic).sum / first.n;

/** The standard error of a mean; none of a single row. */
function errorOf({ n, sum, sumOfSquares }: MeanStatistic): number {
  return n > 1 ? Math.sqrt(Math.max(0, sumOfSquares - (sum * sum) / n) / (n - 1) / n) : 0;
}

/** The hour of the day in which the work is greatest, for each place that is not an hour itself. */
function peaksOf(statistics: readonly Placed[]): ReadonlyMap<string, Placed> {
  const peaks = new Map<string, Placed>();
  for (const each of statistics) {
    const { hour, ...unit } = each.unit;
    const known = peaks.get(keyOf(unit, each.period));
    if (hour !== undefined && each.statistic.first.n > 0 && each.statistic.second.n > 0 && (!known || meanOf(each) > meanOf(known))) {
      peaks.set(keyOf(unit, each.period), each);
    }
  }
  return peaks;
}

/**
 * Makes of the work and the people of the busiest hour the share of callers whom a person would answer in a surge, with people who help
 * out and a call back for those who do not want to wait. Its error is what the load of that hour varies by.
 */
export const surgeAnswered: Derive<DifferenceStatistic> = (statistics, settings) => {
  const times = Number(settings['surge-times']);
  const overflow = Number(settings['overflow']);
  const patience = Number(settings['call-back-after']) / Number(settings['handle-time']);
  const peaks = peaksOf(statistics);
  return statistics.flatMap((place) => {
    const peak = peaks.get(keyOf(place.unit, place.period));
    if ('hour' in place.unit || !peak) {
      return [];
    }
    const { first, second } = peak.statistic as { readonly first: MeanStatistic; readonly second: MeanStatistic };
    const people = Math.max(0, Math.floor(second.sum / second.n + overflow + 1e-9));
    const answered = (load: number) => (load > 0 ? shareAnswered({ load: load * times, people, patience }) : 1);
    const [load, error] = [meanOf(peak), errorOf(first)];
    const share = answered(load);
    const doubt = (answered(Math.max(0, load - reach * error)) - answered(load + reach * error)) / (2 * reach);
    const { n } = first;
    const none: MeanStatistic = { kind: 'mean', n: second.n, sum: 0, sumOfSquares: 0 };
    return [{ unit: place.unit, period: place.period, statistic: { kind: 'difference' as const, first: { kind: 'mean' as const, n, sum: n * share, sumOfSquares: n * share * share + (n - 1) * n * doubt * doubt }, second: none } }];
  });
};

/** The code of the plugin, by check: the host runs it in a sandbox, on statistics alone. */
export const derive = { 'surge-answered': surgeAnswered };
