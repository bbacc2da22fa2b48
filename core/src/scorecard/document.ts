import { isDeepStrictEqual } from 'node:util';

import type { CheckResult, Scorecard, UnitResult } from '@touchstone/sdk/contract';
import { sizeOf, type Statistic } from '@touchstone/sdk';

import type { HeldStandard } from '../host/index.js';
import { composeOverall, composePrinciple, earlyMinimum, figureOf, judgeGate, verdictInDoubt } from '../judging/index.js';
import { firstPopulation, type Period, tableNamed } from '../measures/index.js';

import { toApplied } from './applied-standard.js';
import { badRows } from './bad-rows.js';
import { type BareDoubt, type Doubts, noDoubts } from './doubts.js';
import type { BareFinding } from './find.js';
import type { JudgedCheck, JudgedUnit } from './judge-check.js';
import { toScored } from './scored.js';
import type { Demands } from './scoring-input.js';
import { cutOf, unitKey } from './unit-key.js';

export interface DocumentParts {
  readonly organisation: Scorecard['organisation'];
  readonly run: { readonly id: string; readonly asOf: string; readonly period: Period; readonly dataVersion: string };
  readonly plugins: Scorecard['run']['plugins'];
  readonly checks: readonly JudgedCheck[];
  /** Principles that count once they have data. Default: none. */
  readonly waiting?: NonNullable<Scorecard['waiting']>;
  readonly findings: readonly BareFinding[];
  readonly demands: Pick<Demands, 'principleWeight'>;
  /** Of a view, what it is of. Default: the document is that of a run. */
  readonly view?: NonNullable<Scorecard['view']>;
  /** Of a view, by check, the dimensions that it is not told by. */
  readonly notTold?: ReadonlyMap<string, readonly string[]>;
  /** Which figures a failing guard casts doubt on. Default: none. */
  readonly doubts?: Doubts;
}

/** The scorecard without words: names, questions and sentences are filled in by `withTexts`. */
export function toDocument({ organisation, run, plugins, checks, waiting = [], findings, demands, doubts = noDoubts, view, notTold }: DocumentParts): Scorecard {
  const { id, asOf, period, dataVersion } = run;
  const principles = [...new Set(checks.map(({ enabled }) => enabled.principle))].sort().map((principle) => {
    const own = checks.filter(({ enabled }) => enabled.principle === principle);
    return { id: principle, name: principle, question: '', ...composePrinciple(own.map((each) => toScored(each, doubts.at(each.enabled.id, {}).length > 0))), checks: own.map((each) => ({ ...toResult(each, doubts), ...untold(notTold?.get(each.enabled.id)) })) };
  });
  const critical = checks.filter(({ enabled }) => enabled.check.critical);
  const gate = judgeGate(
    critical.map(({ enabled, whole }) => ({
      check: enabled.id,
      verdict: whole.judgement.verdict,
    ...(whole.judgement.lacking && { lacking: whole.judgement.lacking }),
      breaches: whole.judgement.verdict === 'misses' ? breachesIn(whole) : 0,
    })),
  );
  return {
    schemaVersion: 1,
    organisation,
    run: { id, asOf, period: { grain: period.grain, from: period.from, to: period.to }, dataVersion, plugins },
    ...(view && { view }),
    overall: composeOverall(principles.map((each) => ({ ...each, weight: demands.principleWeight(each.id) }))),
    gate: {
      passed: gate.passed,
      conditions: gate.conditions.map(({ check, passed, measured, breaches }) => ({ check, passed, ...(passed && !measured && { open: true as const }), breaches, sentence: '' })),
    },
    principles,
    ...(waiting.length > 0 && { waiting }),
    findings: findings.map((finding) => ({ ...finding, sentence: '', advice: null, ...told(doubts.at(finding.check, finding.unit)) })),
  };
}

const untold = (dimensions: readonly string[] | undefined): Pick<CheckResult, 'notTold'> => (dimensions === undefined ? {} : { notTold: [...dimensions] });

/** Doubts without their words. */
const told = (doubts: readonly BareDoubt[]): Pick<CheckResult, 'doubts'> => (doubts.length === 0 ? {} : { doubts: doubts.map((doubt) => ({ ...doubt, sentence: '' })) });

function toResult({ enabled, measurement, whole, history, units }: JudgedCheck, doubts: Doubts): CheckResult {
  const { check, id, weight } = enabled;
  const doubtedAt = (each: JudgedUnit) => each.period === whole.period && isKnown(each) && doubts.at(id, each.unit).length > 0;
  return {
    id,
    question: check.question,
    kind: check.measure.kind,
    format: check.format,
    countOf: check.countOf ?? nounOf(enabled),
    ...figuresOf(whole),
    standard: toApplied(whole.standard),
    critical: check.critical,
    weight,
    verdict: doubtedAt(whole) ? verdictInDoubt(whole.judgement.verdict) : whole.judgement.verdict,
    ...(whole.judgement.lacking && { lacking: whole.judgement.lacking }),
    ...told(isKnown(whole) ? doubts.of(id) : []),
    missing: [...measurement.missing],
    ...(measurement.problem && { problem: { ...measurement.problem } }),
    // Of a few people hidden, the number left out would tell the number that is not.
    excluded: isHidden(whole) ? [] : measurement.excluded.map((each) => ({ ...each })),
    units: [...history, ...inOrder(units)].map((each) => ({ ...toUnitResult(each, whole.standard), ...ownSettings(each, enabled), ...(doubtedAt(each) && inDoubt(each)) })),
  };
}

const inDoubt = ({ judgement }: JudgedUnit): Pick<UnitResult, 'verdict' | 'doubted'> => ({ verdict: verdictInDoubt(judgement.verdict), doubted: true });

/** The engine gives groups in any order; a scorecard has one. */
function inOrder(units: readonly JudgedUnit[]): JudgedUnit[] {
  const key = ({ unit }: JudgedUnit) => `${Object.keys(unit).length} ${cutOf(unit)} ${unitKey(unit)}`;
  return [...units].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function nounOf({ check }: JudgedCheck['enabled']): string {
  const { of } = firstPopulation(check.measure);
  return of.startsWith('setting:') ? 'items' : tableNamed(of).noun[1];
}

/** A judged unit as the scorecard document writes it, with its standard where that is not the one of its check. */
export function toUnitResult(judged: JudgedUnit, ofCheck?: HeldStandard): UnitResult {
  const { unit, period, standard, judgement } = judged;
  const differs = ofCheck && isHeld(standard) && !isDeepStrictEqual(toApplied(standard), toApplied(ofCheck));
  return { unit, period, ...figuresOf(judged), ...(differs && { standard: toApplied(standard) }), verdict: judgement.verdict };
}

/** What a unit counts by, where that is not what the organisation counts by. */
function ownSettings({ unit }: JudgedUnit, { unitSettings = {} }: JudgedCheck['enabled']): Pick<UnitResult, 'settings'> {
  const { orgUnit } = unit;
  const own = Object.entries(unitSettings).flatMap(([id, groups]) =>
    groups
      .filter(({ orgUnits }) => orgUnit !== undefined && orgUnits.includes(orgUnit))
      .map(({ value, setBy }) => ({ id, value: typeof value === 'number' ? value : [...value], setBy: { level: 'orgUnit' as const, orgUnit: setBy } })),
  );
  return own.length === 0 ? {} : { settings: own };
}

/** Units that are compared with each other are held to nothing. */
const isHeld = ({ target, provenance }: HeldStandard): boolean => target !== undefined || provenance === 'own';

/** Whether there is a figure to doubt. */
const isKnown = ({ judgement: { verdict } }: JudgedUnit): boolean => verdict !== 'not-measured' && verdict !== 'not-enough-data' && verdict !== 'hidden-for-privacy';

const isHidden = ({ judgement }: JudgedUnit): boolean => judgement.verdict === 'hidden-for-privacy';

/**
 * What may be shown of a figure: nothing of one hidden for privacy, and counts alone of fewer than five rows, unless they were
 * enough for a verdict. Censuses, ratios and spreads are not about the number of their rows.
 */
function figuresOf(judged: JudgedUnit): Pick<UnitResult, 'value' | 'low' | 'high' | 'n' | 'k'> {
  const { statistic, judgement } = judged;
  if (isHidden(judged)) {
    return { value: null, low: null, high: null, n: 0 };
  }
  const n = Math.round(sizeOf(statistic));
  const ofRows = statistic.kind !== 'census' && statistic.kind !== 'spread' && statistic.kind !== 'ratio';
  const few = ofRows && n < earlyMinimum && judgement.verdict === 'not-enough-data';
  const k = numeratorOf(statistic);
  return { ...figureOf(few ? undefined : judgement.estimate, n), n, ...(k !== undefined && { k }) };
}

function numeratorOf(statistic: Statistic): number | undefined {
  switch (statistic.kind) {
    case 'share':
      return statistic.k;
    case 'census':
      return statistic.breaches;
    case 'rate':
      return statistic.events;
    case 'netPromoter':
      return statistic.promoters;
    default:
      return undefined;
  }
}

/** Rows in breach of a hard condition; 1 for a figure that has no such rows. */
function breachesIn({ statistic, standard }: JudgedUnit): number {
  return statistic.kind === 'share' || statistic.kind === 'census' ? badRows(statistic, standard.better) : 1;
}
