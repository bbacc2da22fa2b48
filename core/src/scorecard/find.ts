import type { Finding } from '@touchstone/sdk/contract';

import { severityOf, severityScore, survivingMisses, unitFindings, worseThanPeers } from '../judging/index.js';
import { type Candidate, candidatesOf, comparable, toFunnel } from './candidates.js';
import { type ChannelUnits, explainAway } from './explain-away.js';
import { fingerprint } from './fingerprint.js';
import { type JudgedCheck, unitKey } from './judge-check.js';
import { sinceOf } from './since.js';

/** A finding before it is told in words. */
export type BareFinding = Omit<Finding, 'sentence' | 'advice'>;

const severities = ['critical', 'major', 'minor', 'praise'] as const;

/**
 * What deserves a decision: misses that survive Benjamini–Hochberg over all tests of the run, each fact told once, worst
 * first; then praise for units that are better than their peers beyond chance.
 */
export function findingsOf(checks: readonly JudgedCheck[], channels: ChannelUnits): BareFinding[] {
  const candidates = checks.flatMap(candidatesOf);
  const surviving = new Set(survivingMisses(candidates));
  const kept = explainAway(
    checks.flatMap((judged) => ownFindings(judged, candidates.filter((each) => surviving.has(each) && each.judged === judged))),
    channels,
  );
  return kept
    .map(toFinding)
    .sort(
      (a, b) =>
        severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
        b.weight - a.weight ||
        (a.finding.id < b.finding.id ? -1 : 1),
    )
    .map(({ finding }) => finding);
}

/** The findings of one check: the whole organisation's, and of its units those that add to it. */
function ownFindings(judged: JudgedCheck, surviving: readonly Candidate[]): Candidate[] {
  const wholes = surviving.filter(({ at }) => Object.keys(at.unit).length === 0);
  const cuts = new Map<string, Candidate[]>();
  for (const each of surviving.filter((candidate) => !wholes.includes(candidate))) {
    const cut = Object.keys(each.at.unit).sort().join();
    cuts.set(cut, [...(cuts.get(cut) ?? []), each]);
  }
  const units = [...cuts].flatMap(([cut, found]) => {
    const tested = found.filter(({ against }) => against !== 'peers');
    const peers = comparable(judged.units.filter(({ unit }) => Object.keys(unit).sort().join() === cut));
    const better = tested[0]?.at.standard.better ?? 'higher';
    const worse = tested.length === 0 ? new Set<string>() : worseThanPeers(toFunnel(peers), better);
    const own = unitFindings(judged.whole.judgement.verdict, tested.map(({ at }) => unitKey(at.unit)), worse);
    return found.filter(({ at, against }) => against === 'peers' || own.includes(unitKey(at.unit)));
  });
  return [...wholes, ...units];
}

function toFinding(candidate: Candidate): { readonly finding: BareFinding; readonly weight: number } {
  const { judged, at, side, against, centre } = candidate;
  const { id, weight } = judged.enabled;
  const { critical } = judged.enabled.check;
  const { kind, since, periods } = sinceOf(candidate);
  const rows = reachOf(candidate);
  const standard =
    against === 'standard' ? at.standard : { ...at.standard, target: centre, floor: centre * (at.standard.better === 'higher' ? 0.9 : 1.1) };
  const weighed = { reach: rows, value: at.judgement.estimate?.value ?? 0, standard, periods, weight, critical };
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

/** The rows a finding is about: misses and breaches, or all rows where there is no such thing. Praise is about what went well. */
function reachOf({ at: { statistic }, side }: Candidate): number {
  switch (statistic.kind) {
    case 'share':
      return side === 'good' ? statistic.k : statistic.n - statistic.k;
    case 'census':
      return statistic.breaches;
    case 'netPromoter':
      return statistic.detractors;
    case 'spread':
      return statistic.groups.length;
    case 'ratio':
      return statistic.numerator.n;
    default:
      return statistic.n;
  }
}

