import { type PlacedStatistic, type PlainStatistic, sizeOf } from '@touchstone/sdk';
import { derivedSchema } from '@touchstone/sdk/schema';

import { HostError } from '../../base/errors.js';
import type { MeasuredCheck, UnitStatistic } from '../../measures/index.js';
import { createValidator } from '../validate.js';
import { oddValue } from './odd-value.js';
import { senselessIn, strangeTo } from './statistic-sense.js';

const findProblem = createValidator(() => derivedSchema);

/** Where a statistic belongs, as one text. */
const placeOf = ({ unit, period }: Pick<UnitStatistic, 'unit' | 'period'>): string =>
  JSON.stringify([period, Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1))]);

const cutOf = (unit: UnitStatistic['unit']): string => JSON.stringify(Object.keys(unit).sort());

/** Rows are counted, and sums of them rounded. */
const moreThan = (size: number, limit: number): boolean => size > limit * (1 + 1e-9);

export interface Derivation {
  readonly plugin: string;
  readonly measured: MeasuredCheck;
  /** What the code was given. */
  readonly given: readonly UnitStatistic[];
}

/**
 * Takes what `derive` gave back, if it can be judged: the kind that was measured, each place once, periods and units that were
 * measured, numbers that can be, and no figure on more rows than were measured there. Throws `PLUGIN_RESULT_INVALID`.
 */
export function readDerived(value: unknown, { plugin, measured, given }: Derivation): UnitStatistic[] {
  const invalid = (path: string, reason: string) => new HostError('PLUGIN_RESULT_INVALID', { plugin, check: measured.id, path: path.toWellFormed() || '/', reason });
  const problem = oddValue(value) ?? findProblem(value);
  if (problem) {
    throw invalid(problem.path.slice(0, 100), problem.reason);
  }
  const known = knownPlaces(given);
  const seen = new Set<string>();
  return (value as readonly PlacedStatistic[]).map(({ unit, period, statistic }, index) => {
    const place = placeOf({ unit, period });
    const reason =
      (seen.has(place) ? 'is the second for its unit and period' : undefined) ??
      strangeTo(measured.check.measure, statistic) ??
      senselessIn(statistic) ??
      known.strange(unit, period) ??
      (moreThan(sizeOf(statistic), known.limit(unit, period)) ? `stands on ${sizeOf(statistic)} rows where ${known.limit(unit, period)} were measured` : undefined);
    if (reason !== undefined) {
      throw invalid(`/${index}`, reason);
    }
    seen.add(place);
    return { unit, period, statistic: statistic satisfies PlainStatistic };
  });
}

function knownPlaces(given: readonly UnitStatistic[]) {
  const periods = new Set(given.map(({ period }) => period));
  const cuts = new Set(['[]', ...given.map(({ unit }) => cutOf(unit))]);
  const members = new Set(given.flatMap(({ unit }) => Object.entries(unit).map(([name, member]) => JSON.stringify([name, member]))));
  const sizes = new Map(given.map((each) => [placeOf(each), sizeOf(each.statistic)]));
  return {
    strange(unit: UnitStatistic['unit'], period: string): string | undefined {
      if (!periods.has(period)) {
        return 'is for a period that was not measured';
      }
      const isKnown = cuts.has(cutOf(unit)) && Object.entries(unit).every(([name, member]) => members.has(JSON.stringify([name, member])));
      return isKnown ? undefined : 'is for a unit that was not measured';
    },
    /** A unit that had no rows in a period may be told of as the whole organisation is: its rows are somewhere among those. */
    limit: (unit: UnitStatistic['unit'], period: string): number => sizes.get(placeOf({ unit, period })) ?? sizes.get(placeOf({ unit: {}, period })) ?? 0,
  };
}
