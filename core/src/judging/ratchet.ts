import type { Standard } from '@touchstone/sdk';

import type { Estimate } from './estimate.js';

type Better = Standard['better'];

/**
 * The level that a unit has surely reached in some period: the best of the bad ends of its intervals. An exemption ratchets there:
 * what was reached is not given up again. Undefined where no period proves any.
 */
export function provenLevel(reached: readonly Estimate[], better: Better): number | undefined {
  const ends = reached.map(({ low, high }) => (better === 'higher' ? low : high)).filter(Number.isFinite);
  return ends.length === 0 ? undefined : best(ends, better);
}

/** The tighter of two levels that an exemption holds a unit to. */
export function tighterLevel(one: number | undefined, other: number | undefined, better: Better): number | undefined {
  const levels = [one, other].filter((level) => level !== undefined);
  return levels.length === 0 ? undefined : best(levels, better);
}

const best = (levels: readonly number[], better: Better): number => (better === 'higher' ? Math.max(...levels) : Math.min(...levels));
