import { type CheckContribution, sizeOf, type Statistic } from '@touchstone/sdk';

import type { UnitStatistic } from '../measures/index.js';
import { ancestorsOf, type Places } from './places.js';

/** How many persons stand behind a figure of a check; never more than there are, and NaN where nothing tells. */
export type PersonsBehind = (figure: UnitStatistic) => number;

/**
 * Counts the persons behind each figure of a check: what its rows say of it, else one a row. Where rows describe groups, those of
 * the org units within a wider one add up to more than any of its rows alone can vouch for.
 */
export function createPersons({ persons, minimumGroup }: CheckContribution, statistics: readonly UnitStatistic[], places: Places): PersonsBehind {
  if (minimumGroup === undefined) {
    return () => NaN;
  }
  if (!persons) {
    return ({ statistic }) => (isEmpty(statistic) ? 0 : rowsOf(statistic));
  }
  const branches = statistics.filter(({ unit }) => Object.keys(unit).join() === 'orgUnit');
  const within = new Map<string, number>();
  for (const each of innermost(branches, places)) {
    const orgUnit = each.unit['orgUnit'] ?? '';
    for (const place of ['', ...ancestorsOf(orgUnit, places)]) {
      const key = `${each.period} ${place}`;
      within.set(key, (within.get(key) ?? 0) + (each.persons ?? 0));
    }
  }
  return ({ unit, period, statistic, persons: own = NaN }) => {
    const names = Object.keys(unit);
    const wider = names.length === 0 ? '' : names.join() === 'orgUnit' ? unit['orgUnit'] : undefined;
    const vouched = [own, within.get(`${period} ${wider ?? '-'}`) ?? NaN].filter((count) => !Number.isNaN(count));
    return isEmpty(statistic) ? 0 : vouched.length === 0 ? NaN : Math.max(...vouched);
  };
}

/** Each period's org units that have none of the others within them: regions hold the same people as their branches. */
function innermost(branches: readonly UnitStatistic[], places: Places): UnitStatistic[] {
  const wider = new Set(branches.flatMap(({ unit, period }) => ancestorsOf(unit['orgUnit'] ?? '', places).map((id) => `${period} ${id}`)));
  return branches.filter(({ unit, period }) => !wider.has(`${period} ${unit['orgUnit'] ?? ''}`));
}

/** Whether nobody stands behind a figure. Of a ratio, either side may be about somebody. */
const isEmpty = (statistic: Statistic): boolean =>
  statistic.kind === 'ratio' ? statistic.numerator.n + statistic.denominator.n === 0 : sizeOf(statistic) === 0;

/** Rows, where each is about one person. The exposure of a rate and the sums of a ratio are no persons. */
function rowsOf(statistic: Statistic): number {
  return statistic.kind === 'ratio' || statistic.kind === 'rate' ? NaN : sizeOf(statistic);
}
