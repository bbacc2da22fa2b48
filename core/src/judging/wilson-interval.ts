import { clamp, type Interval } from './estimate.js';
import { defaultConfidence, twoSidedZ } from './normal.js';

/**
 * The Wilson score interval of a share k/n: centre (p + z²/2n)/(1 + z²/n), half width z√(p(1−p)/n + z²/4n²)/(1 + z²/n).
 *
 * Source: Wilson 1927; recommended for small n by Brown, Cai, DasGupta 2001. With n = 0 nothing is known: 0 to 1.
 */
export function wilsonInterval(k: number, n: number, confidence: number = defaultConfidence): Interval {
  if (n === 0) {
    return { low: 0, high: 1 };
  }
  const z = twoSidedZ(confidence);
  const p = k / n;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / scale;
  return { low: k === 0 ? 0 : clamp(centre - half, 0, p), high: k === n ? 1 : clamp(centre + half, p, 1) };
}
