import type { Standard } from '@touchstone/sdk';
import type { CheckResult, StandardSimulation, UnitResult, Verdict } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import type { HeldStandard } from '../../host/index.js';
import { composeOverall, composePrinciple, type ScoredCheck, verdictInDoubt } from '../../judging/index.js';
import { toApplied } from '../applied-standard.js';
import { toScored } from '../scored.js';
import { unitKey } from '../unit-key.js';
import type { KeptRun } from './compare-runs.js';
import { rejudge } from './rejudge.js';
import type { CheckFacts, RunFacts } from './run-facts.js';

/** Another standard to try out, in the measure's own unit. What is left out stays as it is. */
export interface TriedStandard {
  readonly target?: number;
  readonly floor?: number;
}

/** A simulation before its names and its sentence are filled in. */
export type BareSimulation = Omit<StandardSimulation, 'sentence'>;

/**
 * What another standard of the organisation would change in a run that was made: the verdicts of its units, and the score. Nothing is
 * measured again. A unit whose own standard differs keeps what differs.
 *
 * Throws `CHECK_UNKNOWN`, and `REQUEST_INVALID` for a floor on the good side of its target, or without a target.
 */
export function simulateStandard({ document, facts }: KeptRun, id: string, tried: TriedStandard): BareSimulation {
  const check = facts.checks.find((each) => each.id === id);
  const principle = document.principles.find(({ checks }) => checks.some((each) => each.id === id));
  const result = principle?.checks.find((each) => each.id === id);
  if (!check || !principle || !result) {
    throw new HostError('CHECK_UNKNOWN', { id });
  }
  const after = withTried(check.standard, tried);
  refuseSenseless(after);
  const anew = rejudge(check, facts, { units: true, standard: after, unitStandard: (own) => overOwn(own, check.standard, after) });
  const verdicts = new Map(anew.units.map(({ unit, judgement }) => [unitKey(unit), judgement.verdict]));
  // What the run did not show is not shown by trying something out either.
  const shown = result.units.filter(({ unit, period, verdict }) => period === facts.period && unitKey(unit) !== '' && isJudged(verdict));
  const units = shown.map((unit) => ({ unit: unit.unit, name: '', ...outcome(unit, verdicts.get(unitKey(unit.unit))) }));
  const scored = isJudged(result.verdict) ? toScored(anew) : check.scored;
  return {
    run: document.run.id,
    check: id,
    name: id,
    before: toApplied(check.standard),
    after: toApplied(after),
    whole: outcome(result, isJudged(result.verdict) ? anew.whole.judgement.verdict : undefined),
    units: units.filter((each) => each.before !== each.after).sort((a, b) => (unitKey(a.unit) < unitKey(b.unit) ? -1 : 1)),
    judged: units.length,
    score: { before: document.overall.score, after: scoreWith(facts, check, scored) },
    principle: {
      id: principle.id,
      name: principle.name,
      before: principle.score,
      after: composePrinciple(scoredOf(facts, check.principle, { [id]: scored })).score,
    },
  };
}

/** A target that somebody sets is a house standard. */
function withTried(standard: HeldStandard, { target = standard.target, floor = standard.floor }: TriedStandard): Standard {
  const { source: _, target: __, floor: ___, setBy: ____, ...rest } = standard;
  return {
    ...rest,
    provenance: 'house',
    ...(target !== undefined && { target }),
    ...(floor !== undefined && { floor }),
  };
}

/** A unit's own standard where it says something else than the organisation's; the tried one for the rest. */
function overOwn(own: Standard, before: Standard, after: Standard): Standard {
  return withTried(own, {
    ...pick('target', own.target === before.target ? after.target : own.target),
    ...pick('floor', own.floor === before.floor ? after.floor : own.floor),
  });
}

const pick = <TName extends string>(name: TName, value: number | undefined): Partial<Record<TName, number>> =>
  value === undefined ? {} : ({ [name]: value } as Record<TName, number>);

function refuseSenseless({ target, floor, better }: Standard): void {
  if (target === undefined) {
    throw new HostError('REQUEST_INVALID', { reason: 'the check has no target, and none was given to try out' });
  }
  if (floor !== undefined && (better === 'higher' ? floor > target : floor < target)) {
    const reason = `the floor ${floor} lies on the good side of the target ${target}; try out another floor with it`;
    throw new HostError('REQUEST_INVALID', { reason });
  }
}

const isJudged = (verdict: Verdict): boolean => verdict !== 'not-measured' && verdict !== 'hidden-for-privacy' && verdict !== 'not-enough-data';

/** The figure stays as it was: only the verdict can become another. */
function outcome({ value, low, high, n, verdict, ...rest }: CheckResult | UnitResult, after: Verdict = verdict) {
  const isDoubted = 'doubted' in rest || ('doubts' in rest && rest.doubts?.some(({ unit }) => unitKey(unit) === ''));
  return { value, low, high, n, before: verdict, after: isDoubted ? verdictInDoubt(after) : after };
}

type Replaced = Readonly<Record<string, ScoredCheck>>;

function scoredOf({ checks }: RunFacts, principle: string, replaced: Replaced): ScoredCheck[] {
  return checks.filter((each) => each.principle === principle).map(({ id, scored }) => replaced[id] ?? scored);
}

function scoreWith(facts: RunFacts, { id }: CheckFacts, scored: ScoredCheck): number | null {
  const principles = [...new Set(facts.checks.map(({ principle }) => principle))];
  return composeOverall(
    principles.map((principle) => ({
      ...composePrinciple(scoredOf(facts, principle, { [id]: scored })),
      weight: facts.principleWeights[principle] ?? 1,
    })),
  ).score;
}
