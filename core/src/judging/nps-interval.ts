import { clampInterval, type Interval } from './estimate.js';
import { defaultConfidence, twoSidedZ } from './normal.js';
import { wilsonInterval } from './wilson-interval.js';

/** The answers behind a net promoter score. */
export interface NetPromoterCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Standard error of p − d: √((p + d − (p − d)²)/n). */
export function npsStandardError({ promoters, passives, detractors }: NetPromoterCounts): number {
  const n = promoters + passives + detractors;
  const score = (promoters - detractors) / n;
  return Math.sqrt(Math.max(0, (promoters + detractors) / n - score * score) / n);
}

/**
 * The interval of a net promoter score on the scale −1 to 1: (p − d) ± z·√((p + d − (p − d)²)/n).
 *
 * Where all answers agree the formula would claim certainty; then the share that might still differ is bounded by Wilson.
 */
export function npsInterval(counts: NetPromoterCounts, confidence: number = defaultConfidence): Interval {
  const { promoters, passives, detractors } = counts;
  const n = promoters + passives + detractors;
  if (n === 0) {
    return { low: -1, high: 1 };
  }
  const score = (promoters - detractors) / n;
  const others = wilsonInterval(0, n, confidence).high;
  if (promoters === n || detractors === n) {
    return clampInterval({ low: score - 2 * others, high: score + 2 * others }, -1, 1);
  }
  if (passives === n) {
    return { low: -others, high: others };
  }
  const half = twoSidedZ(confidence) * npsStandardError(counts);
  return clampInterval({ low: score - half, high: score + half }, -1, 1);
}
