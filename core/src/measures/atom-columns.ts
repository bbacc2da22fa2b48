import type { AgreementMeasure, Expression } from '@touchstone/sdk';

import type { Atom } from './atoms.js';
import { type Compilation, compileExpression } from './compile/expression-compiler.js';
import { decided } from './compile/population.js';

/** What an atom reads of each row, and what it adds up over the rows that count. */
export interface AtomColumns {
  /** Name and SQL of each value read from a row. */
  readonly read: Readonly<Record<string, string>>;
  /** What is added up over the values read, given the columns that hold them: flags that are counted, or numbers. */
  readonly sums: Readonly<Record<string, (read: Readonly<Record<string, string>>) => { readonly flag: string } | { readonly number: string }>>;
  /** A row without this value is left out as `missing-value`. */
  readonly needed?: Expression;
}

const flag = (name: string): AtomColumns['sums'][string] => ({ [name]: read = name }) => ({ flag: read });
const number = (name: string): AtomColumns['sums'][string] => ({ [name]: read = name }) => ({ number: read });

const squared: AtomColumns['sums'] = { sum: number('value'), squares: ({ value }) => ({ number: `${value} * ${value}` }) };

/** Compiles what one atom reads and adds up. Every atom also counts its rows. */
export function atomColumns({ measure }: Pick<Atom, 'measure'>, within: Compilation): AtomColumns {
  const { dialect } = within;
  const numeric = (node: Expression) => dialect.number(compileExpression(node, within));
  switch (measure.kind) {
    case 'share':
      if (measure.counts) {
        const { met, of } = measure.counts;
        return {
          read: { met: decided(measure.meeting, within), favourable: numeric(met), counted: numeric(of) },
          sums: { k: number('favourable'), n: number('counted') },
          needed: of,
        };
      }
      return { read: { met: decided(measure.meeting, within) }, sums: { k: flag('met') } };
    case 'census':
      return { read: { breach: decided(measure.breaching, within) }, sums: { breaches: flag('breach') } };
    case 'mean':
      return {
        read: { value: numeric(measure.value) },
        sums: { ...squared, cubes: ({ value }) => ({ number: `${value} * ${value} * ${value}` }) },
        needed: measure.value,
      };
    case 'sum':
      return { read: { value: numeric(measure.value) }, sums: squared, needed: measure.value };
    case 'rate':
      return {
        read: { events: numeric(measure.events), exposure: numeric(measure.exposure) },
        sums: { events: number('events'), exposure: number('exposure') },
        needed: measure.exposure,
      };
    case 'netPromoter':
      return {
        read: {
          promoters: numeric(measure.promoters),
          passives: numeric(measure.passives),
          detractors: numeric(measure.detractors),
        },
        sums: { promoters: number('promoters'), passives: number('passives'), detractors: number('detractors') },
      };
    case 'quantile':
      return { read: { value: numeric(measure.value) }, sums: {}, needed: measure.value };
    case 'agreement':
      return { read: {}, sums: {}, needed: itemAndValue(measure) };
    case 'survival':
      return { read: {}, sums: {}, needed: measure.from };
  }
}

/** The value without which a row says nothing, of the kinds that are asked again. */
export function neededOf(measure: Atom['measure']): Expression | undefined {
  switch (measure.kind) {
    case 'survival':
      return measure.from;
    case 'agreement':
      return itemAndValue(measure);
    default:
      return 'value' in measure ? measure.value : undefined;
  }
}

/** Has no value where either has none. */
function itemAndValue({ item, value }: AgreementMeasure): Expression {
  const terms = [item, value].map((each) => ({ op: 'compare', operator: '=', left: each, right: each }) as const);
  return { op: 'and', terms };
}

/** Why rows of an atom may be left out, in the order of their places. */
export function reasonsOf(atom: Atom): string[] {
  const reasons = atom.population.excluding.map(({ why }) => why);
  return (atom.measure.kind === 'share' && !atom.measure.counts) || atom.measure.kind === 'census' || atom.measure.kind === 'netPromoter'
    ? reasons
    : [...reasons, 'missing-value'];
}
