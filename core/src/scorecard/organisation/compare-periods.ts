import type { NamedPeriod, PeriodComparison, Scorecard, Unit } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { defaultDiscoveryRate } from '../../judging/index.js';
import { type Period, periodBefore } from '../../measures/index.js';
import { periodOfKey } from '../choose-period.js';
import type { KeptRun } from '../compare/compare-runs.js';
import type { CheckInPeriods, PeriodFigure } from '../compare/compare-periods.js';
import { isWithin } from '../explain-away.js';
import { measuredPeriods } from '../frame-run.js';
import { noPlaces, type Places } from '../places.js';
import { sameUnit, unitKey } from '../unit-key.js';
import { type CompareContext, keptRun } from './compare.js';
import { createTelling } from './tell-scorecard.js';
import { periodKeyOf } from './frame.js';
import { checksOfRunAgain, type HistoryContext, unitsOf } from './unit-history.js';

/** Two periods by their keys, and the unit to compare. Default: the period of the run against the one before, of the whole organisation. */
export interface PeriodsAsked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly unit?: Unit | undefined;
}

type PeriodsContext = CompareContext & HistoryContext;

/** Runs that are looked through for those that are about a period. */
const runsSearched = 1000;

/**
 * Two periods beside each other, as measured for a run: its checks, standards and moment hold for both. The scores are those of runs
 * about the periods themselves, where both were made.
 *
 * Throws `PERIOD_INVALID`, `RUN_UNKNOWN`, `RUN_INCOMPARABLE`, and `REQUEST_INVALID` for periods that the run did not measure and units that it does not have.
 */
export async function comparePeriodsOfRun(context: PeriodsContext, asked: PeriodsAsked & { readonly run: string }, locale: string): Promise<PeriodComparison> {
  const { comparePeriods } = await import('../compare/compare-periods.js');
  const { tellPeriods } = await import('../compare/tell-periods.js');
  const kept = await keptRun(context, asked.run);
  const { document } = kept;
  const { timezone } = context.settings;
  const measured = measuredPeriods(periodOfKey(kept.facts.period, timezone), timezone);
  const to = chosen(asked.to ?? kept.facts.period, measured, timezone);
  const from = chosen(asked.from ?? periodBefore(to, 1, timezone).key, measured, timezone);
  const units = unitsIn(document);
  const unit = asked.unit;
  if (unit && !units.some((each) => sameUnit(each, unit))) {
    throw new HostError('REQUEST_INVALID', { reason: `the scorecard shows nothing of ${Object.entries(unit).map((part) => part.join(' ')).join(', ')}` });
  }
  const checks = unit ? await checksOfUnit(context, kept, { unit, from: from.key, to: to.key }) : checksOfWhole(kept, { from: from.key, to: to.key });
  const runs = unit ? undefined : { from: await runAbout(context, kept, from), to: await runAbout(context, kept, to) };
  const compared = comparePeriods(checks);
  const telling = await createTelling(context, locale);
  return tellPeriods(
    {
      grain: to.grain,
      asOf: document.run.asOf,
      from: { ...named(from), complete: isOver(from, document), run: runs?.from?.document.run.id ?? null },
      to: { ...named(to), complete: isOver(to, document), run: runs?.to?.document.run.id ?? null },
      unit: unit ?? null,
      compared: compared.filter(({ outcome }) => outcome !== 'not-compared').length,
      discoveryRate: defaultDiscoveryRate,
      checks: compared,
      periods: measured.filter(({ key }) => key === from.key || key === to.key || hasRows(document, key)).map(named).reverse(),
    },
    { units, runs, questions: new Map(checks.map(({ result }) => [result.id, result.question])) },
    telling,
  );
}

/** Throws `PERIOD_INVALID` and `REQUEST_INVALID`. */
function chosen(key: string, measured: readonly Period[], timezone: string): Period {
  const period = measured.find((each) => each.key === key);
  if (!period) {
    const { key: form } = periodOfKey(key, timezone);
    throw new HostError('REQUEST_INVALID', { reason: `${form} was not measured, but ${measured[0]?.key ?? ''} to ${measured.at(-1)?.key ?? ''}` });
  }
  return period;
}

const named = ({ key, from, to }: Period): NamedPeriod => ({ key, from, to });
const isOver = ({ end }: Period, { run }: Scorecard): boolean => Date.parse(end) <= Date.parse(run.asOf) + 1000;
const resultsIn = (document: Scorecard) => document.principles.flatMap(({ checks }) => checks);

const hasRows = (document: Scorecard, period: string): boolean =>
  resultsIn(document).some(({ units }) => units.some((each) => each.period === period && each.n > 0));

/** The units that a run shows, of one dimension each. */
function unitsIn(document: Scorecard): Unit[] {
  const shown = resultsIn(document).flatMap(({ units }) => units.filter(({ unit, n }) => Object.keys(unit).length === 1 && n > 0).map(({ unit }) => unit));
  return [...new Map(shown.map((unit) => [unitKey(unit), unit])).values()];
}

function checksOfWhole({ document, facts }: KeptRun, { from, to }: { readonly from: string; readonly to: string }): CheckInPeriods[] {
  const ofRun = facts.period === from || facts.period === to;
  const checks = new Map(facts.checks.map((check) => [check.id, check]));
  return resultsIn(document).flatMap((result) => {
    const check = checks.get(result.id);
    const figureIn = (period: string): PeriodFigure | undefined => {
      const shown = result.units.find((each) => each.period === period && unitKey(each.unit) === '');
      const known = check?.history.find((each) => each.period === period);
      return shown && known ? { result: shown, statistic: known.statistic } : undefined;
    };
    const doubted = ofRun && (result.doubts ?? []).some((doubt) => unitKey(doubt.unit) === '');
    return check ? [{ result, facts: check, from: figureIn(from), to: figureIn(to), doubted }] : [];
  });
}

/** What is kept of a run has the units of its own period alone: those of others are measured again. */
async function checksOfUnit(context: PeriodsContext, { document, facts }: KeptRun, { unit, from, to }: { readonly unit: Unit; readonly from: string; readonly to: string }): Promise<CheckInPeriods[]> {
  const { toUnitResult } = await import('../document.js');
  const { judged, places } = await checksOfRunAgain(context, document, [from, to]);
  const again = new Map(judged.map((each) => [each.enabled.id, each]));
  const checks = new Map(facts.checks.map((check) => [check.id, check]));
  const ofRun = facts.period === from || facts.period === to;
  return resultsIn(document).flatMap((result) => {
    const [check, measured] = [checks.get(result.id), again.get(result.id)];
    const points = measured ? unitsOf(measured).filter((each) => sameUnit(each.unit, unit)) : [];
    const figureIn = (period: string): PeriodFigure | undefined => {
      const at = points.find((each) => each.period === period);
      return at && { result: toUnitResult(at), statistic: at.statistic };
    };
    const doubted = ofRun && (result.doubts ?? []).some((doubt) => concerns(doubt.unit, unit, places));
    return check && points.length > 0 ? [{ result, facts: check, from: figureIn(from), to: figureIn(to), doubted }] : [];
  });
}

const concerns = (doubt: Unit, unit: Unit, places: Places = noPlaces): boolean => sameUnit(doubt, unit) || isWithin(unit, doubt, places);

/** The run whose scorecard told of a period: the run that is asked, else the newest that described the present then, else the newest look back. */
async function runAbout(context: CompareContext, asked: KeptRun, period: Period): Promise<KeptRun | undefined> {
  if (periodKeyOf(asked.document) === period.key) {
    return asked;
  }
  const listed = await context.state.runs.list({ limit: runsSearched });
  const about = listed.filter(({ from, to }) => from === period.from && to === period.to);
  for (const { id } of [...about.filter(({ current }) => current), ...about.filter(({ current }) => !current)]) {
    const facts = (await context.state.runs.facts(id)) as { readonly schemaVersion?: number } | undefined;
    if (facts?.schemaVersion === 1) {
      return keptRun(context, id);
    }
  }
  return undefined;
}
