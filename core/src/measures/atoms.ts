import type {
  CheckContribution,
  DifferenceMeasure,
  Expression,
  MeanMeasure,
  Measure,
  PlainMeasure,
  Population,
  RateMeasure,
  RatioPart,
  ShareMeasure,
  UnitExpression,
} from '@touchstone/sdk';

import { canonicalText } from './canonical-text.js';
import type { MeasuredCheck } from './measurement.js';
import { mayDifferByUnit, withUnitSettings } from './unit-settings.js';

/** How a unit is cut out: dimensions and computed words, crossed. Empty for the whole organisation. */
export type UnitCut = readonly (string | UnitExpression)[];


/** The smallest thing that is measured over one table: which rows, what of them, cut how. */
export interface Atom {
  /** The check it belongs to and its place there, for reading results back. */
  readonly id: string;
  readonly check: MeasuredCheck;
  readonly measure: Exclude<PlainMeasure, { kind: 'ratio' | 'difference' }> | SumAtomMeasure;
  readonly population: Population;
  readonly cuts: readonly UnitCut[];
  /** Of an atom that tells not the groups of its cuts, but in each of them the pairs of groups of rows that are alike: the other side, and what they share. */
  readonly alike?: { readonly other: ShareMeasure | MeanMeasure; readonly parts: UnitCut };
  /** Where its rows are kept with answers about their related rows: what is read in their place. */
  readonly answered?: AnsweredSource;
}

/** Rows kept in a table of their own, with columns that answer questions about related rows, or say when days begin. */
export interface AnsweredSource {
  readonly source: string;
  /** Columns by the key of the question, or of the day whose begin they hold. */
  readonly answers: ReadonlyMap<string, string>;
}

/** One side of a ratio, or of a rate whose events and exposure are in different rows. */
export interface SumAtomMeasure extends RatioPart {
  readonly kind: 'sum';
}

/** The name of a cut's part: of the dimension, or the one the check gave. */
export const unitName = (unit: string | UnitExpression): string => (typeof unit === 'string' ? unit : unit.name);

/**
 * The atoms of a check: one for most, two for a ratio, one a measure for a spread or a difference; and one for the persons behind its
 * rows.
 */
export function atomsOf(check: MeasuredCheck): Atom[] {
  return [...figureAtoms(check), ...personAtoms(check)].map(withUnitSettings);
}

/** Whether a setting of a check may differ by org unit: whatever uses it must know the unit of its rows. */
export const settingMayDiffer = (check: CheckContribution, setting: string): boolean => mayDifferByUnit(atomsOf({ id: check.id, check, settings: {} }), check, setting);

/** What an atom counts rows for: itself, or both sides of the pairs it tells. */
export function sidesOf({ alike, ...atom }: Atom): Atom[] {
  return alike ? [atom, { ...atom, measure: alike.other, population: alike.other }] : [atom];
}

const personsMark = '#persons';

/** Whether an atom counts the persons behind a figure, and is no part of the figure itself. */
export const countsPersons = ({ id }: Pick<Atom, 'id'>): boolean => id.endsWith(personsMark);

function personAtoms(measured: MeasuredCheck): Atom[] {
  const { id, check } = measured;
  const { measure, by, persons } = check;
  if (!persons || measure.kind === 'spread') {
    return [];
  }
  const population = measure.kind === 'ratio' ? measure.denominator : measure.kind === 'difference' ? measure.first : measure;
  const { of, where, excluding, period, window } = population;
  const part: SumAtomMeasure = {
    kind: 'sum',
    of,
    excluding,
    value: persons,
    ...(where && { where }),
    ...(period && { period }),
    ...(window !== undefined && { window }),
  };
  return [{ id: `${id}${personsMark}`, check: measured, measure: part, population: part, cuts: [[], ...by] }];
}

function figureAtoms(check: MeasuredCheck): Atom[] {
  const { measure, by } = check.check;
  const cuts: readonly UnitCut[] = [[], ...by];
  const atom = (index: number, part: Atom['measure'], ownCuts = cuts): Atom => ({
    id: `${check.id}#${index}`,
    check,
    measure: part,
    population: part,
    cuts: ownCuts,
  });
  switch (measure.kind) {
    case 'ratio':
      return [measure.numerator, measure.denominator].map((part, index) => atom(index, { kind: 'sum', ...part }));
    case 'spread': {
      const across: readonly UnitCut[] = measure.across === 'period' ? [] : [[measure.across]];
      return measure.of.map((part, index) => atom(index, part, [...cuts, ...across]));
    }
    case 'difference': {
      const alike = alikeAtoms(measure, atom);
      const own = alike.length > 0 ? cuts : alikeCuts(measure, cuts);
      return [...pairsOf(measure).map((part, index) => atom(index, part, own)), ...alike];
    }
    case 'rate':
      return measure.exposureOf === undefined ? [atom(0, measure)] : sidesOfRate(measure, measure.exposureOf).map((part, index) => atom(index, part));
    default:
      return [atom(0, measure)];
  }
}

/** The shares or means of a difference: first and second, and those of the pair that is taken off. */
export function pairsOf({ first, second, beyond }: DifferenceMeasure): (ShareMeasure | MeanMeasure)[] {
  return [first, second, ...(beyond ? [beyond.first, beyond.second] : [])];
}

/** The cut by which a difference compares like with like within another cut; the same cut where it compares all. */
export function alikeCut({ alike = [] }: Pick<DifferenceMeasure, 'alike'>, cut: UnitCut): UnitCut {
  const names = cut.map(unitName);
  return [...cut, ...alike.filter((part) => !names.includes(unitName(part)))];
}

/**
 * The atoms that tell pairs of rows that are alike, one a pair of series. None where the sides are not rows of one table in the same
 * periods, or are added up over several: then each side tells all its groups, and the pairs are found among them.
 */
function alikeAtoms({ alike: parts, first, second, beyond }: DifferenceMeasure, atom: (index: number, part: ShareMeasure | MeanMeasure) => Atom): Atom[] {
  const pairs = [{ first, second }, ...(beyond ? [beyond] : [])];
  const isOneScan = pairs.every((pair) => pair.first.of === pair.second.of && canonicalText(pair.first.period ?? null) === canonicalText(pair.second.period ?? null) && (pair.first.window ?? 1) === 1 && (pair.second.window ?? 1) === 1);
  return parts && isOneScan ? pairs.map((pair, place) => {
    const first = atom(2 * place, pair.first);
    return { ...first, id: `${first.id}#alike`, alike: { other: pair.second, parts } };
  }) : [];
}

function alikeCuts(measure: DifferenceMeasure, cuts: readonly UnitCut[]): UnitCut[] {
  const all = [...cuts, ...cuts.map((cut) => alikeCut(measure, cut))];
  const keyOf = (cut: UnitCut) => cut.map(unitName).sort().join();
  return [...new Map(all.map((cut) => [keyOf(cut), cut])).values()];
}

function sidesOfRate({ events, exposure, ...measure }: RateMeasure, exposureOf: Population): SumAtomMeasure[] {
  const { exposureOf: _, kind: __, ...eventsOf } = measure;
  return [
    { kind: 'sum', ...eventsOf, value: events },
    { kind: 'sum', ...exposureOf, value: exposure },
  ];
}

/** Every expression of a measure, for finding out what it reads. */
export function expressionsOf(measure: Measure): Expression[] {
  switch (measure.kind) {
    case 'ratio':
      return [measure.numerator, measure.denominator].flatMap((part) => [...populationExpressions(part), part.value]);
    case 'spread':
      return measure.of.flatMap(expressionsOf);
    case 'difference':
      return pairsOf(measure).flatMap(expressionsOf);
    case 'agreement':
      return [...populationExpressions(measure), measure.item, measure.value];
    case 'share':
      return [...populationExpressions(measure), measure.meeting, ...(measure.counts ? Object.values(measure.counts) : [])];
    case 'mean':
    case 'quantile':
      return [...populationExpressions(measure), measure.value];
    case 'rate':
      return [
        ...populationExpressions(measure),
        measure.events,
        ...(measure.exposureOf ? populationExpressions(measure.exposureOf) : []),
        measure.exposure,
      ];
    case 'netPromoter':
      return [...populationExpressions(measure), measure.promoters, measure.passives, measure.detractors];
    case 'census':
      return [...populationExpressions(measure), measure.breaching];
    case 'survival':
      return [...populationExpressions(measure), measure.from, measure.lost, measure.until];
  }
}

/** The expressions that decide which rows count; exclusions are told apart because they need no data. */
export function populationExpressions({ where, period }: Population): Expression[] {
  return [...(where ? [where] : []), ...(period ? [period] : [])];
}
