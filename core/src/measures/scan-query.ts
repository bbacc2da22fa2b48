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
import { gatheringsOf, type Scan } from './scan-plan.js';
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
 * standing with every atom; then all is added up, for the finest units that are worth it and from these by grouping sets, one a cut.
 * What two atoms share stands there once.
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
    return sums.nameOf(dialect.countIf(`${place} = ${reason}`));
  };
  const names = scan.atoms.map((atom) => {
    const columns = atomColumns(atom, within(atom));
    const stands = standing(atom.population, within(atom), columns.needed);
    // Never unknown, so that it can be counted by without a filter, which costs five times as much.
    const place = decisions.nameOf(`coalesce(${stands.sql}, -1)`);
    const time = timeDependence(atom);
    const open = time.kind === 'settling' ? decisions.nameOf(mayChange(time.whileAny, within(atom))) : undefined;
    return {
      ...sumsOf({ columns, place }, { decisions, sums, dialect }),
      exclusions: reasonsOf(atom).map((_, index) => leftOut(stands, place, index + 1)),
      ...(open !== undefined && { unsettled: sums.nameOf(dialect.countIf(open)) }),
    };
  });
  const rows = sums.nameOf('count(*)');
  const bounds = periodBounds(scan.period, context.periods, population.compilation);
  const meant = meantByAny(scan.atoms.map((atom) => atom.population), (place) => within(scan.atoms[place]));
  const from = population.from();
  const counted = [
    `WITH reading AS (SELECT ${readings.selection()}\n${from}\nWHERE ${bounds} AND ${meant})`,
    `, counted AS (SELECT ${[`${period} AS period`, ...units, decisions.selection()].join(',\n  ')}\nFROM reading)`,
  ];
  const sql = [...counted, ...addedUp(scan, sums, dialect)].join('\n');
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
  { decisions, sums, dialect }: { readonly decisions: Readings; readonly sums: Readings; readonly dialect: Dialect },
): Pick<AtomNames, 'sums'> {
  const read = Object.fromEntries(Object.entries(columns.read).map(([name, sql]) => [name, decisions.nameOf(sql)]));
  const counts = `${place} = 0`;
  const own = Object.entries(columns.sums).map(([name, of]) => {
    const added = of(read);
    return [name, sums.nameOf('flag' in added ? dialect.countIf(`${added.flag} AND ${counts}`) : `sum(CASE WHEN ${counts} THEN ${added.number} END)`)] as const;
  });
  return { sums: { n: sums.nameOf(dialect.countIf(counts)), ...Object.fromEntries(own) } };
}

/** Sums of rows told with their units, in two steps: a few hundred rows of each unit become one, and these are added up for each cut. */
function addedUp(scan: Scan, sums: Readings, dialect: Dialect): string[] {
  const parts = scan.parts.map((_, index) => `part_${index}`);
  const grouped = (places: readonly number[], first: readonly string[]): string => `(${[...first, ...places.flatMap((place) => parts[place] ?? [])].join(', ')})`;
  // Names of their own: some engines take a name for the sum that bears it. A number with a fraction costs least to be read.
  const totals = sums.all().map((name) => `${dialect.number(`sum(finest.${name})`)} AS ${name}`);
  const gatherings = gatheringsOf(scan);
  if (gatherings.length <= 1) {
    const sets = scan.cuts.map((cut) => grouped(cut, ['period']));
    return [
      `, finest AS (SELECT ${['period', ...parts, sums.selection()].join(',\n  ')}`,
      `FROM counted WHERE period IS NOT NULL GROUP BY ${['period', ...parts].join(', ')})`,
      `SELECT ${['period', ...parts, `${parts.length === 0 ? '0' : dialect.groupingId(parts)} AS cut`, ...totals].join(', ')}`,
      `FROM finest GROUP BY ${parts.length === 0 ? 'period' : `GROUPING SETS (${sets.join(', ')})`}`,
    ];
  }
  const own = gatherings.flatMap(({ parts: places, cuts }) => cuts.map((cut) => `(gathered = ${cutId(places, parts.length)} AND cut = ${cutId(cut, parts.length)})`));
  return [
    `, finest AS (SELECT ${[`${dialect.groupingId(parts)} AS gathered`, 'period', ...parts, sums.selection()].join(',\n  ')}`,
    `FROM counted WHERE period IS NOT NULL GROUP BY GROUPING SETS (${gatherings.map(({ parts: places }) => grouped(places, ['period'])).join(', ')}))`,
    `, told AS (SELECT ${['gathered', 'period', ...parts, `${dialect.groupingId(parts)} AS cut`, ...totals].join(', ')}`,
    `FROM finest GROUP BY GROUPING SETS (${scan.cuts.map((cut) => grouped(cut, ['gathered', 'period'])).join(', ')}))`,
    `SELECT ${['period', ...parts, 'cut', ...sums.all()].join(', ')} FROM told WHERE ${own.join(' OR ')}`,
  ];
}
