import { defaultDiscoveryRate, discoveries } from './benjamini-hochberg.js';

/** One test of the run: a check at a unit, or at the whole organisation. */
export interface UnitTest {
  /** From {@link worseThanTarget}, {@link worseThanOwnHistory} or {@link peerTests}; of a unit of an organisation that misses, {@link besideWhole}. */
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
 * The p-value of a unit where the organisation as a whole misses: the miss is one finding then and not twenty-two, and a unit adds to it
 * only if it is worse than its peers besides. Both have to be beyond chance, so that the weaker of the two counts.
 *
 * It has to be asked before Benjamini–Hochberg and not of what survives it: twenty units that miss with their organisation, and are not
 * told, would let a hundred others through at ten times the chance, and units picked check by check would each bring a tenth of their own.
 */
export const besideWhole = (p: number, amongPeers: number | undefined): number => Math.max(p, amongPeers ?? 1);
