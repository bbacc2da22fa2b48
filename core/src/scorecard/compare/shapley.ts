/**
 * What each of several causes adds to a whole: its mean effect over every order in which the causes may be let in, so that no order
 * is preferred. The parts sum to `worth(all) − worth(none)`, a cause without effect gets 0, and two that do the same get the same.
 *
 * `worth` is asked once for each set of causes. Source: Shapley 1953, A value for n-person games.
 */
export function shapley<TCause extends string>(
  causes: readonly TCause[],
  worth: (present: ReadonlySet<TCause>) => number,
): Readonly<Record<TCause, number>> {
  const sets = Array.from({ length: 2 ** causes.length }, (_, bits) => causes.filter((__, place) => bits & (1 << place)));
  const worths = sets.map((set) => worth(new Set(set)));
  const parts = causes.map((cause, place) => {
    const bit = 1 << place;
    const added = sets.map((set, bits) => {
      const without = worths[bits] ?? 0;
      const withIt = worths[bits | bit] ?? 0;
      return bits & bit ? 0 : share(set.length, causes.length) * (withIt - without);
    });
    return [cause, added.reduce((sum, each) => sum + each, 0)] as const;
  });
  return Object.fromEntries(parts) as Record<TCause, number>;
}

/** In how many of all orders exactly these `before` causes come before one of `all`: before!·(all − before − 1)!/all!. */
function share(before: number, all: number): number {
  return (factorial(before) * factorial(all - before - 1)) / factorial(all);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
