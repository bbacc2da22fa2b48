import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { expect, test } from 'vitest';

import { sigma, sigmaLevel } from './code.js';
import plugin from './plugin.js';

/** The published table of sigma levels, its figures for a million as they are printed. */
test.each([
  [66_811, 3],
  [6_210, 4],
  [233, 5],
  [3.4, 6],
])('%d defects in a million are %d sigma', (defects, level) => {
  expect(sigmaLevel(defects, 1_000_000).level).toBeCloseTo(level, 3);
});

test('lies as far from chance as R says', () => {
  const { level, error } = sigmaLevel(100, 100_000);

  expect(level).toBeCloseTo(4.590232306168, 11);
  expect(error).toBeCloseTo(0.029699235159, 11);
});

test('says nothing of four defects, nor of more of them than there were opportunities', () => {
  const of = (events: number, exposure: number) => sigma([{ unit: {}, period: '2026-10', statistic: { kind: 'rate', events, exposure, n: 9 } }], {});

  expect(of(4, 1)).toEqual([]);
  expect(of(9, 9e-6)).toEqual([]);
  expect(of(100, 0.1)).toMatchObject([{ statistic: { n: 9 } }]);
});

const kettle = given.product({ id: 'kettle' });

/** Units sold in October, with ten opportunities each, and defects that customers found. */
const month = (unitsSold: number, defects: number) => [
  given.productPeriod({ product: kettle, month: '2026-10-01', unitsSold, opportunitiesPerUnit: 10 }),
  many(defects, () => given.defect({ product: kettle, stage: 'in_use', foundAt: at(5) })),
];

test('sigma level', () =>
  testCheck(plugin, 'sigma-level', {
    derive: sigma,
    worlds: [
      { name: 'a hundred in a million', rows: month(100_000, 100), verdict: 'meets', statistic: { events: (5.219016485455681 / sigmaLevel(100, 1_000_000).error) ** 2 }, findings: [] },
      { name: 'a hundred in ten thousand', rows: month(1000, 100), verdict: 'misses', statistic: { events: (sigmaLevel(100, 10_000).level / sigmaLevel(100, 10_000).error) ** 2 } },
      { name: 'about six thousand in a million', rows: month(500, 31), verdict: 'too-close-to-call', statistic: { events: (sigmaLevel(31, 5000).level / sigmaLevel(31, 5000).error) ** 2 } },
      { name: 'four defects tell no level', rows: month(1000, 4), verdict: 'not-enough-data', statistic: { events: 0 } },
      { name: 'no defects are noted', rows: given.productPeriod({ product: kettle, month: '2026-10-01', unitsSold: 10, opportunitiesPerUnit: 1 }), verdict: 'not-measured', missing: ['defect'] },
    ],
  }));
