import type { ShareStatistic } from '@touchstone/sdk';
import type { Unit, Verdict } from '@touchstone/sdk/contract';

import { judge } from '../judging/index.js';
import type { UnitStatistic } from '../measures/index.js';
import { badRows } from './bad-rows.js';
import { before, type Candidate } from './candidates.js';
import { ancestorsOf, noPlaces, type Places, placesOf } from './places.js';
import { cutOf, sameUnit, unitKey } from './unit-key.js';

/** Whether the rows of one unit are among those of another. A unit is not within itself. */
export function isWithin(inner: Unit, outer: Unit, places: Places): boolean {
  const among = placesOf(inner, places);
  return !sameUnit(inner, outer) && placesOf(outer, noPlaces).every((place) => among.includes(place));
}

/**
 * Leaves one finding where several tell the same fact: a branch whose evening shift alone breaks its promises is told as the
 * evening shift, and a branch that breaks them at any hour as the branch.
 *
 * A wider unit goes when what is left of it without the narrower one no longer misses; without several, when what is left is as good
 * as its standard: of six channels that all miss, the branch is the fact. Else the narrower ones go that it explains.
 * The whole organisation explains none of its units: those that come here beside it are worse than their peers. Only shares can be
 * taken apart; other kinds keep their findings.
 */
export function explainAway(found: readonly Candidate[], places: Places): Candidate[] {
  const gone = new Set<Candidate>();
  const shares = found.filter(({ at, side, against }) => at.statistic.kind === 'share' && side === 'bad' && against !== 'peers');
  for (const ofCheck of Map.groupBy(shares, ({ judged }) => judged).values()) {
    const within = indexOf(ofCheck, places);
    const depth = new Map(ofCheck.map((each) => [each, placesOf(each.at.unit, places).length]));
    const narrowFirst = [...ofCheck].sort((a, b) => (depth.get(b) ?? 0) - (depth.get(a) ?? 0));
    narrowFirst.forEach((outer) => takeApart(outer, within(outer.at.unit), { gone, places }));
    dropParallelCuts(ofCheck, gone, within);
  }
  dropSpreads(found, gone);
  return found.filter((candidate) => !gone.has(candidate));
}

type Within = (outer: Unit) => readonly Candidate[];

/** Finds what lies within a unit without looking at all others: a thousand branches have thousands of channels and hours. */
function indexOf(found: readonly Candidate[], places: Places): Within {
  const byPlace = new Map<string, Candidate[]>();
  for (const each of found) {
    for (const place of placesOf(each.at.unit, places)) {
      const there = byPlace.get(place) ?? [];
      there.push(each);
      byPlace.set(place, there);
    }
  }
  return (outer) => {
    const [place] = placesOf(outer, noPlaces);
    const among = place === undefined ? found : (byPlace.get(place) ?? []);
    return among.filter(({ at }) => isWithin(at.unit, outer, places));
  };
}

/** Decides between a unit and those within it, cut by cut and a region before its branches, so that no row is taken away twice. */
function takeApart(outer: Candidate, within: readonly Candidate[], { gone, places }: { readonly gone: Set<Candidate>; readonly places: Places }): void {
  const left = within.filter((each) => !gone.has(each));
  const keys = new Set(left.map(({ at }) => unitKey(at.unit)));
  const nested = ({ at: { unit } }: Candidate) =>
    unit['orgUnit'] !== undefined && ancestorsOf(unit['orgUnit'], places).some((orgUnit) => keys.has(unitKey({ ...unit, orgUnit })));
  const cuts = [...Map.groupBy(left.filter((each) => !nested(each)), ({ at }) => cutOf(at.unit)).values()];
  if (cuts.some((inner) => (inner.length === 1 ? !missesWithout(outer, inner) : isGoodWithout(outer, inner)))) {
    gone.add(outer);
  } else if (Object.keys(outer.at.unit).length > 0) {
    left.filter((each) => missesWithout(outer, [each])).forEach((each) => gone.add(each));
  }
}

/** Whether a unit still misses its standard when some of its rows are taken away. */
const missesWithout = (outer: Candidate, inner: readonly Candidate[]): boolean => judgeAs(outer, restOf(outer, inner)) === 'misses';

/** Whether what is left of a unit reaches its standard: too few rows to miss are no proof of that. */
function isGoodWithout(outer: Candidate, inner: readonly Candidate[]): boolean {
  const rest = restOf(outer, inner);
  const { target = NaN, better } = outer.at.standard;
  const { k, n } = rest.now;
  return outer.against === 'own-history' ? judgeAs(outer, rest) === 'meets' : n > 0 && (better === 'higher' ? k >= target * n : k <= target * n);
}

/** What is left of a unit, now and, where it is held to that, in the periods before. */
interface Rest {
  readonly now: ShareStatistic;
  readonly earlier: readonly ShareStatistic[];
}

function restOf(outer: Candidate, inner: readonly Candidate[]): Rest {
  const now = without(outer.at, inner.map(({ at }) => at));
  if (outer.against !== 'own-history') {
    return { now, earlier: [] };
  }
  const taken = Map.groupBy(inner.flatMap(before), ({ period }) => period);
  return { now, earlier: before(outer).map((point) => without(point, taken.get(point.period) ?? [])) };
}

function without({ statistic }: UnitStatistic, inner: readonly UnitStatistic[]): ShareStatistic {
  return [statistic, ...inner.map((each) => each.statistic)]
    .map((each) => (each.kind === 'share' ? each : { k: 0, n: 0 }))
    .reduce<ShareStatistic>((rest, { k, n }, place) => (place === 0 ? { kind: 'share', k, n } : { kind: 'share', k: rest.k - k, n: rest.n - n }), { kind: 'share', k: 0, n: 0 });
}

/** The verdict on other rows in place of those of a unit. */
function judgeAs({ judged, at }: Candidate, { now, earlier }: Rest): Verdict {
  const { minimum, margin } = judged.enabled.check;
  return judge({
    standard: at.standard,
    statistic: now,
    minimum,
    earlier: earlier.flatMap(({ k, n }) => (n > 0 ? [k / n] : [])),
    ...(margin !== undefined && { margin }),
  }).verdict;
}

/**
 * Where one way of cutting a branch tells its miss, other cuts of the same branch tell no new fact, unless they miss even when
 * every bad row that the first may share with them is taken away.
 */
function dropParallelCuts(found: readonly Candidate[], gone: Set<Candidate>, within: Within): void {
  const crossed = found.filter(({ at }) => Object.keys(at.unit).length > 1 && at.unit['orgUnit'] !== undefined);
  for (const [branch, told] of Map.groupBy(crossed.filter((each) => !gone.has(each)), ({ at }) => at.unit['orgUnit'] ?? '')) {
    for (const other of within({ orgUnit: branch }).filter(({ at }) => Object.keys(at.unit).length === 1)) {
      const { statistic, standard } = other.at;
      const bad = badRows(statistic, standard.better);
      const shared = Math.min(bad, told.reduce((sum, { at }) => sum + badRows(at.statistic, at.standard.better), 0));
      if (statistic.kind === 'share' && judgeAs(other, { ...restOf(other, []), now: withoutBad(statistic, shared, standard.better === 'higher') }) !== 'misses') {
        gone.add(other);
      }
    }
  }
}

function withoutBad({ kind, k, n }: ShareStatistic, bad: number, higherIsBetter: boolean): ShareStatistic {
  return { kind, k: higherIsBetter ? k : k - bad, n: n - bad };
}

/** A spread is told by the units that make it, where there are such. */
function dropSpreads(found: readonly Candidate[], gone: Set<Candidate>): void {
  const told = new Set(found.filter(({ at, side }) => side === 'bad' && at.statistic.kind !== 'spread').map(({ judged }) => judged));
  for (const whole of found.filter(({ at, judged }) => at.statistic.kind === 'spread' && told.has(judged))) {
    gone.add(whole);
  }
}
