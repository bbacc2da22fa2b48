/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values in another order (Fisher–Yates), the same for the same seed. */
export function shuffled<T>(values: readonly T[], seed: number): readonly T[] {
  const random = randomNumbers(seed);
  const result = [...values];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const place = Math.floor(random() * (last + 1));
    [result[last], result[place]] = [result[place] as T, result[last] as T];
  }
  return result;
}
