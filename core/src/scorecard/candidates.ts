import type { PlainStatistic } from '@touchstone/sdk';

import {
  besideWhole,
  chanceOfShare,
  chancesAmongPeers,
  defaultMinimum,
  estimate,
  type Counts,
  type Events,
  type FunnelUnit,
  peerTests,
  usualCentre,
  practicalMargin,
  worseThanOwnHistory,
  worseThanOwnRates,
  worseThanTarget,
} from '../judging/index.js';
import type { JudgedCheck, JudgedUnit } from './judge-check.js';
import { cutOf, unitKey } from './unit-key.js';

/** One test of the run: a unit of a check, held to its standard, to its own past or to its peers. */
export interface Candidate {
  readonly judged: JudgedCheck;
  readonly at: JudgedUnit;
  readonly against: 'standard' | 'own-history' | 'peers';
  /** `good` asks whether a unit is better than its peers. */
  readonly side: 'bad' | 'good';
  /** One-sided p-value. Zero for a breach: it is counted, not tested. */
  readonly p: number;
  /** Whether the miss is clear and large enough to matter. */
  readonly misses: boolean;
  /** What the value is compared with, in the measure's unit. */
  readonly centre: number;
}

/** All tests of a check. Checks for information, and figures that may not be shown, are not tested. */
export function candidatesOf(judged: JudgedCheck): Candidate[] {
  if (judged.enabled.weight === 0) {
    return [];
  }
  const { measure } = judged.enabled.check;
  const whole = candidateAt(judged, judged.whole);
  if (measure.kind === 'spread') {
    const comparesUnits = measure.across !== 'period' && (measure.as === 'deviation' || measure.as === 'outside');
    return [...whole, ...(comparesUnits ? peerCandidates(judged) : [])];
  }
  const units = measure.kind === 'census' ? [] : judged.units.flatMap((unit) => candidateAt(judged, unit));
  return [...whole, ...(missingAsWhole.includes(judged.whole.judgement.verdict) ? asUnlikePeers(judged, units) : units)];
}

const missingAsWhole = ['misses', 'accepted'];

/** Units of an organisation that misses as a whole: each has to be worse than its peers besides. */
function asUnlikePeers({ units, whole }: JudgedCheck, candidates: readonly Candidate[]): Candidate[] {
  const cuts = Map.groupBy(comparable(units), ({ unit }) => cutOf(unit));
  const chances = new Map([...cuts.values()].flatMap((peers) => [...chancesAmongPeers(toFunnel(peers), whole.standard.better)]));
  return candidates.map((candidate) => ({ ...candidate, p: besideWhole(candidate.p, chances.get(unitKey(candidate.at.unit))) }));
}

const tested = ['meets', 'misses', 'too-close-to-call'];

function candidateAt(judged: JudgedCheck, at: JudgedUnit): Candidate[] {
  const { judgement, standard, statistic } = at;
  if (!tested.includes(judgement.verdict) || judgement.information) {
    return [];
  }
  const misses = judgement.verdict === 'misses';
  const common = { judged, at, side: 'bad', misses } as const;
  if (statistic.kind === 'census') {
    return misses ? [{ ...common, against: 'standard', p: 0, centre: standard.target ?? 0 }] : [];
  }
  if (standard.provenance === 'own') {
    const earlier = earlierValues(judged, at);
    const p = worseThanBefore(judged, at);
    const centre = earlier.reduce((sum, value) => sum + value, 0) / Math.max(1, earlier.length);
    return p === undefined ? [] : [{ ...common, against: 'own-history', p, centre }];
  }
  const p = worseThanTarget(statistic, standard);
  return p === undefined ? [] : [{ ...common, against: 'standard', p, centre: standard.target ?? 0 }];
}

/** How likely chance alone makes a figure that much worse than its own earlier periods, as its kind allows to tell. */
function worseThanBefore(judged: JudgedCheck, at: JudgedUnit): number | undefined {
  const { judgement, standard: { better }, statistic } = at;
  if (statistic.kind === 'rate') {
    return worseThanOwnRates(statistic, earlierRates(judged, at), better);
  }
  const p = worseThanOwnHistory(judgement.estimate?.value ?? 0, earlierValues(judged, at), better);
  return p === undefined || statistic.kind !== 'share' ? p : Math.max(p, chanceOfShare(statistic, earlierShares(judged, at), better));
}

/** Each unit of a spread against the others, in both directions. An exempted one may be worse without being told. */
function peerCandidates(judged: JudgedCheck): Candidate[] {
  const enough = comparable(judged.units);
  const byKey = new Map(enough.map((unit) => [unitKey(unit.unit), unit]));
  const { measure } = judged.enabled.check;
  const wanted = measure.kind === 'spread' && measure.better === 'lower' ? 'lower' : 'higher';
  const sides = [
    { side: 'bad', better: wanted },
    { side: 'good', better: wanted === 'higher' ? 'lower' : 'higher' },
  ] as const;
  const compared = toFunnel(enough);
  return sides.flatMap(({ side, better }) =>
    // Nobody is praised for what others do badly; that they draw the centre down makes the other side cautious.
    peerTests(compared, better, side === 'good' ? usualCentre(compared) : undefined).flatMap(({ key, value, p, shortfall }) => {
      const at = byKey.get(key);
      if (!at) {
        return [];
      }
      const accepted = side === 'bad' && at.exempted;
      const misses = !accepted && shortfall > practicalMargin(at.statistic, at.standard, judged.enabled.check.margin);
      const centre = better === 'higher' ? value + shortfall : value - shortfall;
      return [{ judged, at, against: 'peers', side, p, misses, centre } as const];
    }),
  );
}

/** Units with enough rows to be compared; one hidden for privacy is neither compared nor what others are compared with. */
export function comparable(units: readonly JudgedUnit[]): JudgedUnit[] {
  return units.filter(
    ({ statistic, judgement }) => judgement.verdict !== 'hidden-for-privacy' && (estimate(statistic)?.n ?? 0) >= defaultMinimum,
  );
}

/** Units as the funnel takes them. */
export function toFunnel(units: readonly JudgedUnit[]): FunnelUnit[] {
  return units.flatMap(({ unit, statistic }) =>
    statistic.kind === 'spread' ? [] : [{ key: unitKey(unit), statistic: statistic satisfies PlainStatistic }],
  );
}

/** A unit in the periods before the one it is judged in, oldest first. */
export function before({ judged, at }: Pick<Candidate, 'judged' | 'at'>): JudgedUnit[] {
  const key = unitKey(at.unit);
  const points = key === '' ? judged.history : (judged.unitHistory.get(key) ?? []);
  return points.filter(({ period }) => period < at.period);
}

function earlierValues(judged: JudgedCheck, at: JudgedUnit): number[] {
  return before({ judged, at }).flatMap(({ statistic }) => {
    const value = estimate(statistic)?.value;
    return value !== undefined && Number.isFinite(value) ? [value] : [];
  });
}

function earlierShares(judged: JudgedCheck, at: JudgedUnit): Counts[] {
  return before({ judged, at }).flatMap(({ statistic }) => (statistic.kind === 'share' ? [statistic] : []));
}

function earlierRates(judged: JudgedCheck, at: JudgedUnit): Events[] {
  return before({ judged, at }).flatMap(({ statistic }) => (statistic.kind === 'rate' ? [statistic] : []));
}
