import type { Standard } from '@touchstone/sdk';
import type { Finding } from '@touchstone/sdk/contract';

import { severityOf, severityScore, survivingMisses } from '../judging/index.js';
import { firstPart, rowsBehind } from '../measures/index.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { badRows } from './bad-rows.js';
import { explainAway } from './explain-away.js';
import { fingerprint } from './fingerprint.js';
import type { JudgedCheck } from './judge-check.js';
import { createPeerCentres, type PeerCentres } from './peer-centres.js';
import type { Places } from './places.js';
import { sinceOf } from './since.js';

/** A finding before it is told in words. */
export type BareFinding = Omit<Finding, 'sentence' | 'advice'>;

const severities = ['critical', 'major', 'minor', 'praise'] as const;

/**
 * What deserves a decision: misses that survive Benjamini–Hochberg over all tests of the run, each fact told once, worst
 * first; then praise for units that are better than their peers beyond chance.
 */
export function findingsOf(checks: readonly JudgedCheck[], places: Places): BareFinding[] {
  const candidates = checks.flatMap(candidatesOf);
  const kept = explainAway(survivingMisses(candidates), places);
  const centres = createPeerCentres();
  return kept
    .map((candidate) => toFinding(candidate, centres))
    .sort(
      (a, b) =>
        severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
        b.weight - a.weight ||
        (a.finding.id < b.finding.id ? -1 : 1),
    )
    .map(({ finding }) => finding);
}

function toFinding(candidate: Candidate, centres: PeerCentres): { readonly finding: BareFinding; readonly weight: number } {
  const { judged, at, side } = candidate;
  const { id, weight } = judged.enabled;
  const { critical } = judged.enabled.check;
  const { kind, since, periods } = sinceOf(candidate, centres);
  const { measure } = judged.enabled.check;
  const rows = Math.round(rowsBehind(measure, at.statistic, firstPart(judged.enabled.check, side === 'good')));
  const weighed = { reach: reachOf(candidate), ...distanceOf(candidate), periods, weight, critical };
  return {
    weight: severityScore(weighed),
    finding: {
      id: fingerprint(id, at.unit, side),
      check: id,
      unit: at.unit,
      period: at.period,
      severity: side === 'good' ? 'praise' : severityOf(weighed),
      kind,
      since,
      evidence: { rows },
    },
  };
}

/** Of a centre without a floor, how far from it is as far as a floor would be. */
const likeFloor = 0.1;

/** What the gap is measured from and to. Praise is as large as its distance on the good side. */
function distanceOf({ at, side, against, centre }: Candidate): { readonly value: number; readonly standard: Standard } {
  const { standard } = at;
  const value = at.judgement.estimate?.value ?? 0;
  if (against === 'standard') {
    return { value, standard };
  }
  const length = Math.abs(centre) * likeFloor * (standard.better === 'higher' ? 1 : -1);
  return {
    value: side === 'good' ? 2 * centre - value : value,
    standard: { ...standard, target: centre, floor: centre - length },
  };
}

/** What a finding reaches: the rows that count against the figure, of a spread its units; praise is about those that went well. */
function reachOf({ at: { statistic, standard }, side }: Candidate): number {
  const bad = badRows(statistic, standard.better);
  return side === 'good' && statistic.kind === 'share' ? statistic.n - bad : bad;
}
