import type { MeanStatistic, ShareStatistic, Statistic } from '@touchstone/sdk';

import { cutOf, unitKey } from '../unit-key.js';
import type { CheckFacts, UnitFacts } from './run-facts.js';

type Counted = ShareStatistic | MeanStatistic;

/** The rows of one unit in two runs; those of all units that only one of them has stand together. */
interface Stratum {
  readonly values: Counted;
  readonly rows: number;
}

/** The smallest difference of two shares of the rows that says something; below it is rounding. */
const rounding = 1e-12;

/** Whether the rows of a figure came from its units in other proportions, where this can be told apart from what was measured. */
export function mixDiffers(a: CheckFacts, b: CheckFacts): boolean {
  const there = strataOf(a, b);
  const back = strataOf(b, a);
  if (!there || !back) {
    return false;
  }
  const [rows, total] = [sumOf(there, ({ values }) => values.n), sumOf(there, (each) => each.rows)];
  return there.some((each) => Math.abs(each.values.n / rows - each.rows / total) > rounding);
}

/**
 * What a run measured of a check, had its rows come from the units in the proportions of another run: the direct standardisation of
 * a share or a mean. Its number of rows stays, so that it is known no better than it was. Where {@link mixDiffers} says no, it is as it was.
 *
 * Source: Kitagawa 1955, Journal of the American Statistical Association 50.
 */
export function weighedAs(measured: CheckFacts, other: CheckFacts): CheckFacts {
  const strata = strataOf(measured, other);
  const last = measured.history.at(-1);
  const whole = last && toCounted(last.statistic);
  if (!strata || !last || !whole) {
    return measured;
  }
  const total = sumOf(strata, ({ rows }) => rows);
  const mean = (of: (values: Counted) => number) => sumOf(strata, ({ values, rows }) => ((rows / total) * of(values)) / values.n);
  const statistic: Statistic =
    whole.kind === 'share'
      ? { ...whole, k: whole.n * mean(first) }
      : { kind: 'mean', n: whole.n, sum: whole.n * mean(first), sumOfSquares: whole.n * mean((values) => (values.kind === 'mean' ? values.sumOfSquares : 0)) };
  return { ...measured, history: [...measured.history.slice(0, -1), { ...last, statistic }] };
}

const first = (values: Counted): number => (values.kind === 'share' ? values.k : values.sum);

const toCounted = (statistic: Statistic | undefined): Counted | undefined =>
  statistic && (statistic.kind === 'share' || statistic.kind === 'mean') && statistic.n > 0 ? statistic : undefined;

const sumOf = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((sum, item) => sum + of(item), 0);

/** Undefined where the figure is no share or mean, its units are no parts of it, or one side knows nothing of where the other has rows. */
function strataOf(values: CheckFacts, other: CheckFacts): Stratum[] | undefined {
  const [whole, theirs] = [values, other].map(({ history }) => toCounted(history.at(-1)?.statistic));
  const cut = sharedCut(values.units, other.units);
  if (!whole || theirs?.kind !== whole.kind || cut === undefined) {
    return undefined;
  }
  const known = new Map(other.units.filter(({ unit }) => cutOf(unit) === cut).map(({ unit, statistic }) => [unitKey(unit), toCounted(statistic)]));
  const common = values.units.flatMap(({ unit, statistic }): Stratum[] => {
    const [own, their] = [cutOf(unit) === cut ? toCounted(statistic) : undefined, known.get(unitKey(unit))];
    return own && their && own.kind === whole.kind ? [{ values: own, rows: their.n }] : [];
  });
  const rest = common.reduce((left, { values: part }) => without(left, part), whole);
  const restRows = theirs.n - sumOf(common, ({ rows }) => rows);
  if (rest.n < 0 || restRows < 0 || (rest.n === 0) !== (restRows === 0) || (rest.kind === 'share' && (rest.k < 0 || rest.k > rest.n))) {
    return undefined;
  }
  return rest.n === 0 ? common : [...common, { values: rest, rows: restRows }];
}

/** The org units if both have them, else the cut that both have of the most units. */
function sharedCut(a: readonly UnitFacts[], b: readonly UnitFacts[]): string | undefined {
  const theirs = new Set(b.map(({ unit }) => cutOf(unit)));
  const cuts = [...Map.groupBy(a, ({ unit }) => cutOf(unit))].filter(([cut]) => theirs.has(cut));
  cuts.sort(([cut, units], [other, others]) => Number(other === 'orgUnit') - Number(cut === 'orgUnit') || others.length - units.length || (cut < other ? -1 : 1));
  return cuts[0]?.[0];
}

/** What is left of a figure without a part of its rows. */
function without(whole: Counted, part: Counted): Counted {
  if (whole.kind === 'share' && part.kind === 'share') {
    return { ...whole, k: whole.k - part.k, n: whole.n - part.n };
  }
  return whole.kind === 'mean' && part.kind === 'mean'
    ? { ...whole, n: whole.n - part.n, sum: whole.sum - part.sum, sumOfSquares: whole.sumOfSquares - part.sumOfSquares }
    : whole;
}
