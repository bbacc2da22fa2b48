import type { Dialect } from '../engine/dialect.js';
import { type AtomColumns, atomColumns, reasonsOf } from './atom-columns.js';
import { type Atom, alikeCut, sidesOf, type UnitCut } from './atoms.js';
import { unitSql } from './compile/dimension.js';
import type { Compilation } from './compile/expression-compiler.js';
import { narrowingOf } from './compile/narrowing.js';
import { Parameters } from './compile/parameters.js';
import { mayChange, meantByAny, openPopulation, periodBounds, periodIndex, type Standing, standing } from './compile/population.js';
import { Readings } from './compile/readings.js';
import { withoutConstants } from './constant-factor.js';
import type { MeasureContext } from './context.js';
import { type Gathering, gatheringsOf, placesOf, type Scan } from './scan-plan.js';
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
  /** Of an atom that tells pairs, those of both sides. */
  readonly sides?: readonly Readonly<Record<string, string>>[];
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
  const counting = scan.atoms.flatMap(sidesOf);
  const narrowing = narrowingOf(counting, context.periods);
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
  const told = (atom: Atom) => {
    const columns = atomColumns(withoutConstants(atom), within(atom));
    const stands = standing(atom.population, within(atom), columns.needed);
    // Never unknown, so that it can be counted by without a filter, which costs five times as much.
    const place = decisions.nameOf(`coalesce(${stands.sql}, -1)`);
    return { stands, place, ...sumsOf({ columns, place }, { decisions, sums, dialect }) };
  };
  const names = scan.atoms.map((atom): AtomNames => {
    const sides = sidesOf(atom).map(told);
    const [{ stands, place, sums: own }] = sides as [ReturnType<typeof told>];
    const time = timeDependence(atom);
    const open = time.kind === 'settling' ? decisions.nameOf(mayChange(time.whileAny, within(atom))) : undefined;
    return {
      ...(atom.alike ? { sums: {}, sides: sides.map((side) => side.sums) } : { sums: own }),
      exclusions: reasonsOf(atom).map((_, index) => leftOut(stands, place, index + 1)),
      ...(open !== undefined && { unsettled: sums.nameOf(dialect.countIf(open)) }),
    };
  });
  const rows = sums.nameOf('count(*)');
  const bounds = periodBounds(scan.period, context.periods, population.compilation);
  const meant = meantByAny(counting.map((atom) => atom.population), (place) => within(counting[place]));
  const from = population.from();
  const counted = [
    `WITH reading AS (SELECT ${readings.selection()}\n${from}\nWHERE ${bounds} AND ${meant})`,
    `, counted AS (SELECT ${[`${period} AS period`, ...units, decisions.selection()].join(',\n  ')}\nFROM reading)`,
  ];
  const sql = [...counted, ...addedUp({ scan, sums, names, rows, dialect })].join('\n');
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

/** The groups of rows that are alike within each cut of an atom that tells pairs, with the number by which the result tells them apart from all cuts and from those of others. */
export function strataOfAtom(atom: Atom, scan: Scan): { readonly cut: UnitCut; readonly alike: UnitCut; readonly id: number }[] {
  const strata = scan.atoms.flatMap((each) => (each.alike ? each.cuts.map((cut) => ({ of: each.id, cut, alike: alikeCut({ alike: each.alike?.parts ?? [] }, cut) })) : []));
  return strata.flatMap(({ of, cut, alike }, place) => (of === atom.id ? [{ cut, alike, id: 2 ** scan.parts.length + place }] : []));
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

/** What is added up of rows told with their units: all sums, those that each atom has in its cuts, and those of the whole organisation alone. */
interface Adding {
  readonly scan: Scan;
  readonly sums: Readings;
  readonly names: readonly AtomNames[];
  readonly rows: string;
  readonly dialect: Dialect;
}

const partsOf = ({ parts }: Scan): string[] => parts.map((_, index) => `part_${index}`);

// Names of their own: some engines take a name for the sum that bears it. A number with a fraction costs least to be read.
const totalOf = (name: string, dialect: Dialect) => `${dialect.number(`sum(finest.${name})`)} AS ${name}`;

/** In two steps: a few hundred rows of each unit become one, and these are added up for each cut. */
function addedUp(adding: Adding): string[] {
  const { scan, sums, dialect } = adding;
  const gatherings = gatheringsOf(scan);
  const pairs = pairsAlike(adding);
  if (gatherings.length > 1 || pairs.length > 0) {
    return [...(dialect.correlates ? gatheredApart(adding, gatherings) : gatheredTogether(adding, gatherings)), ...pairs];
  }
  const parts = partsOf(scan);
  const sets = scan.cuts.map((cut) => grouped(['period', ...cut.flatMap((place) => parts[place] ?? [])]));
  return [
    `, finest AS (SELECT ${['period', ...parts, sums.selection()].join(',\n  ')}`,
    `FROM counted WHERE period IS NOT NULL GROUP BY ${['period', ...parts].join(', ')})`,
    `SELECT ${['period', ...parts, `${parts.length === 0 ? '0' : dialect.groupingId(parts)} AS cut`, ...sums.all().map((name) => totalOf(name, dialect))].join(', ')}`,
    `FROM finest GROUP BY ${parts.length === 0 ? 'period' : `GROUPING SETS (${sets.join(', ')})`}`,
  ];
}

const grouped = (names: readonly string[]): string => `(${names.join(', ')})`;

/** One reading of the rows for each gathering, of what its own atoms add up: most sums are wanted by few cuts, and exclusions of all rows alone. */
function gatheredApart(adding: Adding, gatherings: readonly Gathering[]): string[] {
  const { scan, sums, dialect } = adding;
  const parts = partsOf(scan);
  return gatherings.flatMap((gathering, index) => {
    const own = gathering.parts.flatMap((place) => parts[place] ?? []);
    const wanted = wantedIn(gathering, adding);
    const sets = gathering.cuts.map((cut) => grouped(['period', ...cut.flatMap((place) => parts[place] ?? [])]));
    const ids = gathering.cuts.map((cut) => `WHEN ${cutId(cut.map((place) => gathering.parts.indexOf(place)), own.length)} THEN ${cutId(cut, parts.length)}`);
    const told = parts.map((part) => (own.includes(part) ? part : `CAST(NULL AS VARCHAR) AS ${part}`));
    const cut = own.length === 0 ? String(cutId([], parts.length)) : `CASE ${dialect.groupingId(own)} ${ids.join(' ')} END`;
    const totals = sums.all().map((name) => (wanted.has(name) ? totalOf(name, dialect) : `${dialect.number('NULL')} AS ${name}`));
    return [
      ...(index === 0 ? [] : ['UNION ALL']),
      `SELECT ${['period', ...told, `${cut} AS cut`, ...totals].join(', ')}`,
      `FROM (SELECT ${['period', ...own, sums.selection(wanted)].join(',\n  ')}\nFROM counted WHERE period IS NOT NULL GROUP BY ${['period', ...own].join(', ')}) AS finest`,
      `GROUP BY ${own.length === 0 ? 'period' : `GROUPING SETS (${sets.join(', ')})`}`,
    ];
  });
}

/** The sums that are read of the cuts of a gathering. */
function wantedIn({ cuts }: Gathering, { scan, names, rows }: Adding): ReadonlySet<string> {
  const own = new Set(cuts.map((cut) => cut.join()));
  const wanted = scan.atoms.flatMap(({ cuts: asked }, place) => (asked.some((cut) => own.has(placesOf(cut, scan).join())) ? Object.values(names[place]?.sums ?? {}) : []));
  const ofAllRows = own.has('') ? names.flatMap(({ exclusions, unsettled }) => [...exclusions, ...(unsettled === undefined ? [] : [unsettled])]) : [];
  return new Set([rows, ...wanted, ...ofAllRows]);
}

/** All gatherings from one reading, by grouping sets, where an engine would read the rows again for each. */
function gatheredTogether({ scan, sums, dialect }: Adding, gatherings: readonly Gathering[]): string[] {
  const all = partsOf(scan);
  const parts = all.slice(0, Math.max(0, ...scan.cuts.flatMap((cut) => cut.map((place) => place + 1))));
  const others = all.slice(parts.length);
  const within = (places: readonly number[]) => places.flatMap((place) => parts[place] ?? []);
  const idOf = (places: readonly number[]) => cutId(places, parts.length);
  const told = parts.length === 0 ? '0' : dialect.groupingId(parts);
  const own = gatherings.flatMap(({ parts: places, cuts }) => cuts.map((cut) => `(gathered = ${idOf(places)} AND cut = ${idOf(cut)})`));
  const cut = others.length === 0 ? 'cut' : `cut * ${2 ** others.length} + ${2 ** others.length - 1} AS cut`;
  return [
    `, finest AS (SELECT ${[`${told} AS gathered`, 'period', ...parts, sums.selection()].join(',\n  ')}`,
    `FROM counted WHERE period IS NOT NULL GROUP BY GROUPING SETS (${gatherings.map(({ parts: places }) => grouped(['period', ...within(places)])).join(', ')}))`,
    `, told AS (SELECT ${['gathered', 'period', ...parts, `${told} AS cut`, ...sums.all().map((name) => totalOf(name, dialect))].join(', ')}`,
    `FROM finest GROUP BY GROUPING SETS (${scan.cuts.map((each) => grouped(['gathered', 'period', ...within(each)])).join(', ')}))`,
    `SELECT ${['period', ...parts, ...others.map((part) => `NULL AS ${part}`), cut, ...sums.all()].join(', ')} FROM (SELECT * FROM told WHERE ${own.join(' OR ')}) AS told`,
  ];
}

/** The pairs that each atom tells, alike ones once: of hundreds of thousands of groups few differ in their figures, as most have few rows. */
function pairsAlike({ scan, sums, names, rows, dialect }: Adding): string[] {
  const parts = partsOf(scan);
  const within = (cut: UnitCut) => placesOf(cut, scan).flatMap((place) => parts[place] ?? []);
  return scan.atoms.flatMap((atom, place) =>
    strataOfAtom(atom, scan).flatMap(({ cut, alike, id }) => {
      const sides = names[place]?.sides ?? [];
      const figures = [...new Set(sides.flatMap((side) => Object.values(side)))];
      const [own, all] = [within(cut), within(alike)];
      const told = parts.map((part) => (own.includes(part) ? part : `NULL AS ${part}`));
      const totals = sums.all().map((name) => (name === rows ? `${dialect.number('count(*)')} AS ${name}` : figures.includes(name) ? name : `${dialect.number('NULL')} AS ${name}`));
      const groups = ['period', ...all].join(', ');
      const figured = figures.map((name) => `${dialect.number(`added.${name}`)} AS ${name}`);
      return [
        'UNION ALL',
        `SELECT ${['period', ...told, `${id} AS cut`, ...totals].join(', ')}`,
        `FROM (SELECT ${['period', ...own, ...figured].join(', ')} FROM (SELECT ${groups}, ${sums.selection(new Set(figures))}\nFROM counted WHERE ${['period', ...all].map((name) => `${name} IS NOT NULL`).join(' AND ')} GROUP BY ${groups}) AS added`,
        `WHERE ${sides.map(({ n = '' }) => `added.${n} > 0`).join(' AND ')}) AS stratum`,
        `GROUP BY ${['period', ...own, ...figures].join(', ')}`,
      ];
    }),
  );
}
