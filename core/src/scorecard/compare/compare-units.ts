import type { PlainStatistic, Standard } from '@touchstone/sdk';
import type { CheckResult, ComparedUnit, Unit, UnitComparison, UnitResult } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { defaultMinimum, expectedValues, type Funnel, funnel, type FunnelPoint } from '../../judging/index.js';
import { cutOf, sameUnit, unitKey } from '../unit-key.js';
import type { KeptRun } from './compare-runs.js';
import type { CheckFacts } from './run-facts.js';

/** A comparison before its names are filled in. */
export type BareUnitComparison = Omit<UnitComparison, 'name' | 'question'>;

interface Known {
  readonly result: UnitResult;
  readonly statistic: PlainStatistic;
}

/** Which units are compared. */
export interface UnitsWish {
  /** Their cut. Default: org units, else the cut of the most units. */
  readonly by?: string;
  /** Those of a view. Default: all. */
  readonly within?: (unit: Unit) => boolean;
}

/** How many points of its limits a funnel is drawn through. */
const curvePoints = 48;

/**
 * The units of a check in the period of a run, beside each other. What the run did not show is not shown
 * here either, and what has too few rows stands beside the funnel.
 *
 * Throws `CHECK_UNKNOWN`, and `REQUEST_INVALID` for a cut that the check does not have.
 */
export function compareUnits({ document, facts }: KeptRun, id: string, { by: wanted, within = () => true }: UnitsWish = {}): BareUnitComparison {
  const check = facts.checks.find((each) => each.id === id);
  const result = document.principles.flatMap(({ checks }) => checks).find((each) => each.id === id);
  if (!check || !result) {
    throw new HostError('CHECK_UNKNOWN', { id });
  }
  const known = knownUnits(result, check, facts.period).filter((each) => within(each.result.unit));
  const cuts = [...Map.groupBy(known, (each) => cutOf(each.result.unit))].map(([by, units]) => ({ by, units: units.length }));
  cuts.sort((a, b) => Number(b.by === 'orgUnit') - Number(a.by === 'orgUnit') || b.units - a.units || (a.by < b.by ? -1 : 1));
  const by = wanted ?? cuts[0]?.by ?? null;
  if (wanted !== undefined && !cuts.some((cut) => cut.by === wanted)) {
    throw new HostError('REQUEST_INVALID', { reason: `"${id}" is not split by "${wanted}", but by ${cuts.map((cut) => cut.by).join(', ') || 'nothing'}` });
  }
  const peers = known.filter((each) => cutOf(each.result.unit) === by);
  const compared = funnel(peers.filter(isEnough).map(({ result: { unit }, statistic }) => ({ key: unitKey(unit), statistic })));
  const told = toldOf(result, check, peers);
  return {
    run: document.run.id,
    period: facts.period,
    check: id,
    ...told,
    countOf: told.kind === result.kind ? result.countOf : 'rows',
    by,
    cuts,
    centre: compared?.centre ?? null,
    overdispersion: compared?.overdispersion ?? null,
    curve: compared ? curveOf(compared) : [],
    units: comparedUnits(peers, compared, told.standard.better),
  };
}

function knownUnits({ units }: CheckResult, { units: facts }: CheckFacts, period: string): Known[] {
  return units.flatMap((result) => {
    const statistic = facts.find(({ unit }) => sameUnit(unit, result.unit))?.statistic;
    const isUnit = result.period === period && unitKey(result.unit) !== '' && result.n > 0 && result.verdict !== 'hidden-for-privacy';
    return isUnit && statistic && statistic.kind !== 'spread' ? [{ result, statistic }] : [];
  });
}

const isEnough = ({ result }: Known): boolean => result.n >= defaultMinimum;

/** A spread is about its units; each of them is a figure of its own kind, with no standard but its peers. */
function toldOf(result: CheckResult, { check }: CheckFacts, peers: readonly Known[]): Pick<BareUnitComparison, 'kind' | 'format' | 'standard'> {
  const { measure } = check;
  if (measure.kind !== 'spread') {
    return { kind: result.kind, format: result.format, standard: result.standard };
  }
  const kind = peers[0]?.statistic.kind ?? 'share';
  const better: Standard['better'] = measure.better === 'lower' ? 'lower' : 'higher';
  return { kind, format: kind === 'share' ? 'percent' : result.format, standard: { ...result.standard, target: null, floor: null, better } };
}

function comparedUnits(peers: readonly Known[], compared: Funnel | undefined, better: Standard['better']): ComparedUnit[] {
  const points = new Map((compared?.points ?? []).map((point) => [point.key, point]));
  const expected = expectedValues(peers.map(({ statistic }) => statistic));
  const units = peers.map(({ result }, place) => toCompared(result, { point: points.get(unitKey(result.unit)), expected: expected[place] }));
  const placeOf = (unit: ComparedUnit): number => (unit.expected ?? unit.value ?? 0) * (better === 'higher' ? 1 : -1);
  return units.sort((a, b) => placeOf(a) - placeOf(b) || (unitKey(a.unit) < unitKey(b.unit) ? -1 : 1));
}

interface Placed {
  readonly point: FunnelPoint | undefined;
  readonly expected: number | undefined;
}

function toCompared({ unit, value, low, high, n, verdict }: UnitResult, { point, expected }: Placed): ComparedUnit {
  return {
    unit,
    name: '',
    value,
    low,
    high,
    n,
    verdict,
    expected: expected ?? null,
    limits95: point ? { ...point.limits95 } : null,
    limits998: point ? { ...point.limits998 } : null,
    outside: point?.outside ?? null,
  };
}

/** The limits as a curve over the rows, where the standard error is c/√n of the same c for every unit; else none. */
function curveOf({ points, limitsAt }: Funnel): UnitComparison['curve'] {
  const scales = points.map(({ s, n }) => s * Math.sqrt(n));
  const [scale = 0] = scales;
  if (!scales.every((each) => Math.abs(each - scale) <= 1e-9 * scale)) {
    return [];
  }
  const rows = points.map(({ n }) => n);
  const [least, most] = [Math.min(...rows), Math.max(...rows)];
  return Array.from({ length: curvePoints }, (_, place) => {
    const n = least * (most / least) ** (place / (curvePoints - 1));
    const s = scale / Math.sqrt(n);
    return { n, limits95: limitsAt(s, 0.95), limits998: limitsAt(s, 0.998) };
  });
}
