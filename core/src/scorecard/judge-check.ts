import type { Standard, Statistic } from '@touchstone/sdk';
import type { Unit } from '@touchstone/sdk/contract';

import { estimate, type Judgement, judge } from '../judging/index.js';
import type { Measurement, UnitStatistic } from '../measures/index.js';
import { personsIn } from './persons.js';
import type { Demands, EnabledCheck } from './scoring-input.js';
import { unitKey } from './unit-key.js';

/** One unit of a check in one period, judged. */
export interface JudgedUnit extends UnitStatistic {
  readonly judgement: Judgement;
  /** What it was held to. */
  readonly standard: Standard;
  /** Whether an exemption is in force as of the run: a miss is accepted, and so is being worse than its peers. */
  readonly exempted: boolean;
}

/** A check with all that was measured, judged: the whole organisation, and every unit, now and before. */
export interface JudgedCheck {
  readonly enabled: EnabledCheck;
  readonly measurement: Measurement;
  readonly whole: JudgedUnit;
  /** The whole organisation in the periods up to now, oldest first. */
  readonly history: readonly JudgedUnit[];
  /** The current period's units. */
  readonly units: readonly JudgedUnit[];
  /** Every unit's earlier periods and the current one, by unit key, oldest first. */
  readonly unitHistory: ReadonlyMap<string, readonly JudgedUnit[]>;
}

/** Judges what was measured for one check. */
export function judgeCheck(
  { enabled, measurement }: { readonly enabled: EnabledCheck; readonly measurement: Measurement },
  demands: Demands,
  { period, asOf }: { readonly period: string; readonly asOf: string },
): JudgedCheck {
  const series = Map.groupBy(measurement.statistics, ({ unit }) => unitKey(unit));
  const judged = new Map<string, JudgedUnit[]>();
  for (const [key, points] of series) {
    judged.set(key, judgeSeries(points, { enabled, measurement, demands, asOf }));
  }
  const history = judged.get('') ?? [];
  judged.delete('');
  const current = history.findLast((each) => each.period === period);
  return {
    enabled,
    measurement,
    whole: current ?? nothingMeasured({ enabled, measurement, demands, period }),
    history,
    units: [...judged.values()].flatMap((points) => points.filter((each) => each.period === period)),
    unitHistory: judged,
  };
}

interface SeriesContext {
  readonly enabled: EnabledCheck;
  readonly measurement: Measurement;
  readonly demands: Demands;
  readonly asOf: string;
}

/** The series of one unit, oldest first: each point knows the values before it. */
function judgeSeries(points: readonly UnitStatistic[], { enabled, measurement, demands, asOf }: SeriesContext): JudgedUnit[] {
  const unit = points[0]?.unit ?? {};
  const standard = standardFor(enabled, unit, demands);
  const exempted = demands.isExempted(enabled.id, unit, asOf);
  const earlier: number[] = [];
  return points.map(({ statistic: measured, ...point }) => {
    const statistic = withoutSmallGroups(measured, enabled.check.minimumGroup);
    const judgement = judge({
      standard,
      statistic,
      missing: measurement.missing,
      exempted,
      minimum: enabled.check.minimum,
      earlier: [...earlier],
      ...groupOf(enabled, statistic),
      ...(enabled.check.margin !== undefined && { margin: enabled.check.margin }),
    });
    const value = estimate(statistic)?.value;
    if (value !== undefined && Number.isFinite(value)) {
      earlier.push(value);
    }
    return { ...point, statistic, judgement, standard, exempted };
  });
}

/**
 * The units of a spread are compared with each other: the standard of the spread is none for them.
 * They carry no target: their figures are information, and their peers decide. What a spread compares is always something wanted.
 */
function standardFor(enabled: EnabledCheck, unit: Unit, demands: Demands): Standard {
  const standard = demands.standardOf(enabled, unit);
  return enabled.check.measure.kind === 'spread' && Object.keys(unit).length > 0
    ? { better: 'higher', provenance: standard.provenance }
    : standard;
}

/** How units differ must not tell of those that may not be shown. */
function withoutSmallGroups(statistic: Statistic, minimum = 0): Statistic {
  return statistic.kind === 'spread' ? { ...statistic, groups: statistic.groups.filter((group) => group.statistic.n >= minimum) } : statistic;
}

function groupOf({ check }: EnabledCheck, statistic: Statistic): { group?: { persons: number; minimum: number } } {
  return check.minimumGroup === undefined ? {} : { group: { persons: personsIn(statistic), minimum: check.minimumGroup } };
}

function nothingMeasured(given: Omit<SeriesContext, 'asOf'> & { readonly period: string }): JudgedUnit {
  const { enabled, measurement, demands, period } = given;
  const standard = demands.standardOf(enabled, {});
  const { missing } = measurement;
  const statistic = emptyStatistic(enabled);
  return {
    unit: {},
    period,
    statistic,
    standard,
    exempted: false,
    judgement: judge({ standard, missing, ...(missing.length === 0 && { statistic }) }),
  };
}

/** What a check measures where its population is empty. */
function emptyStatistic({ check: { measure } }: EnabledCheck): Statistic {
  switch (measure.kind) {
    case 'share':
      return { kind: 'share', k: 0, n: 0 };
    case 'mean':
      return { kind: 'mean', n: 0, sum: 0, sumOfSquares: 0 };
    case 'quantile':
      return { kind: 'quantile', n: 0, quantile: measure.quantile };
    case 'rate':
      return { kind: 'rate', events: 0, exposure: 0, n: 0 };
    case 'netPromoter':
      return { kind: 'netPromoter', promoters: 0, passives: 0, detractors: 0 };
    case 'census':
      return { kind: 'census', breaches: 0, n: 0 };
    case 'survival':
      return { kind: 'survival', horizonMonths: measure.horizonMonths, ages: [], n: 0 };
    case 'ratio': {
      const none = { n: 0, sum: 0, sumOfSquares: 0 };
      return { kind: 'ratio', numerator: none, denominator: none };
    }
    case 'spread':
      return { kind: 'spread', as: measure.as, groups: [] };
  }
}
