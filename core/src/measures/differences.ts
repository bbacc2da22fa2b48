import type { DifferenceMeasure, DifferenceStatistic, PairStatistic } from '@touchstone/sdk';
import type { Unit } from '@touchstone/sdk/contract';

import { alikeCut, type UnitCut, unitName } from './atoms.js';
import { groupKey } from './group-key.js';
import type { AtomStatistic, GroupStatistic } from './run-scan.js';

type Groups = ReadonlyMap<string, GroupStatistic>;
type Side = PairStatistic['first'];

/** One difference a unit and period in which any side has rows. */
export function differences(
  measure: DifferenceMeasure,
  { groups, alike }: { readonly groups: readonly Groups[]; readonly alike: readonly Groups[] },
  cuts: readonly UnitCut[],
): { unit: Unit; period: number; statistic: DifferenceStatistic }[] {
  const nothing: Side = measure.first.kind === 'share' ? { kind: 'share', k: 0, n: 0 } : { kind: 'mean', n: 0, sum: 0, sumOfSquares: 0 };
  return cuts.flatMap((cut) => {
    const units = groupsOf(groups, cut);
    const pairs = alike.length > 0 ? pairsTold(alike) : pairsWithin(measure, groups, { cut, nothing });
    return [...units].map(([key, { unit, period }]) => {
      const [first, second, firstBeyond, secondBeyond] = groups.map((side) => sideOf(side.get(key)?.statistic) ?? nothing);
      const pair = { first: first ?? nothing, second: second ?? nothing };
      const beyond = firstBeyond && secondBeyond && { first: firstBeyond, second: secondBeyond, ...pairs.alike(key, 2) };
      return { unit, period, statistic: { kind: 'difference', ...pair, ...pairs.alike(key, 0), ...(beyond && { beyond }) } };
    });
  });
}

/** The units and periods of one cut in which any of several series has rows, by their keys. */
function groupsOf(groups: readonly Groups[], cut: UnitCut): Map<string, Pick<GroupStatistic, 'unit' | 'period'>> {
  const names = cut.map(unitName);
  const isOfCut = ({ unit }: GroupStatistic) => Object.keys(unit).length === names.length && names.every((name) => name in unit);
  return new Map(groups.flatMap((side) => [...side].filter(([, group]) => isOfCut(group))));
}

/** The pairs of rows that are alike, as the engine told them. */
function pairsTold(alike: readonly Groups[]) {
  return {
    alike: (key: string, place: number): Pick<PairStatistic, 'alike'> => {
      const statistic = alike[place / 2]?.get(key)?.statistic;
      const pairs = statistic?.kind === 'alike' ? statistic.pairs : [];
      return {
        alike: pairs.flatMap(({ first, second, times }) => {
          const [one, other] = [sideOf(first), sideOf(second)];
          return one && other ? Array<Pick<PairStatistic, 'first' | 'second'>>(times).fill({ first: one, second: other }) : [];
        }),
      };
    },
  };
}

/** The pairs of rows that are alike, by the unit of the cut they lie within. */
function pairsWithin(measure: DifferenceMeasure, groups: readonly Groups[], { cut, nothing }: { readonly cut: UnitCut; readonly nothing: Side }) {
  const names = cut.map(unitName);
  const alike = new Map<string, Map<number, Pick<PairStatistic, 'first' | 'second'>[]>>();
  // An engine gives groups in any order; pairs come in one.
  const finer = measure.alike ? [...groupsOf(groups, alikeCut(measure, cut))].sort(([one], [other]) => (one < other ? -1 : 1)) : [];
  for (const [finerKey, { unit, period }] of finer) {
    const key = groupKey({ unit: Object.fromEntries(names.map((name) => [name, unit[name] ?? ''])), period });
    const pairs = alike.get(key) ?? new Map<number, Pick<PairStatistic, 'first' | 'second'>[]>();
    alike.set(key, pairs);
    for (const place of [0, 2]) {
      const [first, second] = [groups[place], groups[place + 1]].map((side) => sideOf(side?.get(finerKey)?.statistic) ?? nothing);
      if (first && second && first.n > 0 && second.n > 0) {
        const known = pairs.get(place) ?? [];
        known.push({ first, second });
        pairs.set(place, known);
      }
    }
  }
  return {
    /** Pairs of the first two series, or of those beyond; none where the measure does not ask for any. */
    alike: (key: string, place: number): Pick<PairStatistic, 'alike'> =>
      measure.alike ? { alike: alike.get(key)?.get(place) ?? [] } : {},
  };
}

function sideOf(statistic: AtomStatistic | undefined): Side | undefined {
  return statistic?.kind === 'share' || statistic?.kind === 'mean' ? statistic : undefined;
}
