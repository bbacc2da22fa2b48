/** Where a figure lies by its own chance. */
export interface Limits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** Computed from fewer than twelve points: to be read with care. */
  readonly trial: boolean;
}

const fullBaseline = 12;
const leastBaseline = 6;

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function screenedMovingRange(values: readonly number[]): number {
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const bound = 3.267 * average(ranges);
  const kept = ranges.filter((range) => range < bound);
  return kept.length > 0 ? average(kept) : 0;
}

/**
 * The limits of an XmR chart, x̄ ± 2.66·mR̄, over the first twelve of the points before the latest, extreme moving ranges
 * screened out. Undefined where there are fewer than six of them. Source: Wheeler; NHSRplotthedots `ptd_spc_standard`.
 */
export function limitsOf(values: readonly number[]): Limits | undefined {
  const baseline = values.slice(0, -1).slice(0, fullBaseline);
  if (baseline.length < leastBaseline) {
    return undefined;
  }
  const centre = average(baseline);
  const reach = 2.66 * screenedMovingRange(baseline);
  return { centre, lower: centre - reach, upper: centre + reach, trial: baseline.length < fullBaseline };
}

/** Whether a point lies beyond the limits. */
export const isOutside = (value: number, limits: Limits | undefined): boolean =>
  limits !== undefined && (value < limits.lower || value > limits.upper);
