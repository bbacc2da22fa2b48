/** Limits of a control chart around its centre. */
export interface ChartLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

/** Limits from the moving ranges of a series. */
export interface XmrChart extends ChartLimits {
  /** Mean moving range after screening; 0 where the series does not vary. */
  readonly movingRange: number;
  /** Standard deviation of all points of the baseline; above mR̄/1.128 where neighbours are alike, as in a season. */
  readonly deviation: number;
  /** Points the limits were computed from. */
  readonly baseline: number;
  /** Computed from fewer than twelve points: to be read with care. */
  readonly trial: boolean;
}

/** Points a chart is computed from; below them limits are on trial. */
export const fullBaseline = 12;

/** Fewest points for any limits at all. */
export const leastBaseline = 6;

/**
 * An XmR chart: x̄ ± 2.66·mR̄ over the first twelve points, where moving ranges of at least 3.267·mR̄ are screened out first.
 * Undefined below six points. To re-base at an annotated change, pass the points since then.
 *
 * Source: Wheeler, Understanding Variation; NHSRplotthedots `ptd_spc_standard`.
 */
export function xmrChart(values: readonly number[]): XmrChart | undefined {
  const points = values.slice(0, fullBaseline);
  if (points.length < leastBaseline) {
    return undefined;
  }
  const centre = average(points);
  const movingRange = screenedMovingRange(points);
  return {
    centre,
    lower: centre - 2.66 * movingRange,
    upper: centre + 2.66 * movingRange,
    movingRange,
    deviation: deviationOf(points),
    baseline: points.length,
    trial: points.length < fullBaseline,
  };
}

/** Whether a distance is more than what dividing and adding again leaves of equal values of this size. */
export function isBeyondRounding(distance: number, size: number): boolean {
  return distance > 1e-9 * Math.abs(size);
}

/** Mean distance of neighbours, after leaving out those of 3.267 times that mean or more. */
export function screenedMovingRange(values: readonly number[]): number {
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const limit = 3.267 * average(ranges);
  const kept = ranges.filter((range) => range < limit);
  const range = kept.length > 0 ? average(kept) : 0;
  return isBeyondRounding(range, Math.max(...values.map(Math.abs))) ? range : 0;
}

/** The standard deviation of a sample; 0 for fewer than two values. */
export function deviationOf(values: readonly number[]): number {
  const centre = average(values);
  return values.length < 2 ? 0 : Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
