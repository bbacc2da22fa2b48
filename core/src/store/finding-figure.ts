import type { CheckResult, Finding, Scorecard, UnitResult } from '@touchstone/sdk/contract';

import type { ToldFigure } from '../judging/index.js';

/** A figure of a period, as it is kept beside a finding. */
export interface KeptFigure extends ToldFigure {
  readonly period: string;
}

const keyOf = (unit: Finding['unit']): string => JSON.stringify(Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Finds checks and the results of their units in a scorecard, without going through all of it each time. */
export class ScorecardFigures {
  private readonly checks: ReadonlyMap<string, CheckResult>;
  private readonly units = new Map<string, ReadonlyMap<string, UnitResult>>();

  constructor({ principles }: Pick<Scorecard, 'principles'>) {
    this.checks = new Map(principles.flatMap(({ checks }) => checks.map((check) => [check.id, check] as const)));
  }

  check(id: string): CheckResult | undefined {
    return this.checks.get(id);
  }

  /** What a check says of a unit in its latest period. */
  result(check: string, unit: Finding['unit']): UnitResult | undefined {
    const known = this.units.get(check) ?? new Map(this.check(check)?.units.toSorted((a, b) => (a.period < b.period ? -1 : 1)).map((each) => [keyOf(each.unit), each]));
    this.units.set(check, known);
    return known.get(keyOf(unit));
  }

  /** The figure of a unit; undefined where none was told. */
  figure(check: string, unit: Finding['unit']): KeptFigure | undefined {
    const result = this.result(check, unit);
    return result === undefined || result.value === null ? undefined : { period: result.period, value: result.value, low: result.low, high: result.high };
  }
}
