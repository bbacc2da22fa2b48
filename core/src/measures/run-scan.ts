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

/** Runs one scan and reads back what each of its atoms measured. */
export async function runScan(session: Session, scan: Scan, context: MeasureContext): Promise<AtomResult[]> {
  const { sql, parameters, names, rows: total } = scanQuery(scan, context, session.dialect);
  const rows = await session.all(sql, parameters.values);
  const byCut = Map.groupBy(rows, ({ cut }) => Number(cut));
  const known = new Map<string, readonly RowGroup[]>();
  const unitsOf = (cut: UnitCut): readonly RowGroup[] => {
    const id = cutId(placesOf(cut, scan), scan.parts.length);
    const key = JSON.stringify([id, cut.map(unitName)]);
    const groups = known.get(key) ?? rowGroups(byCut.get(id) ?? [], cut, partColumns(cut, scan));
    known.set(key, groups);
    return groups;
  };
  return scan.atoms.map((atom, place) => {
    const reading = { byCut, unitsOf, scan, atom, total, names: names[place] ?? { sums: {}, exclusions: [] } };
    return { atom, groups: atom.alike ? readAlike(reading) : readGroups(reading), excluded: readExclusions(reading, context.periods.length), settled: readSettled(reading, context.periods.length) };
  });
}

/** A row of a scan's result, and whose it is. */
interface RowGroup {
  readonly key: string;
  readonly group: Group;
  readonly row: EngineRow;
}

function rowGroups(rows: readonly EngineRow[], cut: UnitCut, column: (index: number) => string): RowGroup[] {
  return rows.flatMap((row) => {
    const unit = unitOfRow(row, cut, column);
    const group = unit && { unit, period: Number(row['period']) };
    return group ? [{ key: groupKey(group), group, row }] : [];
  });
}

interface ScanReading {
  /** The groups of a cut, which atoms share. */
  readonly unitsOf: (cut: UnitCut) => readonly RowGroup[];
  readonly byCut: ReadonlyMap<number, readonly EngineRow[]>;
  readonly scan: Scan;
  readonly atom: Atom;
  readonly names: AtomNames;
  /** The column of the number of rows. */
  readonly total: string;
}

function readGroups({ unitsOf, atom, names, total }: ScanReading) {
  const groups = new Map<string, GroupStatistic>();
  for (const { key, group: { unit, period }, row } of atom.cuts.flatMap(unitsOf)) {
    groups.set(key, { unit, period, statistic: readStatistic(row, atom, names), rows: Number(row[total]) });
  }
  return groups;
}

/** The pairs of each unit, which the result tells under ids of their own. */
function readAlike({ byCut, scan, atom, names: { sides = [] }, total }: ScanReading) {
  const found = new Map<string, { readonly group: Group; readonly pairs: AlikeStatistic['pairs'][number][] }>();
  for (const { cut, id } of strataOfAtom(atom, scan)) {
    for (const { key, group, row } of rowGroups(byCut.get(id) ?? [], cut, partColumns(cut, scan))) {
      const [first, second] = sidesOf(atom).map((side, place) => readStatistic(row, side, { sums: sides[place] ?? {} }));
      const known = found.get(key) ?? { group, pairs: [] };
      found.set(key, known);
      if (first && second) {
        known.pairs.push({ first, second, times: Number(row[total]) });
      }
    }
  }
  return new Map([...found].map(([key, { group, pairs }]) => [key, { ...group, statistic: { kind: 'alike', pairs: pairs.toSorted(byFigures) } } as const]));
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

function readExclusions({ byCut, scan, atom, names }: ScanReading, periods: number): AtomResult['excluded'] {
  const totals = byCut.get(cutId([], scan.parts.length)) ?? [];
  return reasonsOf(atom).map((why, index) => ({
    why,
    rows: Array.from({ length: periods }, (_, period) =>
      totals
        .filter((row) => row['period'] === period)
        .reduce((sum, row) => sum + Number(row[names.exclusions[index] ?? '']), 0),
    ),
  }));
}

function readSettled({ byCut, scan, atom, names: { unsettled } }: ScanReading, periods: number): boolean[] {
  const totals = byCut.get(cutId([], scan.parts.length)) ?? [];
  const open = unsettled === undefined ? [] : totals.filter((row) => Number(row[unsettled]) > 0);
  const { kind } = timeDependence(atom);
  return Array.from({ length: periods }, (_, period) => kind !== 'always' && !open.some((row) => row['period'] === period));
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
