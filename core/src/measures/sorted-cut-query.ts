import type { Expression } from '@touchstone/sdk';

import type { Dialect } from '../engine/dialect.js';
import { neededOf } from './atom-columns.js';
import type { Atom, UnitCut } from './atoms.js';
import { unitSql } from './compile/dimension.js';
import { compileExpression } from './compile/expression-compiler.js';
import { narrowingOf } from './compile/narrowing.js';
import { Parameters } from './compile/parameters.js';
import { openPopulation, periodBounds, periodIndex, standing } from './compile/population.js';
import { Readings } from './compile/readings.js';
import type { MeasureContext } from './context.js';
import { quantileRanks } from './quantile-ranks.js';
import type { Scan } from './scan-plan.js';
import { cutId, type Query } from './scan-query.js';

/** Days in a mean month of the Gregorian calendar. */
const daysAMonth = 30.4375;

/** The rows of an atom that count, with their period, the parts of one cut and what is read of them. */
function countedRows(atom: Atom, cut: UnitCut, { context, dialect, read }: SortedOptions & { readonly read: readonly Reading[] }) {
  const parameters = new Parameters();
  const narrowing = narrowingOf([atom], context.periods);
  const readings = new Readings('r');
  const population = openPopulation(atom.population.of, { dialect, context, parameters, readings, narrowing, settings: atom.check.settings, answered: atom.answered });
  const { compilation, scope } = population;
  const columns = [
    `${periodIndex(atom.population.period, context.periods, compilation)} AS period`,
    ...cut.map((part, index) => `${unitSql(part, scope, compilation)} AS part_${index}`),
    ...read.map(({ name, node }) => `${compileExpression(node, compilation)} AS ${name}`),
  ];
  const counts = `${standing(atom.population, compilation, neededOf(atom.measure)).sql} = 0`;
  const bounds = periodBounds(atom.population.period, context.periods, compilation);
  const sql = `SELECT ${columns.join(', ')}\nFROM (SELECT ${readings.selection()}\n${population.from()}\nWHERE ${bounds}) AS reading\nWHERE ${counts}`;
  return { sql, parameters };
}

interface SortedOptions {
  readonly context: MeasureContext;
  readonly dialect: Dialect;
}

interface Reading {
  readonly name: string;
  readonly node: Expression;
}

const partNames = (cut: UnitCut) => cut.map((_, index) => `part_${index}`);

/** The quantile of each unit and period with the order statistics that bound it, all cuts from one reading of the rows; groups of each size know their ranks. */
export function quantileQuery(atom: Atom, { parts, cuts }: Pick<Scan, 'parts' | 'cuts'>, options: SortedOptions & { readonly sizes: readonly number[] }): Query {
  const { measure } = atom;
  if (measure.kind !== 'quantile') {
    throw new TypeError(`The atom "${atom.id}" is no quantile.`);
  }
  const { sql, parameters } = countedRows(atom, parts, { ...options, read: [{ name: 'value', node: measure.value }] });
  const ranks = options.sizes.map((n) => {
    const { lower, upper } = quantileRanks(n, measure.quantile);
    return [n, lower ?? null, Math.max(1, Math.ceil(n * measure.quantile)), upper ?? null];
  });
  const names = partNames(parts);
  const ranked = cuts.map((places) => {
    const groups = ['period', ...places.flatMap((place) => names[place] ?? [])].join(', ');
    const told = ['period', ...names.map((name, place) => (places.includes(place) ? name : `NULL AS ${name}`))].join(', ');
    return [
      `SELECT ${told}, ${cutId(places, parts.length)} AS cut, size AS n, max(value) FILTER (WHERE place = lower) AS low, max(value) FILTER (WHERE place = middle) AS value, max(value) FILTER (WHERE place = upper) AS high`,
      `FROM (SELECT ${groups}, value, row_number() OVER (PARTITION BY ${groups} ORDER BY value) AS place, ${options.dialect.whole(`count(*) OVER (PARTITION BY ${groups})`)} AS size FROM counted WHERE period IS NOT NULL) AS ranked`,
      `JOIN ranks USING (size) GROUP BY ${groups}, size`,
    ].join('\n');
  });
  return {
    parameters,
    sql: [`WITH counted AS (${sql}),`, options.dialect.inlineTable('ranks', ['size', 'lower', 'middle', 'upper'], ranks), ranked.join('\nUNION ALL ')].join('\n'),
  };
}

/** The ratings of each unit and period, by item. */
export function agreementQuery(atom: Atom, cut: UnitCut, options: SortedOptions): Query {
  const { measure } = atom;
  if (measure.kind !== 'agreement') {
    throw new TypeError(`The atom "${atom.id}" is no agreement.`);
  }
  const { sql, parameters } = countedRows(atom, cut, {
    ...options,
    read: [
      { name: 'item', node: measure.item },
      { name: 'value', node: measure.value },
    ],
  });
  const groups = ['period', ...partNames(cut)].join(', ');
  const rating = options.dialect.number('value');
  return {
    parameters,
    sql: [`WITH counted AS (${sql})`, `SELECT ${groups}, item, ${rating} AS rating`, `FROM counted WHERE period IS NOT NULL ORDER BY ${groups}, item, rating`].join('\n'),
  };
}

/** Seconds in a mean month. */
export const secondsAMonth = daysAMonth * 86_400;

/**
 * The SQL of a row's age in whole months when it was lost or left the watch, and of whether it was lost. Beyond the horizon the ages of
 * those who are still there tell nothing, and are not told apart: otherwise each would turn every month.
 */
export function ageInMonths(
  { born, lost, until }: Readonly<Record<'born' | 'lost' | 'until', string>>,
  { dialect, horizonMonths }: { readonly dialect: Dialect; readonly horizonMonths: number },
): { readonly months: string; readonly lost: string } {
  const isLost = `coalesce(${lost} <= ${until}, FALSE)`;
  const months = `floor(greatest(0, ${dialect.epoch(`least(coalesce(${lost}, ${until}), ${until})`)} - ${dialect.epoch(born)}) / ${secondsAMonth})`;
  return { months: `CAST(least(${months}, CASE WHEN ${isLost} THEN ${mostMonths} ELSE ${beyondHorizon(horizonMonths)} END) AS INTEGER)`, lost: isLost };
}

/** More than any age. */
const mostMonths = 1_000_000;

/** The age at which all are told who are still there when the horizon is past. */
export const beyondHorizon = (horizonMonths: number): number => Math.floor(horizonMonths) + 1;

/** How many rows of each unit and period were lost, or left the watch, at each age in whole months: all cuts from one reading of the rows. */
export function survivalQuery(atom: Atom, { parts, cuts }: Pick<Scan, 'parts' | 'cuts'>, options: SortedOptions): Query {
  const { measure } = atom;
  if (measure.kind !== 'survival') {
    throw new TypeError(`The atom "${atom.id}" is no survival.`);
  }
  const { sql, parameters } = countedRows(atom, parts, {
    ...options,
    read: [
      { name: 'born', node: measure.from },
      { name: 'lost', node: measure.lost },
      { name: 'until', node: measure.until },
    ],
  });
  const { dialect } = options;
  const names = partNames(parts);
  const finest = ['period', ...names, 'age'].join(', ');
  const sets = cuts.map((places) => `(${['period', ...places.flatMap((place) => names[place] ?? []), 'age'].join(', ')})`);
  const age = ageInMonths({ born: 'born', lost: 'lost', until: 'until' }, { dialect, horizonMonths: measure.horizonMonths });
  return {
    parameters,
    sql: [
      `WITH counted AS (${sql})`,
      `, finest AS (SELECT ${['period', ...names].join(', ')}, ${age.months} AS age, ${dialect.countIf(age.lost)} AS lost, ${dialect.countIf(`NOT ${age.lost}`)} AS censored`,
      `FROM counted WHERE period IS NOT NULL GROUP BY ${finest})`,
      `SELECT ${finest}, ${names.length === 0 ? '0' : dialect.groupingId(names)} AS cut, sum(finest.lost) AS lost, sum(finest.censored) AS censored`,
      `FROM finest GROUP BY ${names.length === 0 ? finest : `GROUPING SETS (${sets.join(', ')})`} ORDER BY ${finest}`,
    ].join('\n'),
  };
}
