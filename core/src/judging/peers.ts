import type { PlainStatistic, Standard } from '@touchstone/sdk';

import { funnel, type FunnelUnit } from './funnel.js';
import { funnelScale } from './funnel-scale.js';
import { earlyMinimum } from './minimum-n.js';
import { normalUpperTail } from './normal.js';
import { chanceOfEvents, chanceOfShare } from './own-rates.js';

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

/** How often the usual centre is told anew; it settles after one or two rounds. */
const centreRounds = 4;

/**
 * Around what units lie that are alike: told without those outside the 99.8 % limits. Two branches of twenty that are far behind draw the
 * common share down so far that others seem better than their peers. Undefined where none lies outside, or fewer than five within.
 */
export function usualCentre(units: readonly FunnelUnit[]): number | undefined {
  let centre: number | undefined;
  let usual = units.length;
  for (let round = 0; round < centreRounds; round += 1) {
    const outside = new Set(funnel(units, { winsorise: peerWinsorise, ...(centre !== undefined && { centre }) })?.points.flatMap((point) => (point.outside ? [point.key] : [])));
    const within = units.filter(({ key }) => !outside.has(key));
    if (within.length === usual) {
      return centre;
    }
    usual = within.length;
    centre = funnel(within)?.centre;
  }
  return centre;
}

/** Each unit against its peers by the funnel, around a centre: that of all of them by default. Empty below five units with data. */
export function peerTests(units: readonly FunnelUnit[], better: Standard['better'], centre?: number): readonly PeerTest[] {
  const compared = funnel(units, { winsorise: peerWinsorise, ...(centre !== undefined && { centre }) });
  const bad = better === 'higher' ? -1 : 1;
  return (compared?.points ?? []).map(({ key, value, z, below, above }) => ({
    key,
    value,
    z: bad * z,
    p: better === 'higher' ? below : above,
    shortfall: bad * (value - (compared?.centre ?? value)),
  }));
}

/** One-sided p-value of "worse than all the others together": of two to four units no usual spread can be told apart from what differs. */
function restTests(units: readonly FunnelUnit[], better: Standard['better']): readonly Pick<PeerTest, 'key' | 'p'>[] {
  const scale = funnelScale(units.map(({ statistic }) => statistic));
  const placed = units.flatMap(({ key, statistic }, place) => {
    const unit = scale?.units[place];
    return unit ? [{ key, statistic, unit }] : [];
  });
  return placed.flatMap(({ key, statistic, unit }) => {
    const others = placed.filter((other) => other.key !== key);
    const weight = others.reduce((sum, other) => sum + 1 / other.unit.s ** 2, 0);
    if (weight === 0) {
      return [];
    }
    const rest = others.reduce((sum, other) => sum + other.unit.y / other.unit.s ** 2, 0) / weight;
    const z = (unit.y - rest) / Math.hypot(unit.s, 1 / Math.sqrt(weight));
    const counted = exactChance(statistic, others.map((other) => other.statistic), better);
    return [{ key, p: Math.max(normalUpperTail(better === 'higher' ? -z : z), counted) }];
  });
}

/** Near 0 and 1 the arcsine of a share is far from normal, as is the root of a rate of few events: no chance is below the exact one. */
function exactChance(statistic: PlainStatistic, others: readonly PlainStatistic[], better: Standard['better']): number {
  switch (statistic.kind) {
    case 'share':
      return chanceOfShare(statistic, others.filter((each) => each.kind === 'share'), better);
    case 'rate':
      return chanceOfEvents(statistic, others.filter((each) => each.kind === 'rate'), better);
    default:
      return 0;
  }
}

/**
 * One-sided p-values of "worse than its peers", by key: by the funnel, or, of fewer units than a funnel takes, each against the others
 * together. A unit without peers has none.
 */
export function chancesAmongPeers(units: readonly FunnelUnit[], better: Standard['better']): ReadonlyMap<string, number> {
  const tests = units.length < earlyMinimum ? restTests(units, better) : peerTests(units, better);
  return new Map(tests.map(({ key, p }) => [key, p]));
}
