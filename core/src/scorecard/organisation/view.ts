import type { Finding, Scorecard, Unit, UnitComparison, ViewChoices } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { type Period, periodAt, periodBefore } from '../../measures/index.js';
import { periodOfKey } from '../choose-period.js';
import { readDataSpan } from '../data-span.js';
import { type Names, readNames } from '../names.js';
import { ancestorsOf, orgUnitOf, placesIn } from '../places.js';
import { sameUnit, unitKey } from '../unit-key.js';
import { belongsTo } from '../view/belongs-to.js';
import { type CompareContext, comparedUnits } from './compare.js';
import { periodKeyOf } from './frame.js';
import { evaluate, type EvaluatedRun, type RunContext } from './run-scorecard.js';
import { tellScorecard, type TellOptions } from './tell-scorecard.js';

/** What of an organisation is looked at. Left out, the period of the latest run, and all of it. */
export interface ViewWish {
  readonly period?: string | undefined;
  readonly unit?: Unit | undefined;
}

type ViewContext = RunContext & CompareContext;

/** A scorecard as it is measured anew for a period, with what its parts are told from. */
export interface LookedAt {
  readonly view: NonNullable<Scorecard['view']>;
  readonly run: EvaluatedRun;
}

/** How many months, quarters or other periods can be looked back. */
const longestBack = 60;

/**
 * Checks what is asked for against the data. Gives nothing where that is the scorecard of the latest run itself.
 *
 * Throws `PERIOD_INVALID`, `PERIOD_UNMEASURED`, `PERIOD_BEFORE_DATA`, `PERIOD_AHEAD`, `UNIT_UNKNOWN`, `CHANNEL_UNKNOWN` and `CHANNEL_ELSEWHERE`.
 */
export async function chooseView(context: Pick<RunContext, 'engine' | 'settings'>, latest: Scorecard, wish: ViewWish): Promise<LookedAt['view'] | undefined> {
  const unit = wish.unit ?? {};
  refuseUnknown(unit, await readNames(context.engine));
  const current = periodKeyOf(latest);
  const period = wish.period ?? current;
  if (period !== current) {
    await refuseUnmeasured(context, latest, period);
  }
  return period === current && Object.keys(unit).length === 0 ? undefined : { period, present: period === current, unit: { ...unit } };
}

function refuseUnknown({ orgUnit, channel }: Unit, names: Names): void {
  if (orgUnit !== undefined && !names.units.some(({ id }) => id === orgUnit)) {
    throw new HostError('UNIT_UNKNOWN', { unit: orgUnit });
  }
  if (channel === undefined) {
    return;
  }
  if (names.labels['channel']?.[channel] === undefined) {
    throw new HostError('CHANNEL_UNKNOWN', { channel });
  }
  const places = placesIn(names);
  const owner = orgUnitOf({ channel }, places);
  if (orgUnit !== undefined && owner !== undefined && owner !== orgUnit && !ancestorsOf(owner, places).includes(orgUnit)) {
    throw new HostError('CHANNEL_ELSEWHERE', { channel, unit: orgUnit });
  }
}

async function refuseUnmeasured({ engine, settings: { timezone } }: Pick<RunContext, 'engine' | 'settings'>, { run }: Scorecard, key: string): Promise<void> {
  const period = periodOfKey(key, timezone);
  const { firstActivity } = await readDataSpan(engine, run.asOf, timezone);
  if (firstActivity === undefined) {
    throw new HostError('PERIOD_UNMEASURED', { period: period.key });
  }
  if (Date.parse(period.end) <= Date.parse(firstActivity)) {
    throw new HostError('PERIOD_BEFORE_DATA', { period: period.key, first: firstActivity.slice(0, 10) });
  }
  if (Date.parse(period.start) > Date.parse(run.asOf)) {
    throw new HostError('PERIOD_AHEAD', { period: period.key, asOf: run.asOf.slice(0, 10) });
  }
}

/** What can be looked at: the period of the latest run, and the months and quarters that are over and have data; and every channel. */
export async function viewChoices({ engine, settings: { timezone } }: Pick<RunContext, 'engine' | 'settings'>, latest: Scorecard): Promise<ViewChoices> {
  const { asOf, period } = latest.run;
  const { firstActivity } = await readDataSpan(engine, asOf, timezone);
  const own = periodOfKey(periodKeyOf(latest), timezone);
  const grains = [...new Set([period.grain, 'month' as const, 'quarter' as const])];
  const back = (grain: Period['grain']): Period[] => {
    const first = grain === own.grain ? own : lastOver(asOf, grain, timezone);
    const all = Array.from({ length: longestBack }, (_, place) => (place === 0 ? first : periodBefore(first, place, timezone)));
    return firstActivity === undefined ? all.slice(0, 1) : all.filter(({ end }) => Date.parse(end) > Date.parse(firstActivity));
  };
  const { labels, channelUnits } = await readNames(engine);
  return {
    periods: grains.flatMap((grain) => back(grain).map(({ key, from, to }) => ({ key, from, to, grain }))),
    channels: Object.entries(labels['channel'] ?? {}).map(([id, name]) => ({ id, name, orgUnit: channelUnits.get(id) ?? null })),
  };
}

/** The latest period of a grain that was over at a moment. */
function lastOver(asOf: string, grain: Period['grain'], timezone: string): Period {
  const at = periodAt(asOf, grain, timezone);
  return Date.parse(at.end) <= Date.parse(asOf) + 1000 ? at : periodBefore(at, 1, timezone);
}

/** Measures and judges all checks for the period of a view, as of the moment of the latest run and by the standards of now. No run is kept of it. */
export async function lookAt(context: ViewContext, view: LookedAt['view'], { run }: Scorecard, dataVersion: string): Promise<LookedAt> {
  return { view, run: await evaluate(context, { dataVersion, asOf: run.asOf, period: view.period, look: true }) };
}

/** The scorecard of a view in words. What its findings and doubts say is what they say of the whole organisation in that period. */
export async function tellView(context: ViewContext, { view, run: { evaluation } }: LookedAt, { run }: Scorecard, options: TellOptions): Promise<Scorecard> {
  const { toDocument } = await import('../document.js');
  const { narrowTo } = await import('../view/narrow.js');
  const { parts, places, document } = evaluation;
  const whole = await tellScorecard(context, document, options);
  const { told = [] } = options;
  const isPart = Object.keys(view.unit).length > 0;
  const narrowed = isPart
    ? // The limits begin anew where people told so of the unit of the view, which is the empty one within.
      await tellScorecard(context, toDocument(narrowTo(parts, view, places)), { ...options, told: told.filter(({ unit }) => unitKey(unit) === unitKey(view.unit)).map((each) => ({ ...each, unit: {} })) })
    : { ...whole, view };
  const findings = whole.findings.filter(({ unit }) => belongsTo(unit, view.unit, places));
  return { ...withDoubtsOf(narrowed, whole, findings), run: { ...narrowed.run, id: run.id } };
}

/** Doubts are told by the figures of their guards in the whole organisation. */
function withDoubtsOf(narrowed: Scorecard, whole: Scorecard, findings: readonly Finding[]): Scorecard {
  const sentences = new Map(whole.principles.flatMap(({ checks }) => checks.flatMap(({ doubts = [] }) => doubts.map((doubt) => [doubtKey(doubt), doubt.sentence] as const))));
  const principles = narrowed.principles.map((principle) => ({
    ...principle,
    checks: principle.checks.map((check) => (check.doubts ? { ...check, doubts: check.doubts.map((doubt) => ({ ...doubt, sentence: sentences.get(doubtKey(doubt)) ?? doubt.sentence })) } : check)),
  }));
  return { ...narrowed, principles, findings: [...findings] };
}

const doubtKey = ({ guard, unit }: { readonly guard: string; readonly unit: Unit }): string => JSON.stringify([guard, unitKey(unit)]);

/** The units of a check within a view, beside each other. Throws `CHECK_UNKNOWN` and `REQUEST_INVALID`. */
export async function compareUnitsOfView(context: ViewContext, { view, run }: LookedAt, { check, by, id }: { readonly check: string; readonly by?: string; readonly id: string }, locale: string): Promise<UnitComparison> {
  const { document, places } = run.evaluation;
  const within = (unit: Unit): boolean => !sameUnit(unit, view.unit) && belongsTo(unit, view.unit, places);
  const compared = await comparedUnits(context, { document, facts: run.facts }, { check, ...(by !== undefined && { by }), within }, locale);
  return { ...compared, run: id };
}
