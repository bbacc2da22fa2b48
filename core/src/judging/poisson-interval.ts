import { chiSquaredQuantile } from './chi-squared.js';
import type { Interval } from './estimate.js';
import { defaultConfidence } from './normal.js';

/**
 * The exact interval of a Poisson rate: χ²(α/2; 2k)/2 to χ²(1 − α/2; 2k + 2)/2, over the exposure.
 *
 * Source: Garwood 1936. Without exposure nothing is known: 0 to infinity.
 */
export function poissonInterval(events: number, exposure: number, confidence: number = defaultConfidence): Interval {
  if (!(exposure > 0)) {
    return { low: 0, high: Infinity };
  }
  const tail = (1 - confidence) / 2;
  return {
    low: events === 0 ? 0 : chiSquaredQuantile(tail, 2 * events) / 2 / exposure,
    high: chiSquaredQuantile(1 - tail, 2 * events + 2) / 2 / exposure,
  };
}
