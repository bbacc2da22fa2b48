/** How far apart two ratings are: different at all; by rank; by distance; by distance relative to their size. */
export type RatingScale = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** One pair of raters' counts: how often the first said the row's category and the second the column's. */
export type ConfusionTable = readonly (readonly number[])[];

/** Below it, ratings do not support a verdict. Source: Krippendorff 2004, 11.4.2. */
export const leastAgreement = 0.667;

/**
 * Krippendorff's α = 1 − Dₒ/Dₑ over units that were rated by two or more; one list of ratings a unit, in any order, missing ones
 * left out. 1 is perfect agreement, 0 what chance gives. Undefined where fewer than two ratings can be paired or all are the same.
 *
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], scale: RatingScale): number | undefined {
  const paired = units.filter((ratings) => ratings.length >= 2);
  const all = paired.flat();
  const n = all.length;
  const counts = new Map([...Map.groupBy(all, (rating) => rating)].map(([value, found]) => [value, found.length]));
  const values = [...counts.keys()].sort((a, b) => a - b);
  const distance = distanceOn(scale, values, counts);
  const expected = values.reduce(
    (sum, a) => sum + values.reduce((inner, b) => inner + (counts.get(a) ?? 0) * (counts.get(b) ?? 0) * distance(a, b), 0),
    0,
  );
  if (n < 2 || expected === 0) {
    return undefined;
  }
  const observed = paired.reduce((sum, ratings) => {
    const within = ratings.reduce((inner, a) => inner + ratings.reduce((most, b) => most + distance(a, b), 0), 0);
    return sum + within / (ratings.length - 1);
  }, 0);
  return 1 - ((n - 1) * observed) / expected;
}

/** The squared difference δ² of two ratings on a scale. */
function distanceOn(
  scale: RatingScale,
  values: readonly number[],
  counts: ReadonlyMap<number, number>,
): (a: number, b: number) => number {
  // The place of a rating among all: half of its own count and all that lie below it.
  const ranks = new Map<number, number>();
  let below = 0;
  for (const value of values) {
    const count = counts.get(value) ?? 0;
    ranks.set(value, below + count / 2);
    below += count;
  }
  switch (scale) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1);
    case 'ordinal':
      return (a, b) => ((ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)) ** 2;
    case 'interval':
      return (a, b) => (a - b) ** 2;
    case 'ratio':
      return (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);
  }
}

/**
 * Cohen's weighted κ of two raters: 1 − Σw·o/Σw·e with disagreement weights |i − j| or (i − j)²; unweighted counts every
 * disagreement alike. Undefined without ratings, and where both raters always said the same one thing. Source: Cohen 1968.
 */
export function weightedKappa(table: ConfusionTable, weights: 'none' | 'linear' | 'quadratic' = 'quadratic'): number | undefined {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = table.map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const n = rows.reduce((sum, count) => sum + count, 0);
  const weight = (i: number, j: number): number => (weights === 'none' ? Number(i !== j) : Math.abs(i - j) ** (weights === 'linear' ? 1 : 2));
  const sum = (of: (i: number, j: number) => number): number =>
    rows.reduce((total, _, i) => total + columns.reduce((inner, __, j) => inner + weight(i, j) * of(i, j), 0), 0);
  const byChance = sum((i, j) => ((rows[i] ?? 0) * (columns[j] ?? 0)) / n);
  return byChance > 0 ? 1 - sum((i, j) => table[i]?.[j] ?? 0) / byChance : undefined;
}
