import type { Advise, MeanStatistic } from '@touchstone/sdk';

const enough = 3;

/** Advises hiring where waits grew month by month, else leaves the advice to the check. */
export const worseEachMonth: Advise<MeanStatistic> = (_verdict, statistics) => {
  const waits = statistics.map(({ statistic: { sum, n } }) => sum / n);
  let months = 0;
  while (months + 1 < waits.length && (waits.at(-1 - months) ?? 0) > (waits.at(-2 - months) ?? 0)) {
    months += 1;
  }
  return months >= enough ? { id: 'plan-ahead', values: { months } } : null;
};
