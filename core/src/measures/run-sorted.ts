import type { EngineRow, Session } from '../engine/engine.js';
import type { Atom, UnitCut } from './atoms.js';
import type { MeasureContext } from './context.js';
import { groupKey, unitOfRow } from './group-key.js';
import { type AtomResult, type GroupStatistic, partColumns } from './run-scan.js';
import { placesOf, planScans } from './scan-plan.js';
import { cutId } from './scan-query.js';

/** Adds to the result of a scan what it could not know: quantiles, losses by age, ratings by item. Other results come back as they are. */
export async function completeSorted(session: Session, result: AtomResult, context: MeasureContext): Promise<AtomResult> {
  const { atom } = result;
  if (atom.measure.kind === 'survival') {
    return { ...result, groups: await survivalsOf(session, result, context) };
  }
  const complete = completions[atom.measure.kind];
  if (!complete) {
    return result;
  }
  const groups = new Map(result.groups);
  for (const cut of atom.cuts) {
    for (const group of await complete(session, { atom, cut, context, groups })) {
      groups.set(groupKey(group), group);
    }
  }
  return { ...result, groups };
}

type Complete = (session: Session, request: CutRequest) => Promise<GroupStatistic[]>;

interface CutRequest {
  readonly atom: Atom;
  readonly cut: UnitCut;
  readonly context: MeasureContext;
  readonly groups: ReadonlyMap<string, GroupStatistic>;
}

async function quantilesOf(session: Session, { atom, cut, context, groups }: CutRequest): Promise<GroupStatistic[]> {
  const sizes = new Set<number>();
  for (const { statistic } of groups.values()) {
    if (statistic.kind === 'quantile' && statistic.n > 0) {
      sizes.add(statistic.n);
    }
  }
  if (sizes.size === 0 || atom.measure.kind !== 'quantile') {
    return [];
  }
  const { quantile } = atom.measure;
  const { quantileQuery } = await import('./sorted-cut-query.js');
  const { sql, parameters } = quantileQuery(atom, cut, { context, dialect: session.dialect, sizes: [...sizes] });
  const rows = await session.all(sql, parameters.values);
  return rows.flatMap((row) =>
    ofRow(row, cut, {
      kind: 'quantile',
      quantile,
      n: Number(row['n']),
      ...numberIn(row, 'value'),
      ...numberIn(row, 'low'),
      ...numberIn(row, 'high'),
    }),
  );
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
  for (const cut of atom.cuts) {
    const id = cutId(placesOf(cut, scan), scan.parts.length);
    const column = partColumns(cut, scan);
    for (const row of rows.filter((each) => each['cut'] === id)) {
      const unit = unitOfRow(row, cut, column);
      const age = { age: Number(row['age']), lost: Number(row['lost']), censored: Number(row['censored']) };
      if (unit) {
        const group: GroupStatistic = { unit, period: Number(row['period']), statistic: { kind: 'survival', horizonMonths, ages: [age], n: age.lost + age.censored } };
        const known = found.get(groupKey(group));
        found.set(groupKey(group), known ? withAge(known, group) : group);
      }
    }
  }
  return new Map([...groups, ...[...found].map(([key, group]) => [key, { ...groups.get(key), ...group }] as const)]);
}

async function agreementsOf(session: Session, { atom, cut, context, groups }: CutRequest): Promise<GroupStatistic[]> {
  if (groups.size === 0 || atom.measure.kind !== 'agreement') {
    return [];
  }
  const { scale } = atom.measure;
  const { agreementQuery } = await import('./sorted-cut-query.js');
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
  return [...found.values()].map(({ group, items }) => {
    const rated = [...items.values()];
    return { ...group, statistic: { kind: 'agreement', scale, items: rated, n: rated.flat().length } };
  });
}

const completions: Partial<Record<Atom['measure']['kind'], Complete>> = {
  quantile: quantilesOf,
  agreement: agreementsOf,
};

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
