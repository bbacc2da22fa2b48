import type { AgreementStatistic } from '@touchstone/sdk';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

import { krippendorffAlpha } from './agreement.js';
import { type Estimate, type Interval, unbounded } from './estimate.js';
import { defaultConfidence } from './normal.js';

/**
 * Krippendorff's α with the interval of the jackknife over the things rated.
 *
 * Undefined where nothing was rated twice, or where all ratings are the same: then chance alone would agree as well.
 * Source of the interval: Efron and Stein 1981, Annals of Statistics 9.
 */
export function agreementEstimate({ items, scale }: AgreementStatistic): Estimate | undefined {
  const rated = items.filter((ratings) => ratings.length > 1);
  const value = krippendorffAlpha(rated, scale);
  return value === undefined ? undefined : { value, ...jackknife(rated, scale, value), n: rated.length };
}

/** An interval by α without each thing in turn; unbounded where one thing alone makes the difference. α is never above 1. */
function jackknife(rated: AgreementStatistic['items'], scale: AgreementStatistic['scale'], value: number): Interval {
  const n = rated.length;
  const without = rated.flatMap((_, place) => krippendorffAlpha(rated.toSpliced(place, 1), scale) ?? []);
  if (n < 3 || without.length < n) {
    return unbounded;
  }
  const mean = without.reduce((sum, each) => sum + each, 0) / n;
  const variance = ((n - 1) / n) * without.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const half = tQuantile(0.5 + defaultConfidence / 2, n - 1) * Math.sqrt(variance);
  return { low: value - half, high: Math.min(1, value + half) };
}
