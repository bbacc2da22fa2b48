import type { ShareStatistic } from '@touchstone/sdk';
import type { Unit } from '@touchstone/sdk/contract';

import { judge } from '../judging/index.js';
import type { Candidate } from './candidates.js';

/** Which org unit each channel belongs to: a channel lies within its branch though no check crosses the two. */
export type ChannelUnits = ReadonlyMap<string, string>;

/** Whether the rows of one unit are among those of another. A unit is not within itself. */
export function isWithin(inner: Unit, outer: Unit, channels: ChannelUnits): boolean {
  const names = Object.keys(outer);
  if (names.length === Object.keys(inner).length && names.every((name) => outer[name] === inner[name])) {
    return false;
  }
  return names.every(
    (name) =>
      inner[name] === outer[name] ||
      (name === 'orgUnit' && inner['channel'] !== undefined && channels.get(inner['channel']) === outer['orgUnit']),
  );
}

/**
 * Leaves one finding where several tell the same fact: a branch whose evening shift alone breaks its promises is told as the
 * evening shift, and a branch that breaks them at any hour as the branch.
 *
 * A wider unit goes when what is left of it without the narrower ones no longer misses; else the narrower ones go that the
 * wider one explains. Only shares can be taken apart; other kinds keep their findings.
 */
export function explainAway(found: readonly Candidate[], channels: ChannelUnits): Candidate[] {
  const gone = new Set<Candidate>();
  const shares = found.filter(({ at, side, against }) => at.statistic.kind === 'share' && side === 'bad' && against !== 'peers');
  const narrowFirst = [...shares].sort((a, b) => width(b) - width(a));
  for (const outer of narrowFirst) {
    for (const inner of cutsWithin(outer, narrowFirst.filter((each) => !gone.has(each)), channels)) {
      if (missesWithout(outer, inner)) {
        inner.filter((each) => missesWithout(outer, [each])).forEach((each) => gone.add(each));
      } else {
        gone.add(outer);
      }
    }
  }
  dropParallelCuts(narrowFirst, gone, channels);
  dropSpreads(found, gone);
  return found.filter((candidate) => !gone.has(candidate));
}

const width = ({ at }: Candidate): number => Object.keys(at.unit).length;
const cutOf = ({ at }: Candidate): string => Object.keys(at.unit).sort().join();
const sameCheck = (a: Candidate, b: Candidate): boolean => a.judged === b.judged;

/** The findings of the same check within a unit, cut by cut, so that no row is taken away twice. */
function cutsWithin(outer: Candidate, among: readonly Candidate[], channels: ChannelUnits): Candidate[][] {
  const cuts = new Map<string, Candidate[]>();
  for (const each of among) {
    if (sameCheck(each, outer) && isWithin(each.at.unit, outer.at.unit, channels)) {
      cuts.set(cutOf(each), [...(cuts.get(cutOf(each)) ?? []), each]);
    }
  }
  return [...cuts.values()];
}

/** Whether a unit still misses its standard when some of its rows are taken away. */
function missesWithout(outer: Candidate, inner: readonly Candidate[]): boolean {
  const rest = inner.reduce(
    ({ k, n }, { at: { statistic } }) =>
      statistic.kind === 'share' ? { kind: 'share' as const, k: k - statistic.k, n: n - statistic.n } : { kind: 'share' as const, k, n },
    outer.at.statistic as ShareStatistic,
  );
  if (rest.n <= 0) {
    return false;
  }
  const { minimum } = outer.judged.enabled.check;
  return judge({ standard: outer.at.standard, statistic: rest, minimum }).verdict === 'misses';
}

/** Where one way of cutting a branch explains its miss, other cuts of the same branch tell no new fact. */
function dropParallelCuts(found: readonly Candidate[], gone: Set<Candidate>, channels: ChannelUnits): void {
  for (const crossed of found.filter((each) => width(each) > 1 && !gone.has(each))) {
    const branch = crossed.at.unit['orgUnit'];
    if (branch === undefined) {
      continue;
    }
    for (const other of found) {
      const parallel = sameCheck(other, crossed) && cutOf(other) !== cutOf(crossed) && width(other) === 1;
      if (parallel && isWithin(other.at.unit, { orgUnit: branch }, channels)) {
        gone.add(other);
      }
    }
  }
}

/** A spread is told by the units that make it, where there are such. */
function dropSpreads(found: readonly Candidate[], gone: Set<Candidate>): void {
  for (const whole of found.filter(({ at }) => at.statistic.kind === 'spread')) {
    if (found.some((each) => each !== whole && sameCheck(each, whole) && each.side === 'bad')) {
      gone.add(whole);
    }
  }
}
