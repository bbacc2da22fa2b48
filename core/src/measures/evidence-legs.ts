import type { EvidencePart, Unit } from '@touchstone/sdk/contract';

import { type Atom, atomsOf, countsPersons, unitName } from './atoms.js';
import type { MeasureContext } from './context.js';
import type { MeasuredCheck } from './measurement.js';
import type { Period } from './period.js';

/** Rows of one atom that stand behind a figure. A ratio has rows of two tables, a difference those of each side, a spread those of each of its measures. */
export interface EvidenceLeg {
  readonly atom: Atom;
  /** What the rows are told to belong to, where there is more than one leg. */
  readonly name: string;
  /** The periods that the figure takes in; none where it takes in no rows at all. */
  readonly periods: readonly Period[];
  /** The part of a cut that a row must have to belong to a group of a spread. */
  readonly within?: Atom['cuts'][number];
}

export interface EvidenceWish {
  readonly check: MeasuredCheck;
  readonly unit: Unit;
  /** Key of a period of the context. Default: the current one. */
  readonly period?: string;
  readonly part: EvidencePart;
  /** Rows come in an order drawn by lot, the same for the same lot: the first of them are a random sample. Default: by their keys. */
  readonly lot?: string;
}

const differenceSides = ['first', 'second', 'first-beyond', 'second-beyond'] as const;

/** Where the rows of a part come from, in the order in which they are told. Throws a `TypeError` for a period that is not measured. */
export function evidenceLegs({ check, unit, period, part }: EvidenceWish, context: MeasureContext): EvidenceLeg[] {
  const { measure } = check.check;
  const last = period === undefined ? context.periods.length - 1 : context.periods.findIndex(({ key }) => key === period);
  if (last < 0) {
    throw new TypeError(`The period ${period} is not measured.`);
  }
  const place = { context, last };
  const atoms = atomsOf(check).filter((atom) => !countsPersons(atom) && !atom.alike);
  if (measure.kind === 'ratio' || (measure.kind === 'rate' && measure.exposureOf)) {
    const sides = ['numerator', 'denominator'] as const;
    return atoms.flatMap((atom, index) => (part === 'excluded' || part === sides[index] ? [{ atom, name: sides[index] ?? '', periods: periodsOf(atom, place) }] : []));
  }
  if (measure.kind === 'difference') {
    return atoms.map((atom, index) => ({ atom, name: differenceSides[index] ?? '', periods: periodsOf(atom, place) }));
  }
  if (measure.kind !== 'spread') {
    return atoms.slice(0, 1).map((atom) => ({ atom, name: '', periods: periodsOf(atom, place) }));
  }
  const isWhole = Object.keys(unit).length === 0;
  return atoms.slice(0, isWhole ? atoms.length : 1).map((atom, index) => {
    const leg = { atom, name: String(index + 1), periods: periodsOf(atom, place) };
    if (!isWhole || part === 'excluded') {
      return leg;
    }
    return measure.across === 'period' ? { ...leg, periods: context.periods.slice(0, last + 1) } : { ...leg, within: [measure.across] };
  });
}

/** The periods that a figure of one period adds up. A state as of the run belongs to the last period alone. */
function periodsOf({ population }: Atom, { context, last }: { readonly context: MeasureContext; readonly last: number }): readonly Period[] {
  if (!population.period && last < context.periods.length - 1) {
    return [];
  }
  return context.periods.slice(Math.max(0, last + 1 - (population.window ?? 1)), last + 1);
}

/** The cut of an atom that a unit is of. Throws a `TypeError` where the check is not split so. */
export function cutOfUnit(atom: Atom, unit: Unit): Atom['cuts'][number] {
  const names = Object.keys(unit).sort().join();
  const cut = atom.cuts.find((parts) => parts.map(unitName).sort().join() === names);
  if (!cut) {
    throw new TypeError(`The check "${atom.check.id}" is not split by ${names}.`);
  }
  return cut;
}
