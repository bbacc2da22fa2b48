import type { PlainStatistic, SpreadMeasure, SpreadStatistic, Statistic } from '@touchstone/sdk';
import type { Unit } from '@touchstone/sdk/contract';

import { countsPersons, unitName } from './atoms.js';
import { addStatistics } from './combine.js';
import type { MeasureContext } from './context.js';
import { differences } from './differences.js';
import { groupKey } from './group-key.js';
import type { MeasuredCheck, Measurement, UnitStatistic } from './measurement.js';
import type { AtomResult, AtomStatistic, GroupStatistic } from './run-scan.js';

/** Turns the results of a check's atoms into its measurement: windows added up, ratios and spreads put together. */
export function toMeasurement(check: MeasuredCheck, results: readonly AtomResult[], context: MeasureContext): Measurement {
  const figures = results.filter(({ atom }) => !countsPersons(atom) && !atom.alike);
  const windowed = figures.map((result) => addWindows(result, context));
  const places = new Map(context.periods.map(({ key }, place) => [key, place]));
  const order = ({ period }: UnitStatistic): number => places.get(period) ?? -1;
  const alike = results.flatMap(({ atom, groups }) => (atom.alike ? [groups] : []));
  const statistics = statisticsOf(check, { groups: windowed, alike }, context).sort((a, b) => order(a) - order(b));
  const persons = results.find(({ atom }) => countsPersons(atom));
  return {
    id: check.id,
    missing: [],
    excluded: excludedRows(figures, context),
    statistics: persons ? withPersons(statistics, addWindows(persons, context), order) : statistics,
  };
}

/** Notes beside each figure how many persons its rows describe on average: over months of the same people their sum would be too many. */
function withPersons(statistics: readonly UnitStatistic[], groups: Groups, order: (statistic: UnitStatistic) => number): UnitStatistic[] {
  return statistics.map((each) => {
    const counted = groups.get(groupKey({ unit: each.unit, period: order(each) }))?.statistic;
    return counted?.kind === 'sum' && counted.n > 0 ? { ...each, persons: counted.sum / counted.n } : each;
  });
}

type Groups = ReadonlyMap<string, GroupStatistic>;

/** Adds to each period those before it that its window takes in, also to one without rows of its own. */
function addWindows({ atom, groups }: AtomResult, { periods }: MeasureContext): Groups {
  const window = atom.population.window ?? 1;
  if (window === 1) {
    return groups;
  }
  const added = new Map<string, GroupStatistic>();
  for (const group of groups.values()) {
    for (let period = group.period; period < Math.min(group.period + window, periods.length); period += 1) {
      const key = groupKey({ ...group, period });
      const known = added.get(key);
      const statistic = known ? addStatistics<AtomStatistic>(known.statistic, group.statistic) : group.statistic;
      added.set(key, { unit: group.unit, period, statistic });
    }
  }
  return added;
}

function excludedRows(results: readonly AtomResult[], { periods }: MeasureContext): Measurement['excluded'] {
  const totals = new Map<string, number>();
  for (const { excluded, atom } of results) {
    const first = periods.length - (atom.population.window ?? 1);
    for (const { why, rows } of excluded) {
      const counted = rows.filter((_, period) => period >= first).reduce((sum, count) => sum + count, 0);
      totals.set(why, (totals.get(why) ?? 0) + counted);
    }
  }
  return [...totals].filter(([, rows]) => rows > 0).map(([why, rows]) => ({ why, rows }));
}

function statisticsOf({ check }: MeasuredCheck, { groups, alike }: Pick<Combining, 'groups' | 'alike'>, context: MeasureContext): UnitStatistic[] {
  const { measure } = check;
  const [first, second] = groups;
  if (!first) {
    return [];
  }
  if (measure.kind === 'spread') {
    return spreadStatistics(measure, groups, context);
  }
  const plain = combined({ check, groups, alike, first, second: second ?? new Map<string, GroupStatistic>() });
  return plain.map(({ unit, period, statistic }) => ({
    unit,
    period: keyOf(period, context),
    statistic: statistic as PlainStatistic,
  }));
}

interface Combining {
  readonly check: MeasuredCheck['check'];
  readonly groups: readonly Groups[];
  /** Of the pairs that a difference compares, where they were told as such. */
  readonly alike: readonly Groups[];
  readonly first: Groups;
  readonly second: Groups;
}

function combined({ check: { measure, by }, groups, alike, first, second }: Combining): { unit: Unit; period: number; statistic: Statistic | AtomStatistic }[] {
  switch (measure.kind) {
    case 'ratio':
      return ratios(first, second);
    case 'rate':
      return measure.exposureOf ? ratesOf(first, second) : [...first.values()];
    case 'difference':
      return differences(measure, { groups, alike }, [[], ...by]);
    default:
      return [...first.values()];
  }
}

/** Events of some rows per exposure of others: the rows of both stand behind a rate, for where nothing happened is known too. */
function ratesOf(events: Groups, exposures: Groups): ReturnType<typeof ratios> {
  return ratios(events, exposures).flatMap(({ statistic, ...group }) => {
    if (statistic.kind !== 'ratio') {
      return [];
    }
    const { numerator, denominator } = statistic;
    const n = numerator.n + denominator.n;
    return [{ ...group, statistic: { kind: 'rate', events: numerator.sum, exposure: denominator.sum, n } as const }];
  });
}

function keyOf(period: number, { periods }: MeasureContext): string {
  return periods[period]?.key ?? '';
}

const noSum = { kind: 'sum', n: 0, sum: 0, sumOfSquares: 0 } as const;

function ratios(numerators: Groups, denominators: Groups): { unit: Unit; period: number; statistic: Statistic }[] {
  return [...new Set([...numerators.keys(), ...denominators.keys()])].flatMap((key) => {
    const group = numerators.get(key) ?? denominators.get(key);
    const numerator = numerators.get(key)?.statistic ?? noSum;
    const denominator = denominators.get(key)?.statistic ?? noSum;
    if (!group || numerator.kind !== 'sum' || denominator.kind !== 'sum') {
      return [];
    }
    return [{ ...group, statistic: { kind: 'ratio', numerator, denominator } as const }];
  });
}

/** The spread of the whole organisation, and beside it what each unit of the first measure shows. */
function spreadStatistics(measure: SpreadMeasure, groups: readonly Groups[], context: MeasureContext): UnitStatistic[] {
  const units = groups.slice(0, 1).flatMap((series) =>
    [...series.values()]
      .filter(({ unit }) => Object.keys(unit).length > 0)
      .map(({ unit, period, statistic }) => ({ unit, period: keyOf(period, context), statistic: statistic as Statistic })),
  );
  const whole = context.periods.map(({ key }, period) => ({
    unit: {},
    period: key,
    statistic: spreadAt(measure, groups, { period, context }),
  }));
  return [...whole.filter(({ statistic }) => statistic.groups.length > 0), ...units];
}

function spreadAt(
  measure: SpreadMeasure,
  groups: readonly Groups[],
  { period, context }: { period: number; context: MeasureContext },
): SpreadStatistic {
  const across = measure.across === 'period' ? undefined : unitName(measure.across);
  const found = groups.flatMap((series, place) =>
    [...series.values()].flatMap((group) => {
      const { statistic } = group;
      if (statistic.kind !== 'share' && statistic.kind !== 'mean') {
        return [];
      }
      const names = Object.keys(group.unit);
      const belongs =
        across === undefined
          ? names.length === 0 && group.period <= period
          : group.period === period && names.length === 1 && names[0] === across;
      const key = across === undefined ? keyOf(group.period, context) : (group.unit[across] ?? '');
      return belongs ? [{ key, series: place, statistic }] : [];
    }),
  );
  found.sort((a, b) => a.series - b.series || (a.key < b.key ? -1 : 1));
  return { kind: 'spread', as: measure.as, groups: found };
}
