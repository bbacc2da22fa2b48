import { type AtomColumns, atomColumns, reasonsOf } from './atom-columns.js';
import type { Atom } from './atoms.js';
import { unitSql } from './compile/dimension.js';
import type { Compilation } from './compile/expression-compiler.js';
import { Parameters } from './compile/parameters.js';
import { openPopulation, periodBounds, periodIndex, standing } from './compile/population.js';
import type { MeasureContext } from './context.js';
import type { Scan } from './scan-plan.js';

/** A statement with its values, and how to read its rows back. */
export interface Query {
  readonly sql: string;
  readonly parameters: Parameters;
}

/** Sums of one atom in the result of a scan are columns named by this. */
export const resultName = (atomPlace: number, sum: string): string => `a${atomPlace}_${sum}`;

/** Rows left out for the reason with this place, from 1. */
export const excludedName = (atomPlace: number, reasonPlace: number): string => `a${atomPlace}_x${reasonPlace}`;

/**
 * The one statement of a scan: rows are read once, each with its period, its units and what every atom wants of it; then
 * everything is added up by grouping sets, one a cut.
 */
export function scanQuery(scan: Scan, context: MeasureContext): Query {
  const parameters = new Parameters();
  const [owner] = scan.atoms;
  const population = openPopulation(scan.of, { context, parameters, settings: owner?.check.settings ?? {} });
  const within = (atom: Atom): Compilation => ({ ...population.compilation, settings: atom.check.settings });

  const atoms = scan.atoms.map((atom, place) => {
    const columns = atomColumns(atom, within(atom));
    return { columns, place, atom, standing: standing(atom.population, within(atom), columns.needed) };
  });
  const read = [
    `${periodIndex(scan.period, context.periods, population.compilation)} AS period`,
    ...scan.parts.map((part, index) => `${unitSql(part, population.scope, population.compilation)} AS part_${index}`),
    ...atoms.flatMap(({ columns, place, standing: sql }) => [
      `${sql} AS a${place}_standing`,
      ...Object.entries(columns.read).map(([name, value]) => `${value} AS ${resultName(place, name)}`),
    ]),
  ];
  const bounds = periodBounds(scan.period, context.periods, population.compilation);
  const parts = scan.parts.map((_, index) => `part_${index}`);
  const sums = atoms.flatMap(({ columns, place, atom }) => [...sumsOf(columns, place), ...exclusionsOf(atom, place)]);
  const sql = [
    `WITH counted AS (SELECT ${read.join(',\n  ')}\n${population.from()}\nWHERE ${bounds})`,
    `SELECT ${['period', ...parts, `${groupingId(parts)} AS cut`, ...sums].join(',\n  ')}`,
    `FROM counted WHERE period IS NOT NULL`,
    `GROUP BY ${groupBy(scan, parts)}`,
  ].join('\n');
  return { sql, parameters };
}

/** The number by which the result tells cuts apart: bit i from the left is set where part i is not in the cut. */
export function cutId(places: readonly number[], parts: number): number {
  let id = 0;
  for (let place = 0; place < parts; place += 1) {
    id = id * 2 + (places.includes(place) ? 0 : 1);
  }
  return id;
}

function sumsOf({ sums }: AtomColumns, place: number): string[] {
  const counted = `FILTER (WHERE a${place}_standing = 0)`;
  const own = Object.entries(sums).map(([name, sum]) => {
    const sql = sum.replace(/\b(met|breach|value|events|exposure|promoters|passives|detractors)\b/g, `a${place}_$1`);
    return `${sql} ${counted} AS ${resultName(place, `sum_${name}`)}`;
  });
  return [`count(*) ${counted} AS ${resultName(place, 'sum_n')}`, ...own];
}

function exclusionsOf(atom: Atom, place: number): string[] {
  return reasonsOf(atom).map(
    (_, index) => `count(*) FILTER (WHERE a${place}_standing = ${index + 1}) AS ${excludedName(place, index + 1)}`,
  );
}

function groupingId(parts: readonly string[]): string {
  return parts.length === 0 ? '0' : `grouping_id(${parts.join(', ')})`;
}

function groupBy(scan: Scan, parts: readonly string[]): string {
  if (parts.length === 0) {
    return 'period';
  }
  const sets = scan.cuts.map((places) => `(${['period', ...places.map((place) => parts[place])].join(', ')})`);
  return `GROUPING SETS (${sets.join(', ')})`;
}
