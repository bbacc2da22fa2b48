import type { Derive, MeanStatistic } from '@touchstone/sdk';

import { shareThatWaits, waitOfThose } from './erlang.ts';

/**
 * Makes of how long calls keep people busy how long callers would wait. Who waits, waits for a time that is distributed exponentially,
 * which gives the squares too. Where the calls are more than the people can take, everybody waits for the longest time.
 */
export const plannedWait: Derive<MeanStatistic> = (statistics, settings) => {
  const people = Math.round(Number(settings['people']));
  const open = Number(settings['open-a-month']);
  const longest = Number(settings['longest-wait']);
  return statistics
    .filter(({ statistic: { n } }) => n > 0)
    .map(({ unit, period, statistic: { n, sum } }) => {
      const handling = sum / n;
      const load = sum / open;
      const waits = load < people ? shareThatWaits(load, people) : 1;
      const wait = load < people ? waitOfThose(load, people, handling) : longest;
      const capped = waits * wait < longest && load < people;
      return {
        unit,
        period,
        statistic: capped
          ? { kind: 'mean', n, sum: n * waits * wait, sumOfSquares: n * waits * 2 * wait ** 2 }
          : { kind: 'mean', n, sum: n * longest, sumOfSquares: n * longest ** 2 },
      };
    });
};
