import { sizeOf } from '@touchstone/sdk';

import { type Cell, isolatesFew, type ShownFigure, type Sum, suppress } from '../judging/index.js';
import { toUnitResult } from './document.js';
import type { JudgedCheck, JudgedUnit } from './judge-check.js';
import type { PersonsBehind } from './persons.js';
import { ancestorsOf, orgUnitOf, type Places } from './places.js';
import { unitKey } from './unit-key.js';

/** What was shown before of a figure about people: by check, unit key and period. */
export type ShownBefore = (check: string, unit: string, period: string) => readonly ShownFigure[];

/** A figure about people that a run shows. */
export interface Disclosure extends ShownFigure {
  readonly check: string;
  /** The key of the unit. */
  readonly unit: string;
  readonly period: string;
}

export interface PeopleGuard {
  readonly check: string;
  readonly minimumGroup: number;
  readonly personsBehind: PersonsBehind;
  readonly places: Places;
  readonly shownBefore: ShownBefore;
}

type Series = ReadonlyMap<string, readonly JudgedUnit[]>;

/**
 * Hides, beside the figures about few, those that would tell them: what differs by few from a figure shown before, and what the
 * shown totals and siblings of the same period leave over. Takes and gives every unit's series by unit key; the whole has the empty one.
 */
export function hidePeople(series: Series, guard: PeopleGuard): Series {
  const periods = Map.groupBy([...series.values()].flat(), ({ period }) => period);
  const hidden = new Map([...periods].map(([period, units]) => [period, hiddenIn(units, guard)]));
  return new Map(
    [...series].map(([key, points]) => [key, points.map((point) => (hidden.get(point.period)?.has(key) ? hide(point) : point))]),
  );
}

/** Every figure about people that a judged check shows, in all its units and periods. */
export function disclosuresOf({ enabled, history, unitHistory, personsBehind }: JudgedCheck): Disclosure[] {
  if (enabled.check.minimumGroup === undefined) {
    return [];
  }
  const shown = [...history, ...[...unitHistory.values()].flat()].filter(({ judgement }) => judgement.verdict !== 'hidden-for-privacy');
  return shown.map((each) => ({ check: enabled.id, unit: unitKey(each.unit), period: each.period, ...figureOf(each, personsBehind) }));
}

function hide(point: JudgedUnit): JudgedUnit {
  return { ...point, judgement: { verdict: 'hidden-for-privacy', early: false, information: point.judgement.information } };
}

function figureOf(judged: JudgedUnit, personsBehind: PersonsBehind): ShownFigure {
  const { n, k = null, value } = toUnitResult(judged);
  return { persons: personsBehind(judged), n, k, value };
}

function hiddenIn(units: readonly JudgedUnit[], guard: PeopleGuard): ReadonlySet<string> {
  const cells = units.map((unit): Cell => {
    const key = unitKey(unit.unit);
    const figure = figureOf(unit, guard.personsBehind);
    const hidden =
      unit.judgement.verdict === 'hidden-for-privacy' ||
      isolatesFew(figure, guard.shownBefore(guard.check, key, unit.period), guard.minimumGroup);
    return { key, persons: figure.persons, hidden };
  });
  const sums = sumsOf(units, guard.places).map((sum, place) => withRest(sum, { units, cells, key: `rest ${place}` }));
  return suppress([...cells, ...sums.flatMap(({ rest }) => rest)], sums, guard.minimumGroup);
}

interface Parted {
  readonly units: readonly JudgedUnit[];
  readonly cells: readonly Cell[];
  readonly key: string;
}

/** Adds to a sum what of its total lies in none of its parts, such as rows without a branch. */
function withRest({ total, parts }: Sum, { units, cells, key }: Parted): Sum & { readonly rest: readonly Cell[] } {
  const left = (of: (place: number) => number): number =>
    cells.reduce((sum, cell, place) => sum + (cell.key === total ? of(place) : parts.includes(cell.key) ? -of(place) : 0), 0);
  const rows = left((place) => (units[place] ? sizeOf(units[place].statistic) : 0));
  const persons = left((place) => cells[place]?.persons ?? 0);
  return rows > 0 && persons > 0 ? { total, parts: [...parts, key], rest: [{ key, persons, hidden: true, rest: true }] } : { total, parts, rest: [] };
}

/** Which figures of a period add up to which others: cuts to narrower cuts, channels to branches, branches to regions. */
function sumsOf(units: readonly JudgedUnit[], places: Places): Sum[] {
  const keys = new Set(units.map(({ unit }) => unitKey(unit)));
  const parts = new Map<string, Map<string, string[]>>();
  for (const { unit } of units) {
    const dimensions = Object.keys(unit).sort();
    for (const total of totalsOf(unit, places).filter((key) => keys.has(key))) {
      // Parts of one cut add up; those of another cut add up to the same total again.
      const cuts = parts.get(total) ?? new Map<string, string[]>();
      parts.set(total, cuts);
      cuts.set(dimensions.join(), [...(cuts.get(dimensions.join()) ?? []), unitKey(unit)]);
    }
  }
  const above = new Map(units.map(({ unit }) => [unitKey(unit), new Set(totalsOf(unit, places))]));
  return [...parts].flatMap(([total, cuts]) =>
    // A region among its own branches is no part beside them.
    [...cuts.values()].map((found) => ({ total, parts: found.filter((key) => !found.some((other) => other !== key && above.get(key)?.has(other))) })),
  );
}

/** The keys of all units that hold the rows of one: with fewer dimensions, with its channel's branch, with the org units above. */
function totalsOf(unit: JudgedUnit['unit'], places: Places): string[] {
  const branch = orgUnitOf(unit, places);
  const orgUnits = branch === undefined ? [] : [branch, ...ancestorsOf(branch, places)];
  const others = Object.entries(unit).filter(([name]) => name !== 'orgUnit');
  const subsets = others.reduce<[string, string][][]>((sets, entry) => [...sets, ...sets.map((set) => [...set, entry])], [[]]);
  const all = subsets.flatMap((set) => [set, ...orgUnits.map((id): [string, string][] => [...set, ['orgUnit', id]])]);
  const own = unitKey(unit);
  return [...new Set(all.map((set) => unitKey(Object.fromEntries(set))))].filter((key) => key !== own);
}
