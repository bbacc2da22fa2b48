/** A series taken apart. */
export interface Seasons {
  /** What each place of the cycle adds, from the place of the first value; they sum to zero. */
  readonly figures: readonly number[];
  /** The series without its seasons; unknown values stay unknown. */
  readonly adjusted: readonly (number | undefined)[];
}

/** Full cycles it takes to tell seasons from chance. */
export const leastCycles = 2;

/**
 * Classical additive decomposition: a centred moving average over one cycle is the trend, the mean distance from it at each place
 * of the cycle is its season. Periods without data are `undefined`. Undefined below two full cycles, and where a place of the cycle
 * never has a value with a trend.
 *
 * Source: Kendall and Stuart 1983, vol. 3; as `stats::decompose` of R.
 */
export function seasonsOf(values: readonly (number | undefined)[], cycle: number): Seasons | undefined {
  if (cycle < 2 || values.length < leastCycles * cycle) {
    return undefined;
  }
  const trend = values.map((_, place) => centredMean(values, place, cycle));
  const raw = Array.from({ length: cycle }, (_, season) => {
    const distances = values.flatMap((value, place) => {
      const level = trend[place];
      return place % cycle === season && value !== undefined && level !== undefined ? [value - level] : [];
    });
    return distances.length === 0 ? undefined : mean(distances);
  });
  if (raw.includes(undefined)) {
    return undefined;
  }
  const known = raw.map((figure) => figure ?? 0);
  const level = mean(known);
  const figures = known.map((figure) => figure - level);
  return { figures, adjusted: values.map((value, place) => (value === undefined ? undefined : value - (figures[place % cycle] ?? 0))) };
}

/** The mean of one whole cycle around a place; of an even cycle, both ends count half. Undefined at the edges and beside gaps. */
function centredMean(values: readonly (number | undefined)[], place: number, cycle: number): number | undefined {
  const half = Math.floor(cycle / 2);
  const around = values.slice(Math.max(0, place - half), place + half + 1);
  if (place < half || around.length < 2 * half + 1 || around.includes(undefined)) {
    return undefined;
  }
  const ends = cycle % 2 === 0 ? ((around[0] ?? 0) + (around.at(-1) ?? 0)) / 2 : 0;
  const sum = around.reduce<number>((total, value) => total + (value ?? 0), 0);
  return (sum - ends) / cycle;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
