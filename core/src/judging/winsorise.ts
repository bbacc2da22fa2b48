import { clamp } from './estimate.js';

/** Pulls the lowest and highest `share` of the values in to the quantiles there (interpolated as R's type 7). */
export function winsorise(values: readonly number[], share: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const low = interpolated(sorted, share);
  const high = interpolated(sorted, 1 - share);
  return values.map((value) => clamp(value, low, high));
}

function interpolated(sorted: readonly number[], p: number): number {
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}
