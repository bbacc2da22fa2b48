import type { Standard, Statistic } from '@touchstone/sdk';

/** The rows that count against a figure: misses, breaches, detractors; all rows where there is no such thing. */
export function badRows(statistic: Statistic, better: Standard['better']): number {
  switch (statistic.kind) {
    case 'share':
      return better === 'higher' ? statistic.n - statistic.k : statistic.k;
    case 'census':
      return statistic.breaches;
    case 'netPromoter':
      return statistic.detractors;
    case 'spread':
      return statistic.groups.length;
    case 'difference':
      return statistic.first.kind === 'share' ? badRows(statistic.first, better) : statistic.first.n;
    case 'ratio':
      return statistic.numerator.n;
    default:
      return statistic.n;
  }
}
