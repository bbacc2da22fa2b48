import type { Verdict } from '@touchstone/sdk/contract';

import { defaultDiscoveryRate, discoveries } from './benjamini-hochberg.js';

/** One test of the run: a check at a unit, or at the whole organisation. */
export interface UnitTest {
  /** From {@link worseThanTarget}, {@link worseThanOwnHistory} or {@link peerTests}. */
  readonly p: number;
  /** Whether the verdict is `misses`, practical margin included. */
  readonly misses: boolean;
}

/**
 * The misses of a run that survive Benjamini–Hochberg over all its unit × check tests, in the order given. Pass every test that had
 * enough rows for a verdict, not only the misses: the number of tests is what the guard guards against.
 */
export function survivingMisses<T extends UnitTest>(tests: readonly T[], q: number = defaultDiscoveryRate): readonly T[] {
  return discoveries(tests, q).filter(({ misses }) => misses);
}

/**
 * The units of one check and dimension that deserve a finding of their own, of those whose miss survived.
 *
 * Where the organisation as a whole misses, that is the finding, and a unit adds to it only if it is also worse than its peers beyond
 * chance; so that a whole-company miss is one finding and not twenty-two.
 */
export function unitFindings(
  organisation: Verdict,
  surviving: readonly string[],
  worseThanPeers: ReadonlySet<string>,
): readonly string[] {
  return organisation === 'misses' || organisation === 'accepted'
    ? surviving.filter((unit) => worseThanPeers.has(unit))
    : surviving;
}
