import type { Standard, Statistic } from '@touchstone/sdk';
import type { ChangeOutcome, CheckResult, PeriodCheck, UnitResult } from '@touchstone/sdk/contract';

import { type ChangeVerdict, figureOf, judgeChanges, minimumFor, type PeriodChange, periodChange, practicalMargin } from '../../judging/index.js';
import type { CheckFacts } from './run-facts.js';

/** A figure of one period as it may be shown, with what it was read from. */
export interface PeriodFigure {
  readonly result: UnitResult;
  readonly statistic: Statistic;
}

/** One check in two periods, before anything is said of it. */
export interface CheckInPeriods {
  readonly result: CheckResult;
  readonly facts: Pick<CheckFacts, 'principle' | 'check' | 'standard' | 'weight'>;
  readonly from?: PeriodFigure | undefined;
  readonly to?: PeriodFigure | undefined;
  /** Whether a failing guard casts doubt on one of the figures. */
  readonly doubted: boolean;
}

/** A check in two periods before it is told in words. */
export type BarePeriodCheck = Omit<PeriodCheck, 'name' | 'question' | 'sentence'>;

const order: readonly ChangeOutcome[] = ['worse', 'better', 'moved', 'slight', 'unproven', 'counted', 'chance', 'same', 'doubted', 'not-compared'];

/**
 * What changed between two periods, of checks that are looked at together: the guard against chance is over all of them. Those that
 * changed for the worse come first.
 */
export function comparePeriods(checks: readonly CheckInPeriods[]): BarePeriodCheck[] {
  const known = checks.map((each) => ({ each, change: changeOf(each) }));
  const changes = known.flatMap(({ each, change }) => (change ? [{ check: each.result.id, change, ...demandsOf(each) }] : []));
  const verdicts = judgeChanges(changes);
  const said = new Map(changes.map(({ check }, place) => [check, verdicts[place]]));
  const compared = known.map(({ each, change }) => toCompared(each, change, said.get(each.result.id)));
  return compared.sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || (a.id < b.id ? -1 : 1));
}

/** What of a change matters: its margin, and the good side where there is a standard that makes one of them good. */
function demandsOf({ to, facts: { check, standard, weight } }: CheckInPeriods): { readonly margin: number; readonly better?: Standard['better'] } {
  const held = standard.target !== undefined || standard.provenance === 'own';
  return { margin: to ? practicalMargin(to.statistic, standard, check.margin) : 0, ...(held && weight > 0 && { better: standard.better }) };
}

function changeOf(check: CheckInPeriods): PeriodChange | undefined {
  const { from, to } = check;
  return from && to && isEnough(from, check) && isEnough(to, check) ? periodChange(from.statistic, to.statistic) : undefined;
}

/** A figure that only wants earlier periods to be held to is known well enough to be compared. */
function isEnough({ result: { verdict, n }, statistic }: PeriodFigure, { facts: { check, standard } }: CheckInPeriods): boolean {
  if (verdict === 'not-measured' || verdict === 'hidden-for-privacy') {
    return false;
  }
  return verdict !== 'not-enough-data' || (standard.provenance === 'own' && n >= minimumFor(statistic, check.minimum));
}

function toCompared({ result, facts, from, to, doubted }: CheckInPeriods, change: PeriodChange | undefined, said: ChangeVerdict | undefined): BarePeriodCheck {
  const { id, kind, format, countOf, standard } = result;
  const difference = change && figureOf({ ...change, n: 0 }, 0);
  return {
    id,
    principle: facts.principle,
    kind,
    format,
    countOf,
    standard,
    from: from ? toFigure(from) : null,
    to: to ? toFigure(to) : null,
    difference: change && difference ? { value: change.value, low: difference.low, high: difference.high } : null,
    outcome: said === undefined ? 'not-compared' : doubted && isTold(said) ? 'doubted' : said,
    why: said === undefined ? reasonOf(from, to) : null,
  };
}

/** Of several reasons the one that weighs most. */
function reasonOf(...figures: readonly (PeriodFigure | undefined)[]): PeriodCheck['why'] {
  const verdicts = figures.map((figure) => figure?.result.verdict ?? 'not-measured');
  return verdicts.includes('hidden-for-privacy') ? 'hidden' : verdicts.includes('not-measured') ? 'unmeasured' : 'few';
}

const isTold = (said: ChangeVerdict): boolean => said === 'better' || said === 'worse' || said === 'moved';

function toFigure({ result: { value, low, high, n, k } }: PeriodFigure): NonNullable<PeriodCheck['from']> {
  return { value, low, high, n, ...(k !== undefined && { k }) };
}
