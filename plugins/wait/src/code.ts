import type { Derive, DifferenceStatistic, MeanStatistic, PlacedStatistic } from '@touchstone/sdk';

/** The share of callers who find all people busy and go away, by Erlang's formula B. */
function shareBlocked(load: number, people: number): number {
  let blocked = 1;
  for (let each = 1; each <= people; each += 1) {
    blocked = (load * blocked) / (each + load * blocked);
  }
  return blocked;
}

const shareWaiting = (load: number, people: number, blocked: number): number => (people * blocked) / (people - load * (1 - blocked));

/**
 * The share of callers who wait at all, by Erlang's formula C: `load` is how many people the work keeps busy on average, `people` how
 * many there are, more than the load. Source: A. K. Erlang, 1917; computed by way of his formula B, which does not overflow.
 */
export const shareThatWaits = (load: number, people: number): number => shareWaiting(load, people, shareBlocked(load, people));

/** The share of callers answered within so many seconds, where a call takes `handling` of them on average: an upper bound of the wait, for nobody gives up. */
export const answeredWithin = (seconds: number, handling: number, load: number, people: number): number =>
  people <= load ? 0 : 1 - shareThatWaits(load, people) * Math.exp((-(people - load) * seconds) / handling);

/** What the staffing is to attain. */
export interface ServiceLevel {
  readonly share: number;
  readonly within: number;
  readonly handling: number;
}

/** For more work at once the few people beyond the work itself count for nothing. */
const countless = 100_000;

/** The fewest people with whom so large a share of callers is answered in time. Those found for fewer people serve for one more. */
export function peopleFor(load: number, { share, within, handling }: ServiceLevel): number {
  let people = Math.floor(load) + 1;
  if (!(people <= countless)) {
    return people;
  }
  let blocked = shareBlocked(load, people);
  const answered = () => 1 - shareWaiting(load, people, blocked) * Math.exp((-(people - load) * within) / handling);
  // Nobody is blocked any more where no share could be larger: one of more than all is never attained.
  while (blocked > 0 && answered() < share) {
    people += 1;
    blocked = (load * blocked) / (people + load * blocked);
  }
  return people;
}

type Placed = PlacedStatistic<DifferenceStatistic>;

const placeOf = ({ unit, period }: Pick<Placed, 'unit' | 'period'>): string => JSON.stringify([period, Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** The hours of the day of a place, each with its own load: in a mean over the day the peak would be lost. */
function hoursOf(place: Placed, hours: ReadonlyMap<string, readonly Placed[]>): readonly Placed[] {
  return 'hour' in place.unit ? [place] : (hours.get(placeOf(place)) ?? [place]);
}

function sumOf(values: readonly (readonly [value: number, times: number])[]): MeanStatistic {
  const total = (power: number) => values.reduce((sum, [value, times]) => sum + times * value ** power, 0);
  return { kind: 'mean', n: total(0), sum: total(1), sumOfSquares: total(2) };
}

/**
 * Makes of how many people the work kept busy how many it would have taken to answer in time, hour by hour of the day. What is judged
 * is those less the people who were there. Hours of a single unit serve that unit's figure and have none themselves.
 */
export const peopleNeeded: Derive<DifferenceStatistic> = (statistics, settings) => {
  const promise = { share: Number(settings['answered-share']), within: Number(settings['answer-within']), handling: Number(settings['handle-time']) };
  const hours = new Map<string, Placed[]>();
  for (const each of statistics) {
    const { hour, ...unit } = each.unit;
    if (hour !== undefined) {
      const key = placeOf({ unit, period: each.period });
      hours.set(key, [...(hours.get(key) ?? []), each]);
    }
  }
  return statistics
    .filter(({ unit, statistic: { first, second } }) => first.n > 0 && second.n > 0 && !('hour' in unit && Object.keys(unit).length > 1))
    .map((place) => {
      const needed = hoursOf(place, hours)
        .map(({ statistic: { first } }) => first as MeanStatistic)
        .filter(({ n }) => n > 0)
        .map(({ n, sum }) => [peopleFor(Math.max(0, sum / n), promise), n] as const);
      return { unit: place.unit, period: place.period, statistic: { kind: 'difference', first: sumOf(needed), second: place.statistic.second } };
    });
};

/** The code of the plugin, by check: the host runs it in a sandbox, on statistics alone. */
export const derive = { 'people-needed': peopleNeeded };
