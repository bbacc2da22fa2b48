import type { Verdict } from '../contract/index.js';
import type { World } from './world.js';
import type { GivenRows } from './world-tables.js';

/** A world a verdict, told by what is counted in it. */
export type Counted = Readonly<Partial<Record<Exclude<Verdict, 'not-measured'>, readonly [some: number, all: number]>>>;

/** Makes rows of which so many of all are counted. */
export type CountedRows = (some: number, all: number) => GivenRows;

/**
 * Worlds of a share, one a verdict: rows of which the first number count of the second, as `rows` makes them, and the share that is
 * to come of it. `counted(replies, { meets: [58, 60], misses: [30, 60], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] })`
 */
export const counted = (rows: CountedRows, verdicts: Counted): readonly World[] =>
  worldsOf(rows, verdicts, (k, n) => ({ name: `${k} of ${n} count`, statistic: { k, n } }));

/** Worlds of a census, one a verdict: rows of which the first number are in breach of the second. `breaching(branches, { meets: [0, 3], misses: [1, 3] })` */
export const breaching = (rows: CountedRows, verdicts: Counted): readonly World[] =>
  worldsOf(rows, verdicts, (breaches, n) => ({ name: `${breaches} of ${n} in breach`, statistic: { breaches, n } }));

function worldsOf(rows: CountedRows, verdicts: Counted, told: (some: number, all: number) => Pick<World, 'name' | 'statistic'>): readonly World[] {
  return (Object.entries(verdicts) as [Verdict, readonly [number, number]][]).map(([verdict, [some, all]]) => ({ ...told(some, all), rows: rows(some, all), verdict }));
}
