import type { AgreementMeasure, Expression } from '@touchstone/sdk';

import type { Atom } from './atoms.js';
import { type Compilation, compileExpression } from './compile/expression-compiler.js';
import { decided } from './compile/population.js';

/** What an atom reads of each row, and what it adds up over the rows that count. */
export interface AtomColumns {
  /** Name and SQL of each value read from a row. */
  readonly read: Readonly<Record<string, string>>;
  /** Each sum over the values read, given the columns that hold them; the caller adds the filter. */
  readonly sums: Readonly<Record<string, (read: Readonly<Record<string, string>>) => string>>;
  /** A row without this value is left out as `missing-value`. */
  readonly needed?: Expression;
}

const squared: AtomColumns['sums'] = { sum: ({ value }) => `sum(${value})`, squares: ({ value }) => `sum(${value} * ${value})` };

/** Compiles what one atom reads and adds up. Every atom also counts its rows. */
export function atomColumns({ measure }: Pick<Atom, 'measure'>, within: Compilation): AtomColumns {
  const { dialect } = within;
  const number = (node: Expression) => dialect.number(compileExpression(node, within));
  switch (measure.kind) {
    case 'share':
      if (measure.counts) {
        const { met, of } = measure.counts;
        return {
          read: { met: decided(measure.meeting, within), favourable: number(met), counted: number(of) },
          sums: { k: ({ favourable }) => `sum(${favourable})`, n: ({ counted }) => `sum(${counted})` },
          needed: of,
        };
      }
      return { read: { met: decided(measure.meeting, within) }, sums: { k: ({ met = 'met' }) => dialect.countIf(met) } };
    case 'census':
      return { read: { breach: decided(measure.breaching, within) }, sums: { breaches: ({ breach = 'breach' }) => dialect.countIf(breach) } };
    case 'mean':
      return {
        read: { value: number(measure.value) },
        sums: { ...squared, cubes: ({ value }) => `sum(${value} * ${value} * ${value})` },
        needed: measure.value,
      };
    case 'sum':
      return { read: { value: number(measure.value) }, sums: squared, needed: measure.value };
    case 'rate':
      return {
        read: { events: number(measure.events), exposure: number(measure.exposure) },
        sums: { events: ({ events }) => `sum(${events})`, exposure: ({ exposure }) => `sum(${exposure})` },
        needed: measure.exposure,
      };
    case 'netPromoter':
      return {
        read: {
          promoters: number(measure.promoters),
          passives: number(measure.passives),
          detractors: number(measure.detractors),
        },
        sums: {
          promoters: ({ promoters }) => `sum(${promoters})`,
          passives: ({ passives }) => `sum(${passives})`,
          detractors: ({ detractors }) => `sum(${detractors})`,
        },
      };
    case 'quantile':
      return { read: { value: number(measure.value) }, sums: {}, needed: measure.value };
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
