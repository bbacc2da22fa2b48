import type { Standard } from '@touchstone/sdk';

import { changePoint, estimate, funnel, type Pattern, patternOf } from '../judging/index.js';
import { type Candidate, comparable, toFunnel } from './candidates.js';
import { type JudgedCheck, type JudgedUnit, unitKey } from './judge-check.js';

/** Since when a finding holds, and whether it is a pattern: the history of its unit against what it is held to in each period. */
export function sinceOf(candidate: Candidate): Pattern {
  const { judged, at, side } = candidate;
  const key = unitKey(at.unit);
  const points = (key === '' ? judged.history : (judged.unitHistory.get(key) ?? [])).filter(({ period }) => period <= at.period);
  const better = opposite(at.standard.better, side === 'good');
  const read = points.map((point) => ({ period: point.period, ...valueOf(point), against: againstOf(candidate, point) }));
  const pattern = patternOf(read, better) ?? { kind: 'one-off', since: at.period, periods: 1 };
  return refine(pattern, points);
}

function opposite(better: Standard['better'], flip: boolean): Standard['better'] {
  return flip ? (better === 'higher' ? 'lower' : 'higher') : better;
}

function valueOf(point: JudgedUnit): { value?: number } {
  const value = estimate(point.statistic)?.value;
  return value === undefined ? {} : { value };
}

function againstOf({ judged, against, centre }: Candidate, point: JudgedUnit): number {
  if (against === 'peers') {
    return peerCentre(judged, point) ?? centre;
  }
  return against === 'standard' ? (point.standard.target ?? centre) : centre;
}

function peerCentre(judged: JudgedCheck, { period, unit }: JudgedUnit): number | undefined {
  const names = Object.keys(unit).sort().join();
  const peers = [...judged.unitHistory.values()].flatMap((points) =>
    points.filter((each) => each.period === period && Object.keys(each.unit).sort().join() === names),
  );
  return funnel(toFunnel(comparable(peers)), { winsorise: 0.2 })?.centre;
}

/**
 * A stretch may seem to begin early because a good period lay on the bad side by chance: where the values themselves
 * changed level within it, or just before it, the change is its beginning.
 */
function refine(pattern: Pattern, points: readonly JudgedUnit[]): Pattern {
  const series = points.flatMap(({ period, statistic }) => {
    const known = estimate(statistic);
    return statistic.kind === 'share' && known ? [{ period, value: known.value, weight: statistic.n }] : [];
  });
  const rows = series.reduce((sum, { weight }) => sum + weight, 0);
  const mean = series.reduce((sum, { value, weight }) => sum + value * weight, 0) / Math.max(1, rows);
  const place = changePoint(series, mean * (1 - mean));
  const changed = place === undefined ? undefined : series[place];
  if (!changed || place === undefined) {
    return pattern;
  }
  return { ...pattern, since: changed.period, periods: series.length - place, kind: series.length - place >= 3 ? 'pattern' : pattern.kind };
}
