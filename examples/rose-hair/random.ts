/** A stream of pseudo-random draws that is the same for the same seed and names, on every machine. */
export interface Random {
  /** From 0, included, to 1, excluded. */
  uniform(): number;
  /** Evenly between two numbers. */
  between(low: number, high: number): number;
  /** A whole number from 0 up to, but without, `count`. */
  below(count: number): number;
  chance(probability: number): boolean;
  pick<TItem>(items: readonly TItem[]): TItem;
  /** A standard normal draw. */
  normal(): number;
  poisson(mean: number): number;
  binomial(count: number, probability: number): number;
}

/** FNV-1a over the UTF-16 units of a text: turns a name into 32 bits. */
function hash(text: string, start: number): number {
  let state = start;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}

/** splitmix32, which spreads one word of seed over the four words of state. */
function splitmix(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = state ^ (state >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word ^= word >>> 15;
    word = Math.imul(word, 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
}

const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** xoshiro128** 1.1 of Blackman and Vigna: 32 bits a draw, period 2^128 - 1. */
function xoshiro(seed: number): () => number {
  const next = splitmix(seed);
  let [a, b, c, d] = [next(), next(), next(), next()];
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result >>> 0;
  };
}

/**
 * Opens a stream of its own for every purpose, such as `createRandom(1, 'cases', 'brno', '2026-10')`, so that a change to one
 * part of the example leaves the draws of all others as they are.
 */
export function createRandom(seed: number, ...names: readonly string[]): Random {
  const word = xoshiro(hash(`${seed}/${names.join('/')}`, 0x811c9dc5));
  const uniform = (): number => word() / 0x1_0000_0000;
  const random: Random = {
    uniform,
    between: (low, high) => low + uniform() * (high - low),
    below: (count) => Math.floor(uniform() * count),
    chance: (probability) => uniform() < probability,
    pick: (items) => {
      const item = items[random.below(items.length)];
      if (item === undefined) {
        throw new RangeError('There is nothing to pick from.');
      }
      return item;
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    poisson: (mean) => {
      // Knuth's product would underflow for large means, so they are drawn in parts: a sum of Poissons is one.
      let count = 0;
      for (let left = mean; left > 0; left -= 500) {
        const limit = Math.exp(-Math.min(left, 500));
        for (let product = uniform(); product > limit; product *= uniform()) {
          count += 1;
        }
      }
      return count;
    },
    binomial: (count, probability) => {
      let successes = 0;
      for (let trial = 0; trial < count; trial += 1) {
        successes += uniform() < probability ? 1 : 0;
      }
      return successes;
    },
  };
  return random;
}
