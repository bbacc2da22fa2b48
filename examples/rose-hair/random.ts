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

/**
 * A stream of pseudo-random draws, the same for the same seed on every machine: xoshiro128** 1.1 of Blackman and Vigna, 32 bits a draw,
 * period 2^128 - 1.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  constructor(seed: number) {
    const next = splitmix(seed);
    this.a = next();
    this.b = next();
    this.c = next();
    this.d = next();
  }

  /** From 0, included, to 1, excluded. */
  uniform(): number {
    const result = Math.imul(rotateLeft(Math.imul(this.b, 5), 7), 9);
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = rotateLeft(this.d, 11);
    return (result >>> 0) / 0x1_0000_0000;
  }

  /** Evenly between two numbers. */
  between(low: number, high: number): number {
    return low + this.uniform() * (high - low);
  }

  /** A whole number from 0 up to, but without, `count`. */
  below(count: number): number {
    return Math.floor(this.uniform() * count);
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** Throws a `RangeError` where there is nothing to pick from. */
  pick<TItem>(items: readonly TItem[]): TItem {
    const item = items[this.below(items.length)];
    if (item === undefined) {
      throw new RangeError('There is nothing to pick from.');
    }
    return item;
  }

  /** A standard normal draw, by the method of Box and Muller. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** Knuth's product would underflow for large means, so they are drawn in parts: a sum of Poissons is one. */
  poisson(mean: number): number {
    let count = 0;
    for (let left = mean; left > 0; left -= 500) {
      const limit = Math.exp(-Math.min(left, 500));
      for (let product = this.uniform(); product > limit; product *= this.uniform()) {
        count += 1;
      }
    }
    return count;
  }

  binomial(count: number, probability: number): number {
    let successes = 0;
    for (let trial = 0; trial < count; trial += 1) {
      successes += this.chance(probability) ? 1 : 0;
    }
    return successes;
  }
}

/**
 * Opens a stream of its own for every purpose, such as `createRandom(1, 'cases', 'brno', '2026-10')`, so that a change to one
 * part of the example leaves the draws of all others as they are.
 */
export const createRandom = (seed: number, ...names: readonly string[]): Random =>
  new Random(hash(`${seed}/${names.join('/')}`, 0x811c9dc5));
