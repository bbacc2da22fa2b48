import type { CheckContribution, Standard, Statistic } from '@touchstone/sdk';
import type { Scorecard, Unit } from '@touchstone/sdk/contract';

import type { ScoredCheck } from '../../judging/index.js';
import type { MeasuredCheck, MeasurementProblem } from '../../measures/index.js';
import type { JudgedCheck, JudgedUnit } from '../judge-check.js';
import type { Demands } from '../scoring-input.js';
import { toScored } from '../scored.js';

/** A plugin as it took part in a run; runs that were kept before have no digests. */
export type PluginOfRun = Scorecard['run']['plugins'][number];

/** One unit of the run's own period. */
export interface UnitFacts {
  readonly unit: Unit;
  readonly statistic: Statistic;
  /** Persons behind it, where the check is about people. */
  readonly persons?: number;
  /** Only where it differs from that of the whole organisation. */
  readonly standard?: Standard;
  readonly exempted?: true;
}

/** What a run knew of one check and what it made of it: enough to judge it again under other demands, without the data. */
export interface CheckFacts extends MeasuredCheck {
  readonly principle: string;
  readonly plugin: PluginOfRun;
  readonly weight: number;
  readonly missing: readonly string[];
  /** Why the plugin's code gave no figure. */
  readonly problem?: MeasurementProblem;
  /** What the whole organisation was held to. */
  readonly standard: Standard;
  readonly exempted: boolean;
  /** How it counted in the score. */
  readonly scored: ScoredCheck;
  /** The whole organisation, oldest first; the last is the run's own period where anything was measured in it. */
  readonly history: readonly { readonly period: string; readonly statistic: Statistic; readonly persons?: number }[];
  readonly units: readonly UnitFacts[];
}

/** What a run was judged from, kept beside its scorecard so that runs can be compared and standards tried out. */
export interface RunFacts {
  readonly schemaVersion: 1;
  /** The version of Touchstone, whose way of judging is a part of the run. */
  readonly touchstone: string;
  /** The key of the run's period. */
  readonly period: string;
  readonly asOf: string;
  readonly principleWeights: Readonly<Record<string, number>>;
  readonly checks: readonly CheckFacts[];
}

export interface FactsParts {
  readonly touchstone: string;
  readonly period: string;
  readonly asOf: string;
  readonly judged: readonly JudgedCheck[];
  readonly demands: Pick<Demands, 'principleWeight'>;
  /** The plugin that brings a check. */
  readonly pluginOf: (check: string) => PluginOfRun;
}

/** What is kept of a run beside its document. */
export function toRunFacts({ touchstone, period, asOf, judged, demands, pluginOf }: FactsParts): RunFacts {
  const principles = [...new Set(judged.map(({ enabled }) => enabled.principle))].sort();
  return {
    schemaVersion: 1,
    touchstone,
    period,
    asOf,
    principleWeights: Object.fromEntries(principles.map((each) => [each, demands.principleWeight(each)])),
    checks: judged.map((each) => toCheckFacts(each, pluginOf)),
  };
}

function toCheckFacts(judged: JudgedCheck, pluginOf: FactsParts['pluginOf']): CheckFacts {
  const { enabled, measurement, whole, history, units } = judged;
  const { id, principle, check, settings, unitSettings, weight } = enabled;
  return {
    id,
    principle,
    plugin: pluginOf(id),
    check: withoutWords(check),
    settings,
    ...(unitSettings && { unitSettings }),
    weight,
    missing: measurement.missing,
    ...(measurement.problem && { problem: measurement.problem }),
    standard: whole.standard,
    exempted: whole.exempted,
    scored: toScored(judged),
    history: history.map((each) => ({ period: each.period, statistic: each.statistic, ...personsOf(each, judged) })),
    // A unit that may not be shown is not kept either: nothing can be tried out on it.
    units: units.filter(({ judgement }) => judgement.verdict !== 'hidden-for-privacy').map((unit) => ({ ...toUnitFacts(unit, whole), ...personsOf(unit, judged) })),
  };
}

/** JSON has no word for an unknown number: it is left out. */
function personsOf(unit: JudgedUnit, { personsBehind }: JudgedCheck): { persons?: number } {
  const persons = personsBehind(unit);
  return Number.isFinite(persons) ? { persons } : {};
}

function toUnitFacts({ unit, statistic, standard, exempted }: JudgedUnit, whole: JudgedUnit): UnitFacts {
  return {
    unit,
    statistic,
    ...(!sameStandard(standard, whole.standard) && { standard }),
    ...(exempted && { exempted: true as const }),
  };
}

/** A check as far as figures depend on it. */
function withoutWords({ question: _, advice: __, ...rest }: CheckContribution): CheckContribution {
  return { ...rest, question: '' };
}

/** Whether two standards demand the same; who set them and why makes no difference, but for own history, which has no figures. */
export function sameStandard(a: Standard, b: Standard): boolean {
  const isOwn = (standard: Standard) => standard.provenance === 'own';
  return a.target === b.target && a.floor === b.floor && a.better === b.better && isOwn(a) === isOwn(b);
}
