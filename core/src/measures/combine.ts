import type { AtomStatistic } from './run-scan.js';

/** The sum of two statistics of one atom. Quantiles, survival curves and agreement do not add up. */
export function addStatistics<T extends AtomStatistic>(a: T, b: T): T {
  const added: Record<string, number | string> = { ...(a as object as Record<string, number | string>) };
  for (const [name, value] of Object.entries(b)) {
    if (typeof value === 'number') {
      added[name] = Number(added[name] ?? 0) + value;
    }
  }
  return added as unknown as T;
}

/** Whether statistics of this kind may be added up over periods. */
export function isAdditive(kind: AtomStatistic['kind']): boolean {
  return kind !== 'quantile' && kind !== 'survival' && kind !== 'agreement';
}
