import type { Expression, PlainStatistic } from '@touchstone/sdk';

import type { EngineRow, Session } from '../engine/engine.js';
import { reasonsOf } from './atom-columns.js';
import { type Atom, sidesOf, type UnitCut, unitName } from './atoms.js';
import { scaled, withConstants } from './constant-factor.js';
import type { MeasureContext } from './context.js';
import { type Group, groupKey, unitOfRow } from './group-key.js';
import { placesOf, type Scan } from './scan-plan.js';
import { type AtomNames, cutId, scanQuery, strataOfAtom } from './scan-query.js';
import { timeDependence } from './settling.js';
import { slicesOf } from './slices.js';

/** What one side of a ratio adds up. */
export interface SumStatistic {
  readonly kind: 'sum';
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** The pairs of groups of rows that are alike within one unit; those that say the same are told once, with how many there are. */
export interface AlikeStatistic {
  readonly kind: 'alike';
  /** In the order of their figures: an engine gives groups in any. */
  readonly pairs: readonly { readonly first: AtomStatistic; readonly second: AtomStatistic; readonly times: number }[];
}

/** What a scan alone knows: quantiles, survival and agreement ask again and bring only their n here. */
export type AtomStatistic = Exclude<PlainStatistic, { kind: 'ratio' | 'difference' }> | SumStatistic | AlikeStatistic;

export interface GroupStatistic extends Group {
  readonly statistic: AtomStatistic;
  /** Rows of the group, whether they count or not; nothing where groups were put together. */
  readonly rows?: number;
}

export interface AtomResult {
  readonly atom: Atom;
  readonly groups: ReadonlyMap<string, GroupStatistic>;
  /** Rows left out in the whole organisation, by reason, a count for each period of the context. */
  readonly excluded: readonly { readonly why: string; readonly rows: readonly number[] }[];
  /** For each period of the context whether no later moment changes its figures. */
  readonly settled?: readonly boolean[];
}

/** Runs one scan and reads back what each of its atoms measured, row by row: there may be as many groups as rows of the table. */
export async function runScan(session: Session, scan: Scan, context: MeasureContext): Promise<AtomResult[]> {
  const readers = scan.atoms.map((atom) => (atom.alike ? pairsReader() : groupsReader()));
  const excluded = scan.atoms.map((atom) => reasonsOf(atom).map((why) => ({ why, rows: context.periods.map(() => 0) })));
  const settled = scan.atoms.map((atom) => context.periods.map(() => timeDependence(atom).kind !== 'always'));
  const whole = cutId([], scan.parts.length);
  for (const { periods, first } of await slicesOf(session, scan, context)) {
    const { sql, parameters, names, rows: total } = scanQuery(scan, { ...context, periods }, session.dialect);
    const readings = scan.atoms.map((atom, place): ScanReading => ({ scan, atom, total, names: names[place] ?? { sums: {}, exclusions: [] } }));
    const byCut = readByCut(readings.flatMap((reading, place) => readers[place]?.cuts(reading) ?? []), { scan, first });
    for await (const chunk of session.batches(sql, parameters.values)) {
      for (const row of chunk) {
        const cut = Number(row['cut']);
        if (cut === whole) {
          readings.forEach(({ names: own }, place) => readTotals(row, { names: own, period: first + Number(row['period']), excluded: excluded[place] ?? [], settled: settled[place] ?? [] }));
        }
        byCut.get(cut)?.forEach((read) => read(row));
      }
    }
  }
  return scan.atoms.map((atom, place) => ({ atom, groups: readers[place]?.groups() ?? new Map(), excluded: excluded[place] ?? [], settled: settled[place] ?? [] }));
}

interface ScanReading {
  readonly scan: Scan;
  readonly atom: Atom;
  readonly names: AtomNames;
  /** The column of the number of rows. */
  readonly total: string;
}

/** A cut by which an atom wants rows, and what it takes of each. */
interface WantedCut {
  readonly cut: UnitCut;
  /** The number by which the result tells it apart. */
  readonly id: number;
  readonly take: (row: EngineRow, key: string, group: Group) => void;
}

/** What takes an atom's rows as they come from each statement, and then tells all groups. */
interface Reader {
  readonly cuts: (reading: ScanReading) => readonly WantedCut[];
  readonly groups: () => ReadonlyMap<string, GroupStatistic>;
}

/** What is done with a row, by the number of its cut. Whose it is is told once for all who want it. */
function readByCut(wanted: readonly WantedCut[], { scan, first }: { readonly scan: Scan; readonly first: number }): ReadonlyMap<number, readonly ((row: EngineRow) => void)[]> {
  const byCut = new Map<number, ((row: EngineRow) => void)[]>();
  for (const alike of Map.groupBy(wanted, ({ id, cut }) => JSON.stringify([id, cut.map(unitName)])).values()) {
    const [{ id, cut }] = alike as [WantedCut];
    const column = partColumns(cut, scan);
    const read = (row: EngineRow): void => {
      const unit = unitOfRow(row, cut, column);
      if (unit) {
        const group = { unit, period: first + Number(row['period']) };
        const key = groupKey(group);
        alike.forEach(({ take }) => take(row, key, group));
      }
    };
    byCut.set(id, [...(byCut.get(id) ?? []), read]);
  }
  return byCut;
}

function groupsReader(): Reader {
  const groups = new Map<string, GroupStatistic>();
  return {
    cuts: ({ scan, atom, names, total }) => {
      const take: WantedCut['take'] = (row, key, { unit, period }) => groups.set(key, { unit, period, statistic: readStatistic(row, atom, names), rows: Number(row[total]) });
      return atom.cuts.map((cut) => ({ cut, id: cutId(placesOf(cut, scan), scan.parts.length), take }));
    },
    groups: () => groups,
  };
}

/** The pairs of each unit, which the result tells under ids of their own. */
function pairsReader(): Reader {
  const found = new Map<string, { readonly group: Group; readonly pairs: AlikeStatistic['pairs'][number][] }>();
  return {
    cuts: ({ scan, atom, names: { sides = [] }, total }) => {
      const take: WantedCut['take'] = (row, key, group) => {
        const [first, second] = sidesOf(atom).map((side, place) => readStatistic(row, side, { sums: sides[place] ?? {} }));
        const known = found.get(key) ?? { group, pairs: [] };
        found.set(key, known);
        if (first && second) {
          known.pairs.push({ first, second, times: Number(row[total]) });
        }
      };
      return strataOfAtom(atom, scan).map(({ cut, id }) => ({ cut, id, take }));
    },
    groups: () => new Map([...found].map(([key, { group, pairs }]) => [key, { ...group, statistic: { kind: 'alike', pairs: pairs.toSorted(byFigures) } } as const])),
  };
}

function byFigures(one: AlikeStatistic['pairs'][number], other: AlikeStatistic['pairs'][number]): number {
  const figures = ({ first, second }: typeof one) => [first, second].flatMap((side) => Object.values(side).filter((value) => typeof value === 'number'));
  const [left, right] = [figures(one), figures(other)];
  return left.reduce((order, value, place) => (order === 0 ? value - (right[place] ?? 0) : order), 0);
}

/** The columns of a scan's result that hold the parts of a cut. */
export function partColumns(cut: UnitCut, scan: Scan): (index: number) => string {
  const places = cut.map((part) => placesOf([part], scan)[0]);
  return (index) => `part_${places[index]}`;
}

/** What the rows of the whole organisation say of a period: what was left out, and whether a later moment may change anything. */
function readTotals(
  row: EngineRow,
  { names, period, excluded, settled }: { readonly names: AtomNames; readonly period: number; readonly excluded: readonly { readonly rows: number[] }[]; readonly settled: boolean[] },
): void {
  excluded.forEach(({ rows }, reason) => (rows[period] = (rows[period] ?? 0) + Number(row[names.exclusions[reason] ?? ''])));
  if (names.unsettled !== undefined && Number(row[names.unsettled]) > 0) {
    settled[period] = false;
  }
}

function readStatistic(row: EngineRow, { measure }: Pick<Atom, 'measure'>, { sums }: Pick<AtomNames, 'sums'>): AtomStatistic {
  const read = (name: string) => Number(row[sums[name] ?? ''] ?? 0);
  const power = (name: string, of: Expression, exponent = 1) => withConstants(read(name), scaled(of), exponent);
  const n = read('n');
  switch (measure.kind) {
    case 'share':
      return { kind: 'share', k: read('k'), n };
    case 'census':
      return { kind: 'census', breaches: read('breaches'), n };
    case 'mean':
      return { kind: 'mean', n, sum: power('sum', measure.value), sumOfSquares: power('squares', measure.value, 2), sumOfCubes: power('cubes', measure.value, 3) };
    case 'sum':
      return { kind: 'sum', n, sum: power('sum', measure.value), sumOfSquares: power('squares', measure.value, 2) };
    case 'rate':
      return { kind: 'rate', events: power('events', measure.events), exposure: power('exposure', measure.exposure), n };
    case 'netPromoter':
      return {
        kind: 'netPromoter',
        promoters: read('promoters'),
        passives: read('passives'),
        detractors: read('detractors'),
      };
    case 'quantile':
      return { kind: 'quantile', quantile: measure.quantile, n };
    case 'agreement':
      return { kind: 'agreement', scale: measure.scale, items: [], n };
    case 'survival':
      return { kind: 'survival', horizonMonths: measure.horizonMonths, ages: [], n };
  }
}
