import type { PlainStatistic } from '@touchstone/sdk';

import { agreementEstimate } from './agreement-estimate.js';
import { differenceEstimate } from './difference-estimate.js';
import type { Estimate } from './estimate.js';
import { survivalAt } from './kaplan-meier.js';
import { meanInterval } from './mean-interval.js';
import { npsInterval } from './nps-interval.js';
import { poissonInterval } from './poisson-interval.js';
import { ratioInterval } from './ratio-interval.js';
import { wilsonInterval } from './wilson-interval.js';

type Estimators = {
  readonly [TKind in PlainStatistic['kind']]: (statistic: Extract<PlainStatistic, { kind: TKind }>) => Estimate | undefined;
};

const estimators: Estimators = {
  share: ({ k, n }) => (n > 0 ? { value: k / n, ...wilsonInterval(k, n), n } : undefined),
  mean: (sums) => (sums.n > 0 ? { value: sums.sum / sums.n, ...meanInterval(sums), n: sums.n } : undefined),
  quantile: ({ value, low = -Infinity, high = Infinity, n }) =>
    n > 0 && value !== undefined ? { value, low, high, n } : undefined,
  rate: ({ events, exposure, n }) =>
    exposure > 0 ? { value: events / exposure, ...poissonInterval(events, exposure), n } : undefined,
  netPromoter: (counts) => {
    const n = counts.promoters + counts.passives + counts.detractors;
    return n > 0 ? { value: (counts.promoters - counts.detractors) / n, ...npsInterval(counts), n } : undefined;
  },
  census: ({ breaches, n }) => (n > 0 ? { value: breaches, low: breaches, high: breaches, n } : undefined),
  survival: ({ ages, n, horizonMonths }) => survivalAt(ages, n, horizonMonths),
  difference: differenceEstimate,
  agreement: agreementEstimate,
  ratio: ({ numerator, denominator }) =>
    denominator.sum !== 0 && denominator.n > 0
      ? {
          value: numerator.sum / denominator.sum,
          ...ratioInterval(numerator, denominator),
          n: Math.min(numerator.n, denominator.n),
        }
      : undefined,
};

/** The estimate of any statistic but a spread. Undefined where nothing can be said. */
export function plainEstimate(statistic: PlainStatistic): Estimate | undefined {
  const estimator = estimators[statistic.kind] as (statistic: PlainStatistic) => Estimate | undefined;
  return estimator(statistic);
}
