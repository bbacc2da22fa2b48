/** The false discovery rate that findings are held to. */
export const defaultDiscoveryRate = 0.1;

/**
 * The adjusted p-values of Benjamini and Hochberg, in the order given: min over j ≥ i of p(j)·m/j, at most 1.
 *
 * Keeping those at or below q holds the expected share of false discoveries at q. Source: Benjamini and Hochberg 1995.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  order.forEach(({ p, index }, place) => {
    least = Math.min(least, (p * pValues.length) / (pValues.length - place));
    adjusted[index] = least;
  });
  return adjusted;
}

/** The items whose p-value survives at rate `q`, in the order given. */
export function discoveries<T extends { readonly p: number }>(
  items: readonly T[],
  q: number = defaultDiscoveryRate,
): readonly T[] {
  const adjusted = benjaminiHochberg(items.map(({ p }) => p));
  return items.filter((_, index) => (adjusted[index] ?? 1) <= q);
}
