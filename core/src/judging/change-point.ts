/** One period of a series. */
export interface WeightedPoint {
  readonly value: number;
  /** Rows behind it. */
  readonly weight: number;
}

/** Twice the gain in log likelihood that a change must bring to be believed: a 1 % chance for a given place (χ², 1 degree). */
const leastGain = 6.63;

/**
 * The place of the one change of level that fits a series of means best, by weighted least squares; the first point of the new
 * level. Undefined where no change is believable, or a series has fewer than four points.
 *
 * The variance of a point of weight w is `variance / w`, as for shares p(1 − p)/n. Source: Hinkley 1970, Biometrika 57(1).
 */
export function changePoint(points: readonly WeightedPoint[], variance: number): number | undefined {
  if (points.length < 4 || !(variance > 0)) {
    return undefined;
  }
  let best: { readonly place: number; readonly gain: number } | undefined;
  const whole = squares(points);
  for (let place = 1; place < points.length; place += 1) {
    const gain = (whole - squares(points.slice(0, place)) - squares(points.slice(place))) / variance;
    if (gain > leastGain && gain > (best?.gain ?? 0)) {
      best = { place, gain };
    }
  }
  return best?.place;
}

function squares(points: readonly WeightedPoint[]): number {
  const weight = points.reduce((sum, point) => sum + point.weight, 0);
  if (weight === 0) {
    return 0;
  }
  const mean = points.reduce((sum, point) => sum + point.weight * point.value, 0) / weight;
  return points.reduce((sum, point) => sum + point.weight * (point.value - mean) ** 2, 0);
}
