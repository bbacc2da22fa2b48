import type { ActionEffect, Scorecard, Unit } from '@touchstone/sdk/contract';
import type { PlainStatistic } from '@touchstone/sdk';
import { DateTime } from 'luxon';

import { HostError } from '../../base/errors.js';
import type { OrganisationContext } from '../../host/index.js';
import { defaultMinimum, type Estimate, judgeAction, type JudgedAction, practicalMargin } from '../../judging/index.js';
import { periodAt } from '../../measures/index.js';
import type { StoredAction } from '../../store/index.js';
import type { JudgedUnit } from '../judge-check.js';
import { type CheckHistory, checkHistory } from '../organisation/unit-history.js';
import { orgUnitOf, placesOf } from '../places.js';
import { cutOf, sameUnit, unitKey } from '../unit-key.js';

type EffectContext = Parameters<typeof checkHistory>[0] & Pick<OrganisationContext, 'checks'>;

/** Longest stretch before an action that it is compared with, in periods. */
const longestBefore = 12;

/** What the effect of an action is judged from. */
export interface EffectFrame {
  readonly document: Scorecard;
  /** The local day. */
  readonly today: string;
  /** All actions: a unit at which something else was done about the check is no control. */
  readonly all: readonly StoredAction[];
}

/** The effects of actions that are done, by their ids: each check is measured once, for the periods of the latest run. */
export async function actionEffects(context: EffectContext, actions: readonly StoredAction[], frame: EffectFrame): Promise<Map<string, ActionEffect>> {
  const done = actions.filter(({ doneOn }) => doneOn !== null);
  const effects = new Map<string, ActionEffect>();
  for (const [check, own] of Map.groupBy(done, (action) => action.check)) {
    const history = await historyOf(context, check, frame.document);
    const margin = history && context.checks.get(check).check.margin;
    for (const action of own) {
      effects.set(action.id, history ? effectOf(action, history, { ...frame, margin }) : unclear('not-measured', frame.document));
    }
  }
  return effects;
}

/** Undefined where the check is gone or disabled since. */
async function historyOf(context: EffectContext, check: string, document: Scorecard): Promise<CheckHistory | undefined> {
  try {
    return await checkHistory(context, check, document);
  } catch (error) {
    if (HostError.is(error, 'CHECK_UNKNOWN') || HostError.is(error, 'CHECK_DISABLED')) {
      return undefined;
    }
    throw error;
  }
}

const unclear = (why: ActionEffect['why'], document: Scorecard): ActionEffect => ({
  verdict: 'unclear',
  why,
  change: null,
  before: null,
  after: null,
  control: null,
  asOf: document.run.asOf,
});

/** The effect of one action by the history of its check: whole periods before the one in which it was done, and after it. */
export function effectOf(action: StoredAction, history: CheckHistory, { document, today, all, margin }: EffectFrame & { readonly margin?: number | undefined }): ActionEffect {
  const { units } = history;
  const own = units.filter(({ unit }) => sameUnit(unit, action.unit)).sort(byPeriod);
  const [latest] = own.slice(-1);
  if (!latest) {
    return unclear('not-measured', document);
  }
  // Of a few people, the others taken together would tell what may not be shown of one.
  if (own.some(({ judgement }) => judgement.verdict === 'hidden-for-privacy')) {
    return unclear('hidden-for-privacy', document);
  }
  const done = doneIn(action, document);
  const side = (points: readonly JudgedUnit[]) => {
    const before = points.filter(({ period }) => period < done && (action.since === null || period >= action.since)).slice(-longestBefore);
    return { before: plain(before), after: plain(points.filter(({ period }) => period > done)) };
  };
  const ours = side(own);
  if (own.length > 0 && ours.before.length + ours.after.length === 0 && own.some(({ statistic }) => statistic.kind === 'spread')) {
    return unclear('not-comparable', document);
  }
  const others = controlsOf(action, history, all).map(side);
  const rows = ours.after.reduce((sum, statistic) => sum + ('n' in statistic ? statistic.n : 0), 0);
  const isDue = action.verifyOn === null ? action.verifyRows === null || rows >= action.verifyRows : action.verifyOn <= today || (action.verifyRows !== null && rows >= action.verifyRows);
  const matters = action.expectedChange ?? practicalMargin(latest.statistic, latest.standard, margin);
  const judged = judgeAction({ ...ours, others, better: latest.standard.better, matters, minimum: defaultMinimum });
  return isDue ? tell(judged, document) : { ...tell(judged, document), verdict: 'unclear', why: 'too-early', change: null };
}

const byPeriod = (a: JudgedUnit, b: JudgedUnit): number => (a.period < b.period ? -1 : 1);

const plain = (points: readonly JudgedUnit[]): PlainStatistic[] => points.flatMap(({ statistic }) => (statistic.kind === 'spread' ? [] : [statistic]));

/** The key of the period in which an action was done. */
function doneIn({ doneOn }: StoredAction, { run, organisation }: Scorecard): string {
  const noon = DateTime.fromISO(doneOn ?? '', { zone: organisation.timezone }).plus({ hours: 12 });
  return periodAt(noon.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'"), run.period.grain, organisation.timezone).key;
}

/** The periods of every other unit of the same cut in which nothing was done about the check, and which neither holds nor lies in the action's own. */
function controlsOf(action: StoredAction, { units, places }: CheckHistory, all: readonly StoredAction[]): JudgedUnit[][] {
  if (Object.keys(action.unit).length === 0) {
    return [];
  }
  const acted = new Set(all.filter(({ check, doneOn }) => check === action.check && doneOn !== null).map(({ unit }) => unitKey(unit)));
  const peers = units.filter(
    ({ unit, judgement }) => cutOf(unit) === cutOf(action.unit) && !acted.has(unitKey(unit)) && !sameUnit(unit, action.unit) && judgement.verdict !== 'hidden-for-privacy',
  );
  const within = (inner: Unit, outer: Unit): boolean => {
    const orgUnit = orgUnitOf(outer, places);
    return outer['orgUnit'] !== undefined && placesOf(inner, places).includes(`orgUnit=${orgUnit}`);
  };
  const apart = peers.filter(({ unit }) => cutOf(unit) !== 'orgUnit' || (!within(unit, action.unit) && !within(action.unit, unit)));
  return [...Map.groupBy(apart, ({ unit }) => unitKey(unit)).values()].map((points) => points.sort(byPeriod));
}

function tell({ verdict, why, change, before, after, control }: JudgedAction, { run }: Scorecard): ActionEffect {
  return {
    verdict,
    why,
    change: change ? { value: change.value, low: finite(change.low), high: finite(change.high) } : null,
    before: before ? figure(before) : null,
    after: after ? figure(after) : null,
    control: control ? { before: figure(control.before), after: figure(control.after), units: control.units } : null,
    asOf: run.asOf,
  };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const figure = ({ value, low, high, n }: Estimate) => ({ value, low: finite(low), high: finite(high), n });
