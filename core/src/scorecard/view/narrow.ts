import type { Unit } from '@touchstone/sdk/contract';

import { judge } from '../../judging/index.js';
import type { DocumentParts } from '../document.js';
import type { Doubts } from '../doubts.js';
import { isWithin } from '../explain-away.js';
import { emptyStatistic, type JudgedCheck, type JudgedUnit } from '../judge-check.js';
import { ancestorsOf, orgUnitOf, type Places } from '../places.js';
import { cutOf, sameUnit, unitKey } from '../unit-key.js';
import { belongsTo } from './belongs-to.js';

/**
 * The parts of a document about one unit in place of the whole organisation. Nothing is measured or judged again: the figures are those
 * that the unit has among the others. A check that is not told by the dimensions of the unit is not measured there.
 */
export function narrowTo(parts: DocumentParts, view: NonNullable<DocumentParts['view']>, places: Places): DocumentParts {
  const { unit } = view;
  const narrowed = parts.checks.map((check) => narrowCheck(check, unit, places));
  const untold = parts.checks.flatMap(({ enabled }, place): [string, readonly string[]][] => {
    const dimensions = narrowed[place]?.notTold;
    return dimensions ? [[enabled.id, dimensions]] : [];
  });
  return {
    ...parts,
    view,
    checks: narrowed.map(({ check }) => check),
    notTold: new Map(untold),
    findings: parts.findings.filter((finding) => belongsTo(finding.unit, unit, places)),
    ...(parts.doubts && { doubts: doubtsWithin(parts.doubts, unit, places) }),
  };
}

/** Within a view the empty unit is the unit of the view. */
function doubtsWithin(doubts: Doubts, view: Unit, places: Places): Doubts {
  return {
    of: (check) => doubts.of(check).filter(({ unit }) => belongsTo(unit, view, places) || isWithin(view, unit, places)),
    at: (check, unit) => doubts.at(check, sameUnit(unit, {}) ? view : unit),
  };
}

function narrowCheck(judged: JudgedCheck, view: Unit, places: Places): { readonly check: JudgedCheck; readonly notTold?: readonly string[] } {
  const alike = sameRowsAs(view, places);
  const notTold = untoldBy(judged, alike, view);
  const whole = { ...judged.whole, unit: {} };
  const nothing = { ...judged, whole, history: [], units: [], unitHistory: new Map(), measurement: { ...judged.measurement, excluded: [] } };
  if (judged.measurement.missing.length > 0 || judged.measurement.problem) {
    return { check: nothing };
  }
  const statistic = emptyStatistic(judged.enabled);
  const { standard } = judged.whole;
  if (notTold) {
    return { check: { ...nothing, whole: { ...whole, statistic, exempted: false, judgement: { ...judge({ standard, missing: [] }), information: judged.whole.judgement.information } } }, notTold };
  }
  const series = alike.map((unit) => judged.unitHistory.get(unitKey(unit))).find((points) => points !== undefined) ?? [];
  const history = series.map((point): JudgedUnit => ({ ...point, unit: {} }));
  const own = history.findLast(({ period }) => period === judged.whole.period);
  const units = judged.units.filter(({ unit }) => alike.every((each) => !sameUnit(unit, each)) && isWithin(unit, view, places));
  return { check: { ...nothing, whole: own ?? { ...whole, statistic, exempted: false, judgement: judge({ standard, missing: [], statistic }) }, history, units } };
}

/** The units that have the same rows: a channel of an org unit has those of that channel in it. */
function sameRowsAs(view: Unit, places: Places): readonly Unit[] {
  const { orgUnit, channel } = view;
  const owner = channel === undefined ? undefined : orgUnitOf({ channel }, places);
  const within = owner !== undefined && orgUnit !== undefined && (owner === orgUnit || ancestorsOf(owner, places).includes(orgUnit));
  return within && channel !== undefined ? [view, { channel }] : [view];
}

/** The dimensions of a view by which a check is not told; undefined where it is. A spread compares units, and has no figure of one. */
function untoldBy({ enabled: { check } }: JudgedCheck, alike: readonly Unit[], view: Unit): readonly string[] | undefined {
  const cuts = check.by.map((cut) => cut.map((each) => (typeof each === 'string' ? each : each.name)).sort().join());
  if (check.measure.kind !== 'spread' && alike.some((unit) => cuts.includes(cutOf(unit)))) {
    return undefined;
  }
  const all = Object.keys(view).sort();
  const lacking = check.measure.kind === 'spread' ? all : all.filter((dimension) => !cuts.includes(dimension));
  return lacking.length > 0 ? lacking : all;
}
