/** Seeded draws for simulations in tests: the same seed gives the same world. Source of the generator: mulberry32, Ettinger. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many of `n` tries with chance `p` succeed. */
export function drawBinomial(random: () => number, n: number, p: number): number {
  let successes = 0;
  for (let i = 0; i < n; i += 1) {
    successes += random() < p ? 1 : 0;
  }
  return successes;
}

/** A draw from the standard normal distribution, by Box and Muller. */
export function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
