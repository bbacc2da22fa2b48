import { createRandom, type Random } from './random.ts';
import { dataEnd, type Moment, monthStart, months, nextMonth } from './time.ts';
import type { World } from './world.ts';

/** A moment anywhere in a month. */
export const within = (random: Random, month: string): Moment => {
  const from = monthStart(month);
  return from + random.below(Math.min(monthStart(nextMonth(month)), dataEnd) - from);
};

/** Something that happens in a month. */
export interface Occasion {
  readonly random: Random;
  readonly month: string;
  /** Counts from one, over all months. */
  readonly number: number;
  readonly at: Moment;
}

/** Draws so many occasions in every month, in the order of their time. They do not grow with the number of cases. */
export function occasions(world: Pick<World, 'seed'>, name: string, perMonth: number, tell: (occasion: Occasion) => void): void {
  let number = 0;
  for (const month of months) {
    const random = createRandom(world.seed, name, month);
    const moments = Array.from({ length: perMonth }, () => within(random, month)).sort((a, b) => a - b);
    for (const at of moments) {
      number += 1;
      tell({ random, month, number, at });
    }
  }
}
