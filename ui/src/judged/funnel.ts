import type { ComparedUnit, Scorecard, UnitComparison } from '@touchstone/sdk/contract';

import { isSameUnit } from '../format/unit.js';

/** From where to where a funnel is drawn: values downwards, rows across. */
export interface FunnelScale {
  readonly least: number;
  readonly most: number;
  readonly fewest: number;
  readonly rows: number;
}

/** Whether a unit has a place in the funnel: one with too few rows has none. */
export const inFunnel = ({ value, limits998 }: ComparedUnit): boolean => value !== null && limits998 !== null;

/** Room for every unit, the limits between them and the standard. A share has no room below 0 and beyond 1. */
export function scaleOfFunnel({ format, curve, standard }: Pick<UnitComparison, 'format' | 'curve' | 'standard'>, units: readonly ComparedUnit[]): FunnelScale {
  const limits = curve.length > 0 ? curve.map(({ limits998 }) => limits998) : units.flatMap(({ limits998 }) => (limits998 ? [limits998] : []));
  const shown = [...units.map(({ value }) => value ?? 0), ...limits.flatMap(({ low, high }) => [low, high]), ...(standard.target === null ? [] : [standard.target])];
  const [lowest, highest] = [Math.min(...shown), Math.max(...shown)];
  const room = highest === lowest ? Math.abs(highest) || 1 : (highest - lowest) * 0.06;
  const [least, most] = [lowest - room, highest + room];
  const rows = units.map(({ n }) => n);
  return {
    least: format === 'percent' ? Math.max(0, least) : least,
    most: format === 'percent' ? Math.min(1, most) : most,
    fewest: Math.max(1, Math.min(...rows)),
    rows: Math.max(1, ...rows),
  };
}

/**
 * Units that a finding of the same check tells of though they lie within the limits of their peers: a finding is judged among all tests of
 * the run, or against a standard or a history, and the limits are of the peers alone.
 */
export const foundWithin = ({ check, units }: UnitComparison, { findings }: Pick<Scorecard, 'findings'>): readonly ComparedUnit[] =>
  units.filter((each) => inFunnel(each) && each.outside === null && findings.some((finding) => finding.check === check && isSameUnit(finding.unit, each.unit)));
