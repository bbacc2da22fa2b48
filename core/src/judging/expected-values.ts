import type { PlainStatistic } from '@touchstone/sdk';

import { fitBetaPrior, shrinkShare } from './beta-binomial-shrinkage.js';
import { fitNormalPrior, type Measurement, shrinkMean } from './normal-shrinkage.js';
import { twoSidedZ } from './normal.js';
import { plainEstimate } from './plain-estimate.js';

/**
 * What each unit is expected to be, knowing its peers: its value drawn towards theirs, the more so the fewer rows it has. Lists are
 * ordered by it, so that a unit of three rows does not lead them by luck. Shares by a Beta prior of the units, the rest by a normal one.
 *
 * Undefined for a unit that says nothing, and for all of them where there is nothing to learn a prior from.
 */
export function expectedValues(statistics: readonly PlainStatistic[]): readonly (number | undefined)[] {
  const shares = statistics.filter((statistic) => statistic.kind === 'share');
  return shares.length === statistics.length ? expectedShares(shares) : expectedMeans(statistics);
}

function expectedShares(shares: readonly Extract<PlainStatistic, { kind: 'share' }>[]): (number | undefined)[] {
  const prior = fitBetaPrior(shares);
  return shares.map((share) => (prior && share.n > 0 ? shrinkShare(share, prior) : undefined));
}

function expectedMeans(statistics: readonly PlainStatistic[]): (number | undefined)[] {
  const measured = statistics.map((statistic): Measurement | undefined => {
    const known = plainEstimate(statistic);
    const variance = known ? ((known.high - known.low) / (2 * twoSidedZ())) ** 2 : Infinity;
    return known && variance > 0 && Number.isFinite(variance) ? { value: known.value, variance } : undefined;
  });
  const prior = fitNormalPrior(measured.filter((each) => each !== undefined));
  return measured.map((each) => (prior && each ? shrinkMean(each, prior) : undefined));
}
