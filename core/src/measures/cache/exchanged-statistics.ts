import type { AtomStatistic } from '../run-scan.js';
import { groupKey } from '../group-key.js';
import type { PeriodStatistics } from './statistics-cache.js';

/**
 * The statistics of a period after some rows were taken off and others added. Nothing where figures are not whole numbers, of which
 * computers lose nothing: added up in another order they would be others in their last digits.
 */
export function exchanged(known: PeriodStatistics, { taken, added }: { readonly taken: PeriodStatistics; readonly added: PeriodStatistics }): PeriodStatistics | undefined {
  const parts = [{ sign: 1, content: known }, { sign: -1, content: taken }, { sign: 1, content: added }];
  const units = new Map<string, { readonly unit: PeriodStatistics['units'][number]['unit']; readonly signed: Signed[]; rows: number }>();
  for (const { sign, content } of parts) {
    for (const { unit, statistic, rows } of content.units) {
      const key = groupKey({ unit, period: 0 });
      const found = units.get(key) ?? { unit, signed: [], rows: 0 };
      found.signed.push({ sign, statistic });
      found.rows += sign * (rows ?? Number.NaN);
      units.set(key, found);
    }
  }
  const all = [...units.values()].map(({ unit, signed, rows }) => ({ unit, statistic: totalOf(signed), rows }));
  const excluded = known.excluded.map((_, reason) => parts.reduce((sum, { sign, content }) => sum + sign * (content.excluded[reason] ?? 0), 0));
  const isWhole = all.every(({ statistic, rows }) => rows >= 0 && statistic !== undefined) && excluded.every((rows) => rows >= 0);
  return isWhole ? { units: all.flatMap(({ unit, statistic, rows }) => (statistic && rows > 0 ? [{ unit, statistic, rows }] : [])), excluded } : undefined;
}

interface Signed {
  readonly sign: number;
  readonly statistic: AtomStatistic;
}

/** Figures of statistics that say what they are of, and do not add up. */
const labels: readonly string[] = ['quantile', 'horizonMonths'];

function totalOf(signed: readonly Signed[]): AtomStatistic | undefined {
  const [first] = signed;
  const totals: Record<string, unknown> = { ...first?.statistic };
  const figures = new Set(signed.flatMap(({ statistic }) => Object.entries(statistic).flatMap(([name, value]) => (typeof value === 'number' && !labels.includes(name) ? [name] : []))));
  for (const name of figures) {
    const values = signed.map(({ sign, statistic }) => sign * Number((statistic as unknown as Record<string, unknown>)[name] ?? 0));
    if (!values.every(Number.isSafeInteger)) {
      return undefined;
    }
    totals[name] = values.reduce((sum, value) => sum + value, 0);
  }
  const ages = signed.flatMap(({ sign, statistic }) => (statistic.kind === 'survival' ? statistic.ages.map((each) => ({ sign, ...each })) : []));
  return { ...totals, ...(first?.statistic.kind === 'survival' && { ages: totalAges(ages) }) } as unknown as AtomStatistic;
}

function totalAges(signed: readonly { readonly sign: number; readonly age: number; readonly lost: number; readonly censored: number }[]): { age: number; lost: number; censored: number }[] {
  const ages = new Map<number, { age: number; lost: number; censored: number }>();
  for (const { sign, age, lost, censored } of signed) {
    const known = ages.get(age);
    ages.set(age, { age, lost: (known?.lost ?? 0) + sign * lost, censored: (known?.censored ?? 0) + sign * censored });
  }
  return [...ages.values()].filter(({ lost, censored }) => lost + censored > 0).sort((one, other) => one.age - other.age);
}
