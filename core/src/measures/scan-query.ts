import type { Dialect } from '../engine/dialect.js';
import { type AtomColumns, atomColumns, reasonsOf } from './atom-columns.js';
import type { Atom } from './atoms.js';
import { unitSql } from './compile/dimension.js';
import type { Compilation } from './compile/expression-compiler.js';
import { narrowingOf } from './compile/narrowing.js';
import { Parameters } from './compile/parameters.js';
import { mayChange, meantByAny, openPopulation, periodBounds, periodIndex, type Standing, standing } from './compile/population.js';
import { Readings } from './compile/readings.js';
import type { MeasureContext } from './context.js';
import type { Scan } from './scan-plan.js';
import { timeDependence } from './settling.js';

/** A statement with its values. */
export interface Query {
  readonly sql: string;
  readonly parameters: Parameters;
}

/** The names of one atom's sums in the result of a scan. */
export interface AtomNames {
  /** By what is summed; `n` counts the rows. */
  readonly sums: Readonly<Record<string, string>>;
  /** In the order of the atom's reasons. */
  readonly exclusions: readonly string[];
  /** Of the rows for which a later moment may change something; none where no moment does, or any may. */
  readonly unsettled?: string;
}

export interface ScanQuery extends Query {
  /** The name of the number of rows of a group, whether they count with an atom or not. */
  readonly rows: string;
  /** In the order of the scan's atoms. */
  readonly names: readonly AtomNames[];
}

/**
 * The one statement of a scan, in steps: what any atom wants of a row is read once; each row gets its period, its units and its
 * standing with every atom; then all is added up, once for the finest units and from these by grouping sets, one a cut. What two
 * atoms share stands there once.
 */
export function scanQuery(scan: Scan, context: MeasureContext, dialect: Dialect): ScanQuery {
  const parameters = new Parameters();
  const readings = new Readings('r');
  const [owner] = scan.atoms;
  const narrowing = narrowingOf(scan.atoms, context.periods);
  const population = openPopulation(scan.of, { dialect, context, parameters, readings, narrowing, settings: owner?.check.settings ?? {}, answered: owner?.answered });
  const within = (atom: Atom | undefined): Compilation => ({ ...population.compilation, settings: atom?.check.settings ?? {} });

  const decisions = new Readings('d');
  const sums = new Readings('s');
  const period = periodIndex(scan.period, context.periods, population.compilation);
  const units = scan.parts.map((part, index) => `${unitSql(part, population.scope, population.compilation)} AS part_${index}`);
  const places = new Map<string, string>();
  // Atoms that begin with the same reasons leave out the same rows for them, whatever comes after.
  const leftOut = (stands: Standing, own: string, reason: number) => {
    const place = places.get(stands.upTo(reason)) ?? own;
    places.set(stands.upTo(reason), place);
    return sums.nameOf(`count(*) FILTER (WHERE ${place} = ${reason})`);
  };
  const names = scan.atoms.map((atom) => {
    const columns = atomColumns(atom, within(atom));
    const stands = standing(atom.population, within(atom), columns.needed);
    const place = decisions.nameOf(stands.sql);
    const time = timeDependence(atom);
    const open = time.kind === 'settling' ? decisions.nameOf(mayChange(time.whileAny, within(atom))) : undefined;
    return {
      ...sumsOf({ columns, place }, { decisions, sums }),
      exclusions: reasonsOf(atom).map((_, index) => leftOut(stands, place, index + 1)),
      ...(open !== undefined && { unsettled: sums.nameOf(dialect.countIf(open)) }),
    };
  });
  const rows = sums.nameOf('count(*)');
  const bounds = periodBounds(scan.period, context.periods, population.compilation);
  const meant = meantByAny(scan.atoms.map((atom) => atom.population), (place) => within(scan.atoms[place]));
  const parts = scan.parts.map((_, index) => `part_${index}`);
  const from = population.from();
  // Names of their own: some engines take a name for the sum that bears it.
  const totals = sums.all().map((name) => `sum(finest.${name}) AS ${name}`);
  const sql = [
    `WITH reading AS (SELECT ${readings.selection()}\n${from}\nWHERE ${bounds} AND ${meant})`,
    `, counted AS (SELECT ${[`${period} AS period`, ...units, decisions.selection()].join(',\n  ')}\nFROM reading)`,
    `, finest AS (SELECT ${['period', ...parts, sums.selection()].join(',\n  ')}`,
    `FROM counted WHERE period IS NOT NULL GROUP BY ${['period', ...parts].join(', ')})`,
    `SELECT ${['period', ...parts, `${parts.length === 0 ? '0' : dialect.groupingId(parts)} AS cut`, ...totals].join(', ')}`,
    `FROM finest GROUP BY ${groupBy(scan, parts)}`,
  ].join('\n');
  return { sql, parameters, names, rows };
}

/** The number by which the result tells cuts apart: bit i from the left is set where part i is not in the cut. */
export function cutId(places: readonly number[], parts: number): number {
  let id = 0;
  for (let place = 0; place < parts; place += 1) {
    id = id * 2 + (places.includes(place) ? 0 : 1);
  }
  return id;
}

function sumsOf(
  { columns, place }: { readonly columns: AtomColumns; readonly place: string },
  { decisions, sums }: { readonly decisions: Readings; readonly sums: Readings },
): Pick<AtomNames, 'sums'> {
  const read = Object.fromEntries(Object.entries(columns.read).map(([name, sql]) => [name, decisions.nameOf(sql)]));
  const counted = `FILTER (WHERE ${place} = 0)`;
  const own = Object.entries(columns.sums).map(([name, sum]) => [name, sums.nameOf(`${sum(read)} ${counted}`)] as const);
  return { sums: { n: sums.nameOf(`count(*) ${counted}`), ...Object.fromEntries(own) } };
}

function groupBy(scan: Scan, parts: readonly string[]): string {
  if (parts.length === 0) {
    return 'period';
  }
  const sets = scan.cuts.map((places) => `(${['period', ...places.map((place) => parts[place])].join(', ')})`);
  return `GROUPING SETS (${sets.join(', ')})`;
}
