import { expect, test } from 'vitest';

import type { AtomStatistic } from '../run-scan.js';
import { exchanged } from './exchanged-statistics.js';
import type { PeriodStatistics } from './statistics-cache.js';

const of = (statistics: Readonly<Record<string, AtomStatistic>>, rows = 3, excluded: readonly number[] = []): PeriodStatistics => ({
  units: Object.entries(statistics).map(([unit, statistic]) => ({ unit: unit === '' ? {} : { orgUnit: unit }, statistic, rows })),
  excluded,
});
const share = (k: number, n: number): AtomStatistic => ({ kind: 'share', k, n });

test('rows that moved from one unit to another are counted in the other, and a unit without rows is gone', () => {
  const known = of({ '': share(2, 3), u1: share(2, 3) }, 3, [1]);
  const content = exchanged(known, { taken: of({ '': share(2, 3), u1: share(2, 3) }, 3, [1]), added: of({ '': share(1, 3), u2: share(1, 3) }, 3, [2]) });
  expect(content).toEqual(of({ '': share(1, 3), u2: share(1, 3) }, 3, [2]));
});

test('a unit stays while it has rows, also where none of them counts any more', () => {
  const content = exchanged(of({ u1: share(1, 1) }, 2), { taken: of({ u1: share(1, 1) }, 1), added: of({}) });
  expect(content).toEqual(of({ u1: share(0, 0) }, 1));
});

test('losses are exchanged age by age', () => {
  const survival = (...ages: readonly [age: number, lost: number, censored: number][]): AtomStatistic => ({
    kind: 'survival',
    horizonMonths: 12,
    ages: ages.map(([age, lost, censored]) => ({ age, lost, censored })),
    n: ages.reduce((n, [, lost, censored]) => n + lost + censored, 0),
  });
  const content = exchanged(of({ '': survival([2, 0, 1], [3, 1, 2]) }), { taken: of({ '': survival([2, 0, 1]) }, 1), added: of({ '': survival([1, 1, 0], [3, 0, 1]) }, 2) });
  expect(content?.units).toEqual(of({ '': survival([1, 1, 0], [3, 1, 3]) }, 4).units);
});

test('figures that are not whole numbers are not exchanged: their last digits would depend on the order', () => {
  const mean = (sum: number): AtomStatistic => ({ kind: 'mean', n: 1, sum, sumOfSquares: 1, sumOfCubes: 1 });
  expect(exchanged(of({ '': mean(0.3) }), { taken: of({ '': mean(0.1) }, 1), added: of({}) })).toBeUndefined();
  expect(exchanged(of({ '': mean(3) }), { taken: of({ '': mean(1) }, 1), added: of({}) })).toMatchObject({ units: [{ statistic: { n: 0, sum: 2 } }] });
});

test('what was kept without the number of rows is measured anew', () => {
  const content = exchanged({ units: [{ unit: {}, statistic: share(1, 2) }], excluded: [] }, { taken: of({}), added: of({}) });
  expect(content).toBeUndefined();
});
