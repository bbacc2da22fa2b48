import type { Standard, Statistic } from '@touchstone/sdk';
import type { Unit } from '@touchstone/sdk/contract';

import type { HeldStandard } from '../host/index.js';
import { type Estimate, estimate, type Events, type Judgement, judge, provenLevel, tighterLevel } from '../judging/index.js';
import type { Measurement, Period, UnitStatistic } from '../measures/index.js';
import { hidePeople, type ShownBefore } from './people.js';
import { createPersons, type PersonsBehind } from './persons.js';
import { noPlaces, type Places } from './places.js';
import type { Demands, EnabledCheck, Exemption } from './scoring-input.js';
import { unitKey } from './unit-key.js';

/** One unit of a check in one period, judged. */
export interface JudgedUnit extends UnitStatistic {
  readonly judgement: Judgement;
  /** What it was held to in that period, and by whom. */
  readonly standard: HeldStandard;
  /** Whether an exemption is in force: a miss is accepted, and so is being worse than its peers. */
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
  readonly personsBehind: PersonsBehind;
}

/** When and where a check is judged. */
export interface JudgingFrame {
  /** The key of the current period. */
  readonly period: string;
  readonly asOf: string;
  /** The periods that were measured; exemptions of earlier ones hold as of their end. */
  readonly periods?: readonly Pick<Period, 'key' | 'end'>[];
  readonly places?: Places;
  readonly shownBefore?: ShownBefore;
}

/** Judges what was measured for one check. */
export function judgeCheck(
  { enabled, measurement }: { readonly enabled: EnabledCheck; readonly measurement: Measurement },
  demands: Demands,
  frame: JudgingFrame,
): JudgedCheck {
  const { period, places = noPlaces, shownBefore = () => [] } = frame;
  const { minimumGroup, measure } = enabled.check;
  const personsBehind = createPersons(enabled.check, measurement.statistics, places);
  const series = Map.groupBy(measurement.statistics, ({ unit }) => unitKey(unit));
  const alone = new Map([...series].map(([key, points]) => [key, judgeSeries(points, { enabled, measurement, demands, frame, personsBehind })]));
  const judged = new Map(
    // A spread shows no sum of its units: hiding the small ones is enough.
    minimumGroup === undefined || measure.kind === 'spread'
      ? alone
      : hidePeople(alone, { check: enabled.id, minimumGroup, personsBehind, places, shownBefore }),
  );
  const history = judged.get('') ?? [];
  judged.delete('');
  const current = history.findLast((each) => each.period === period);
  return {
    enabled,
    measurement,
    whole: current ?? nothingMeasured({ enabled, measurement, demands, frame }),
    history,
    units: [...judged.values()].flatMap((points) => points.filter((each) => each.period === period)),
    unitHistory: judged,
    personsBehind,
  };
}

interface SeriesContext {
  readonly enabled: EnabledCheck;
  readonly measurement: Measurement;
  readonly demands: Demands;
  readonly frame: JudgingFrame;
  readonly personsBehind: PersonsBehind;
}

/** The series of one unit, oldest first: each point knows the values before it. */
function judgeSeries(points: readonly UnitStatistic[], context: SeriesContext): JudgedUnit[] {
  const { enabled, measurement, demands } = context;
  const unit = points[0]?.unit ?? {};
  const earlier: number[] = [];
  const earlierRates: Events[] = [];
  const reached: Reached[] = [];
  return points.map(({ statistic: measured, ...point }) => {
    const statistic = withoutSmallGroups(measured, enabled.check.minimumGroup);
    const at = momentOf(point.period, context.frame);
    const standard = standardFor(enabled, { unit, moment: at.moment }, demands);
    const exemption = demands.exemptionOf(enabled.id, unit, at);
    const judgement = judge({
      standard,
      statistic,
      missing: measurement.missing,
      minimum: enabled.check.minimum,
      earlier: [...earlier],
      earlierRates: [...earlierRates],
      ...(exemption && { exemption: accepted(exemption, reached, standard) }),
      ...groupOf(enabled, context.personsBehind({ ...point, statistic })),
      ...(enabled.check.margin !== undefined && { margin: enabled.check.margin }),
    });
    const value = estimate(statistic)?.value;
    if (value !== undefined && Number.isFinite(value)) {
      earlier.push(value);
    }
    if (statistic.kind === 'rate') {
      earlierRates.push(statistic);
    }
    if (judgement.estimate && judgement.verdict !== 'not-enough-data') {
      reached.push({ moment: at.moment, known: judgement.estimate });
    }
    return { ...point, statistic, judgement, standard, exempted: exemption !== undefined && judgement.verdict !== 'misses' };
  });
}

/** A value that a unit had at the end of a period with enough rows for a verdict. */
interface Reached {
  readonly moment: string;
  readonly known: Estimate;
}

/** When a period is looked at: the current one as of the run, an earlier one as of its last second. */
function momentOf(key: string, { period, asOf, periods = [] }: JudgingFrame): { readonly moment: string; readonly current: boolean } {
  const end = periods.find((each) => each.key === key)?.end;
  const current = key === period;
  return { current, moment: current || end === undefined ? asOf : new Date(Date.parse(end) - 1000).toISOString() };
}

/** How far an exemption goes: to the value it names, and no further than what the unit has surely reached since it began. */
function accepted({ from, worst }: Exemption, reached: readonly Reached[], { better }: Standard): { worst?: number } {
  const since = from === undefined ? [] : reached.filter(({ moment }) => moment.slice(0, from.length) >= from);
  const level = tighterLevel(worst, provenLevel(since.map(({ known }) => known), better), better);
  return level === undefined ? {} : { worst: level };
}

/**
 * The units of a spread are compared with each other: the standard of the spread is none for them.
 * They carry no target: their figures are information, and their peers decide, on the side that the spread names as the good one.
 */
function standardFor(enabled: EnabledCheck, { unit, moment }: { readonly unit: Unit; readonly moment: string }, demands: Demands): HeldStandard {
  const standard = demands.standardOf(enabled, unit, moment);
  const { measure } = enabled.check;
  return measure.kind === 'spread' && Object.keys(unit).length > 0
    ? { better: measure.better ?? 'higher', provenance: standard.provenance }
    : standard;
}

/** How units differ must not tell of those that may not be shown. */
function withoutSmallGroups(statistic: Statistic, minimum = 0): Statistic {
  return statistic.kind === 'spread' ? { ...statistic, groups: statistic.groups.filter((group) => group.statistic.n >= minimum) } : statistic;
}

function groupOf({ check }: EnabledCheck, persons: number): { group?: { persons: number; minimum: number } } {
  return check.minimumGroup === undefined ? {} : { group: { persons, minimum: check.minimumGroup } };
}

function nothingMeasured({ enabled, measurement, demands, frame }: Omit<SeriesContext, 'personsBehind'>): JudgedUnit {
  const standard = demands.standardOf(enabled, {}, frame.asOf);
  const { missing, problem } = measurement;
  const statistic = emptyStatistic(enabled);
  return {
    unit: {},
    period: frame.period,
    statistic,
    standard,
    exempted: false,
    judgement: judge({ standard, missing, ...(missing.length === 0 && !problem && { statistic }) }),
  };
}

/** What a check measures where its population is empty. */
export function emptyStatistic({ check: { measure } }: EnabledCheck): Statistic {
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
    case 'difference': {
      const side = measure.first.kind === 'share' ? ({ kind: 'share', k: 0, n: 0 } as const) : ({ kind: 'mean', n: 0, sum: 0, sumOfSquares: 0 } as const);
      return { kind: 'difference', first: side, second: side };
    }
    case 'agreement':
      return { kind: 'agreement', scale: measure.scale, items: [], n: 0 };
    case 'spread':
      return { kind: 'spread', as: measure.as, groups: [] };
  }
}
