import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Visits to a branch with one item on its surroundings each, the first so many passed. */
const visits = (orgUnit: string, count: number, passed: number) =>
  many(count, (index) =>
    given.mysteryItem({ visit: given.mysteryVisit({ orgUnit, at: at(5) }), kind: 'environment', passed: index < passed }),
  );

test('surroundings', () =>
  testCheck(plugin, 'environment', {
    worlds: [
      { name: 'all is well', rows: visits('brno', 80, 80), verdict: 'meets', statistic: { k: 80, n: 80 }, findings: [] },
      {
        name: 'one branch is unkempt',
        rows: [visits('brno', 40, 20), visits('praha', 40, 40)],
        verdict: 'misses',
        statistic: { k: 60, n: 80 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 20, n: 40 } }],
      },
      { name: 'one of thirty', rows: visits('brno', 30, 29), verdict: 'too-close-to-call', statistic: { k: 29, n: 30 } },
      { name: 'ten visits', rows: visits('brno', 10, 2), verdict: 'not-enough-data', statistic: { k: 2, n: 10 } },
      {
        name: 'in some visits there was nothing to see',
        rows: [visits('brno', 80, 80), many(3, () => given.mysteryItem({ visit: given.mysteryVisit({ at: at(5) }), kind: 'environment', passed: false, notApplicable: true }))],
        verdict: 'meets',
        statistic: { k: 80, n: 80 },
        excluded: { 'not-applicable': 3 },
      },
      { name: 'results are not noted', rows: given.mysteryItem({ visit: given.mysteryVisit({ at: at(5) }), kind: 'environment' }), verdict: 'not-measured', missing: ['mystery_item.passed'] },
    ],
  }));
