import type { Standard } from '@touchstone/sdk';

import { changePoint, estimate, type Pattern, patternOf, type PatternPoint } from '../judging/index.js';
import type { Candidate } from './candidates.js';
import type { JudgedUnit } from './judge-check.js';
import type { PeerCentres } from './peer-centres.js';
import { unitKey } from './unit-key.js';

/** Since when a finding holds, and whether it is a pattern: the history of its unit against what it is held to in each period. */
export function sinceOf(candidate: Candidate, centres: PeerCentres): Pattern {
  const { judged, at, side } = candidate;
  const key = unitKey(at.unit);
  const points = (key === '' ? judged.history : (judged.unitHistory.get(key) ?? [])).filter(
    ({ period, judgement }) => period <= at.period && judgement.verdict !== 'hidden-for-privacy',
  );
  const better = opposite(at.standard.better, side === 'good');
  const read = points.map((point) => ({ period: point.period, ...valueOf(point), against: againstOf(candidate, point, centres) }));
  const stretch = patternOf(read, better) ?? { kind: 'one-off', since: at.period, periods: 1 };
  const pattern = candidate.against === 'own-history' ? fromFirstMiss(stretch, points) : stretch;
  // Periods that are added up share their rows with those before: a change of level would seem to come late.
  return isAddedUp(judged) ? pattern : refine(pattern, weighed(points, read), better);
}

const isAddedUp = ({ enabled: { check } }: Candidate['judged']): boolean => 'window' in check.measure && (check.measure.window ?? 1) > 1;

/** Held to its own history, a period beyond the centre of it is no bad one yet: a stretch begins with the first that missed. */
function fromFirstMiss(stretch: Pattern, points: readonly JudgedUnit[]): Pattern {
  const within = points.filter(({ period }) => period >= stretch.since);
  const first = within.findIndex(({ judgement }) => judgement.verdict === 'misses' || judgement.verdict === 'accepted');
  const periods = stretch.periods - Math.max(0, first);
  return { since: within[Math.max(0, first)]?.period ?? stretch.since, periods, kind: periods < 3 && stretch.periods >= 3 ? 'one-off' : stretch.kind };
}

function opposite(better: Standard['better'], flip: boolean): Standard['better'] {
  return flip ? (better === 'higher' ? 'lower' : 'higher') : better;
}

function valueOf(point: JudgedUnit): { value?: number } {
  const value = estimate(point.statistic)?.value;
  return value === undefined ? {} : { value };
}

function againstOf({ judged, against, centre }: Candidate, point: JudgedUnit, centres: PeerCentres): number {
  if (against === 'peers') {
    return centres(judged, point) ?? centre;
  }
  return against === 'standard' ? (point.standard.target ?? centre) : centre;
}

interface WeighedPoint extends PatternPoint {
  readonly value: number;
  readonly weight: number;
}

/** The periods of a share that have rows: of shares the chance variation is known. */
function weighed(points: readonly JudgedUnit[], read: readonly PatternPoint[]): WeighedPoint[] {
  return points.flatMap(({ statistic }, place) => {
    const point = read[place];
    return statistic.kind === 'share' && point?.value !== undefined ? [{ ...point, value: point.value, weight: statistic.n }] : [];
  });
}

/**
 * A stretch may seem to begin early because a good period lay on the bad side by chance, or late because a bad one lay on the good
 * side: where the values once changed level for the worse, and lie on the bad side since, the change is its beginning.
 */
function refine(pattern: Pattern, series: readonly WeighedPoint[], better: Standard['better']): Pattern {
  const mean = meanOf(series, ({ value }) => value);
  const place = changePoint(series, mean * (1 - mean));
  const changed = place === undefined ? undefined : series[place];
  if (!changed || place === undefined) {
    return pattern;
  }
  const [before, after] = [series.slice(0, place), series.slice(place)];
  const sign = better === 'higher' ? 1 : -1;
  const fell = sign * (meanOf(after, ({ value }) => value) - meanOf(before, ({ value }) => value)) < 0;
  const isBad = sign * meanOf(after, ({ value, against }) => value - against) < 0;
  return fell && isBad
    ? { since: changed.period, periods: after.length, kind: after.length >= 3 ? 'pattern' : pattern.kind }
    : pattern;
}

function meanOf(points: readonly WeighedPoint[], of: (point: WeighedPoint) => number): number {
  const rows = points.reduce((sum, { weight }) => sum + weight, 0);
  return points.reduce((sum, point) => sum + of(point) * point.weight, 0) / Math.max(1, rows);
}
