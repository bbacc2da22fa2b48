import type { Session } from '../engine/engine.js';
import { reasonsOf } from './atom-columns.js';
import type { Atom } from './atoms.js';
import type { KeptStatistics, PeriodStatistics } from './cache/statistics-cache.js';
import type { MeasureContext } from './context.js';
import { groupKey } from './group-key.js';
import { completeSorted } from './run-sorted.js';
import { type AtomResult, type GroupStatistic, runScan } from './run-scan.js';
import { narrowScan, type Scan } from './scan-plan.js';

/** Measures the atoms of a scan: what is kept from earlier runs is taken as it is, and only the other periods are read. */
export async function measureScan(
  session: Session,
  scan: Scan,
  { context, kept }: { readonly context: MeasureContext; readonly kept?: KeptStatistics | undefined },
): Promise<AtomResult[]> {
  const results: AtomResult[] = [];
  for (const { atoms, places } of partsToRead(scan, context, kept)) {
    const narrowed = { ...context, periods: places.flatMap((place) => context.periods[place] ?? []) };
    const measured = new Map<string, AtomResult>();
    if (atoms.length > 0 && narrowed.periods.length > 0) {
      for (const result of await runScan(session, narrowScan(scan, atoms), narrowed)) {
        measured.set(result.atom.id, await completeSorted(session, result, narrowed));
      }
    }
    for (const atom of atoms) {
      const result = measured.get(atom.id);
      results.push(kept ? merged(atom, context, { kept, places, result }) : (result ?? { atom, groups: new Map(), excluded: [] }));
    }
  }
  return results;
}

interface PartToRead {
  readonly atoms: readonly Atom[];
  /** Places of periods in the context. */
  readonly places: readonly number[];
}

/** Whether anything of a scan has to be measured. */
export function lacksAny(scan: Scan, context: MeasureContext, kept: KeptStatistics): boolean {
  return partsToRead(scan, context, kept).some(({ places }) => places.length > 0);
}

/** Atoms that lack about the same periods are read together; one that lacks all must not make others read all again. */
function partsToRead(scan: Scan, context: MeasureContext, kept: KeptStatistics | undefined): PartToRead[] {
  const all = context.periods.map((_, place) => place);
  if (!kept) {
    return [{ atoms: scan.atoms, places: all }];
  }
  const last = all.slice(-1);
  const lacking = scan.atoms.map((atom) => {
    const places = (atom.population.period ? all : last).filter((place) => {
      const period = context.periods[place];
      return period !== undefined && kept.of(atom, period) === undefined;
    });
    return { atom, places };
  });
  const parts = [
    lacking.filter(({ places }) => places.length === 0),
    lacking.filter(({ places }) => places.length > 0 && places.length <= all.length / 2),
    lacking.filter(({ places }) => places.length > all.length / 2),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => ({
      atoms: part.map(({ atom }) => atom),
      places: [...new Set(part.flatMap(({ places }) => places))].sort((a, b) => a - b),
    }));
}

/** What was kept and what was measured now, as if all had been measured now; and what is new is handed to be kept. */
function merged(
  atom: Atom,
  context: MeasureContext,
  { kept, places, result }: { readonly kept: KeptStatistics; readonly places: readonly number[]; readonly result: AtomResult | undefined },
): AtomResult {
  const measured = result && contentsOf(result, places.length);
  const groups = new Map<string, GroupStatistic>();
  const reasons = reasonsOf(atom);
  const excluded = reasons.map((why) => ({ why, rows: context.periods.map(() => 0) }));
  const last = context.periods.length - 1;
  for (const [place, period] of context.periods.entries()) {
    const isStateElsewhere = !atom.population.period && place !== last;
    const index = places.indexOf(place);
    const content = isStateElsewhere ? undefined : (measured?.[index] ?? kept.of(atom, period));
    if (!content) {
      continue;
    }
    for (const { unit, statistic } of content.units) {
      const group = { unit, period: place, statistic };
      groups.set(groupKey(group), group);
    }
    excluded.forEach(({ rows }, reason) => (rows[place] = content.excluded[reason] ?? 0));
    if (result && index >= 0) {
      kept.add(atom, period, { content, settled: result.settled?.[index] ?? false });
    }
  }
  return { atom, groups, excluded };
}

/** What an atom measured in each of so many periods it was measured in, in one pass: there may be as many groups as rows. */
export function contentsOf({ groups, excluded }: AtomResult, periods: number): PeriodStatistics[] {
  const units = Array.from({ length: periods }, (): PeriodStatistics['units'][number][] => []);
  for (const { unit, period, statistic, rows } of groups.values()) {
    units[period]?.push(rows === undefined ? { unit, statistic } : { unit, statistic, rows });
  }
  return units.map((each, place) => ({ units: each, excluded: excluded.map(({ rows }) => rows[place] ?? 0) }));
}
