import type { Standard } from '@touchstone/sdk';

import { defaultDiscoveryRate, discoveries } from './benjamini-hochberg.js';
import { funnel, type FunnelUnit } from './funnel.js';

/** How a unit stands against its peers. */
export interface PeerTest {
  readonly key: string;
  readonly value: number;
  /** Distance from the peers' centre, positive on the bad side. */
  readonly z: number;
  /** One-sided p-value of "worse than its peers". */
  readonly p: number;
  /** How far it falls short of the peers' centre, in the measure's own unit; negative on the good side. */
  readonly shortfall: number;
}

/**
 * Share of units pulled in at each tail before the usual spread is estimated. The drawn funnel uses 10 %; three weak branches of
 * twenty are more than that and hide behind the spread they cause (ten points lower at 400 rows: 41 % of them found, 98 % at 20 %).
 */
const peerWinsorise = 0.2;

/** Each unit against its peers by the funnel. Empty below five units with data. */
export function peerTests(units: readonly FunnelUnit[], better: Standard['better']): readonly PeerTest[] {
  const compared = funnel(units, { winsorise: peerWinsorise });
  const bad = better === 'higher' ? -1 : 1;
  return (compared?.points ?? []).map(({ key, value, z, below, above }) => ({
    key,
    value,
    z: bad * z,
    p: better === 'higher' ? below : above,
    shortfall: bad * (value - (compared?.centre ?? value)),
  }));
}

/** The keys of the units that are worse than their peers beyond chance, at false discovery rate `q` among these units. */
export function worseThanPeers(
  units: readonly FunnelUnit[],
  better: Standard['better'],
  q: number = defaultDiscoveryRate,
): ReadonlySet<string> {
  return new Set(discoveries(peerTests(units, better), q).map(({ key }) => key));
}
