import type { Unit } from '@touchstone/sdk/contract';

import type { EngineRow, Session } from '../engine/engine.js';
import type { Atom, UnitCut } from './atoms.js';
import type { MeasureContext } from './context.js';
import { groupKey, unitOfRow } from './group-key.js';
import { type AtomResult, type GroupStatistic, partColumns } from './run-scan.js';
import { placesOf, planScans, type Scan } from './scan-plan.js';
import { cutId } from './scan-query.js';

/** Adds to the result of a scan what it could not know: quantiles, losses by age, ratings by item. Other results come back as they are. */
export async function completeSorted(session: Session, result: AtomResult, context: MeasureContext): Promise<AtomResult> {
  switch (result.atom.measure.kind) {
    case 'quantile':
      return { ...result, groups: await quantilesOf(session, result, context) };
    case 'survival':
      return { ...result, groups: await survivalsOf(session, result, context) };
    case 'agreement':
      return { ...result, groups: await agreementsOf(session, result, context) };
    default:
      return result;
  }
}

async function quantilesOf(session: Session, { atom, groups }: AtomResult, context: MeasureContext): Promise<AtomResult['groups']> {
  const sizes = new Set<number>();
  for (const { statistic } of groups.values()) {
    if (statistic.kind === 'quantile' && statistic.n > 0) {
      sizes.add(statistic.n);
    }
  }
  const [scan] = planScans([atom]);
  if (sizes.size === 0 || atom.measure.kind !== 'quantile' || !scan) {
    return groups;
  }
  const { quantile } = atom.measure;
  const { quantileQuery } = await import('./sorted-cut-query.js');
  const { sql, parameters } = quantileQuery(atom, scan, { context, dialect: session.dialect, sizes: [...sizes] });
  const found = new Map(groups);
  for (const { row, unit } of unitsOf(await session.all(sql, parameters.values), atom, scan)) {
    const statistic = { kind: 'quantile', quantile, n: Number(row['n']), ...numberIn(row, 'value'), ...numberIn(row, 'low'), ...numberIn(row, 'high') } as const;
    const group = { unit, period: Number(row['period']), statistic };
    found.set(groupKey(group), group);
  }
  return found;
}

/** The rows of all cuts of an atom, each with its unit. */
function unitsOf(rows: readonly EngineRow[], { cuts }: Atom, scan: Scan): { readonly row: EngineRow; readonly unit: Unit }[] {
  const byCut = Map.groupBy(rows, ({ cut }) => Number(cut));
  return cuts.flatMap((cut) => {
    const column = partColumns(cut, scan);
    return (byCut.get(cutId(placesOf(cut, scan), scan.parts.length)) ?? []).flatMap((row) => {
      const unit = unitOfRow(row, cut, column);
      return unit ? [{ row, unit }] : [];
    });
  });
}

async function survivalsOf(session: Session, { atom, groups }: AtomResult, context: MeasureContext): Promise<AtomResult['groups']> {
  const [scan] = planScans([atom]);
  if (groups.size === 0 || atom.measure.kind !== 'survival' || !scan) {
    return groups;
  }
  const { horizonMonths } = atom.measure;
  const { survivalQuery } = await import('./sorted-cut-query.js');
  const { sql, parameters } = survivalQuery(atom, scan, { context, dialect: session.dialect });
  const rows = await session.all(sql, parameters.values);
  const found = new Map<string, GroupStatistic>();
  for (const { row, unit } of unitsOf(rows, atom, scan)) {
    const age = { age: Number(row['age']), lost: Number(row['lost']), censored: Number(row['censored']) };
    const group: GroupStatistic = { unit, period: Number(row['period']), statistic: { kind: 'survival', horizonMonths, ages: [age], n: age.lost + age.censored } };
    const known = found.get(groupKey(group));
    found.set(groupKey(group), known ? withAge(known, group) : group);
  }
  return new Map([...groups, ...[...found].map(([key, group]) => [key, { ...groups.get(key), ...group }] as const)]);
}

async function agreementsOf(session: Session, { atom, groups }: AtomResult, context: MeasureContext): Promise<AtomResult['groups']> {
  if (groups.size === 0 || atom.measure.kind !== 'agreement') {
    return groups;
  }
  const { scale } = atom.measure;
  const { agreementQuery } = await import('./sorted-cut-query.js');
  const rated = new Map(groups);
  for (const cut of atom.cuts) {
    const { sql, parameters } = agreementQuery(atom, cut, { context, dialect: session.dialect });
    const found = new Map<string, { group: GroupStatistic; items: Map<string, number[]> }>();
    for (const row of await session.all(sql, parameters.values)) {
      for (const group of ofRow(row, cut, { kind: 'agreement', scale, items: [], n: 0 })) {
        const known = found.get(groupKey(group)) ?? { group, items: new Map<string, number[]>() };
        found.set(groupKey(group), known);
        const item = String(row['item']);
        known.items.set(item, [...(known.items.get(item) ?? []), Number(row['rating'])]);
      }
    }
    for (const [key, { group, items }] of found) {
      const ratings = [...items.values()];
      rated.set(key, { ...group, statistic: { kind: 'agreement', scale, items: ratings, n: ratings.flat().length } });
    }
  }
  return rated;
}

function withAge(known: GroupStatistic, next: GroupStatistic): GroupStatistic {
  if (known.statistic.kind !== 'survival' || next.statistic.kind !== 'survival') {
    return known;
  }
  const ages = [...known.statistic.ages, ...next.statistic.ages];
  return { ...known, statistic: { ...known.statistic, ages, n: known.statistic.n + next.statistic.n } };
}

function ofRow(row: EngineRow, cut: UnitCut, statistic: GroupStatistic['statistic']): GroupStatistic[] {
  const unit = unitOfRow(row, cut, (index) => `part_${index}`);
  return unit ? [{ unit, period: Number(row['period']), statistic }] : [];
}

function numberIn<TName extends string>(row: EngineRow, name: TName): Partial<Record<TName, number>> {
  const value = row[name];
  return typeof value === 'number' ? ({ [name]: value } as Record<TName, number>) : {};
}
