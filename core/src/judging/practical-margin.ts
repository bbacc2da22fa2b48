import type { Standard, Statistic } from '@touchstone/sdk';

/** One point on the scale of shares. */
const onePoint = 0.01;

/** Of the distance from target to floor, for values that are not shares. */
const distanceFraction = 0.05;

/**
 * How far beyond the target a miss must lie before it matters, so that a huge n does not flag trifles: what the check declares,
 * else one point for shares, their differences, net promoter scores and survival, a twentieth of target to floor for the rest (0 without a floor).
 */
export function practicalMargin(statistic: Statistic, standard: Standard, declared?: number): number {
  if (declared !== undefined) {
    return declared;
  }
  switch (statistic.kind) {
    case 'share':
    case 'netPromoter':
    case 'survival':
      return onePoint;
    case 'difference':
      return statistic.first.kind === 'share' ? onePoint : ofDistance(standard);
    case 'census':
      return 0;
    case 'spread':
      return statistic.as === 'inside' ? onePoint : statistic.as === 'outside' ? 0 : ofDistance(standard);
    default:
      return ofDistance(standard);
  }
}

function ofDistance({ target, floor }: Standard): number {
  return target === undefined || floor === undefined ? 0 : Math.abs(target - floor) * distanceFraction;
}
