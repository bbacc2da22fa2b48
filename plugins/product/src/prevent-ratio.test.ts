import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Defects of a product, the first so many caught before shipping, the others found in use. */
const defects = (product: string, count: number, caught: number) =>
  many(count, (index) => given.defect({ id: `${product}-${index}`, product, foundAt: at(5), stage: index < caught ? 'before_ship' : 'in_use' }));

test('defects caught before shipping', () =>
  testCheck(plugin, 'prevent-ratio', {
    worlds: [
      { name: 'nearly all are caught', rows: defects('kettle', 60, 58), verdict: 'meets', statistic: { k: 58, n: 60 }, findings: [] },
      {
        name: 'customers find most of those of one product',
        rows: [defects('kettle', 40, 8), defects('toaster', 40, 38)],
        verdict: 'misses',
        statistic: { k: 46, n: 80 },
        units: [{ unit: { product: 'kettle' }, verdict: 'misses', statistic: { k: 8, n: 40 } }],
      },
      { name: 'three in four', rows: defects('kettle', 24, 18), verdict: 'too-close-to-call', statistic: { k: 18, n: 24 } },
      { name: 'ten defects', rows: defects('kettle', 10, 1), verdict: 'not-enough-data', statistic: { k: 1, n: 10 } },
      {
        name: 'of some nobody knows the stage',
        rows: [defects('kettle', 60, 58), many(3, () => given.defect({ foundAt: at(5) }))],
        verdict: 'meets',
        statistic: { k: 58, n: 60 },
        excluded: { 'stage-unknown': 3 },
      },
      { name: 'stages are not recorded', rows: many(30, () => given.defect({ foundAt: at(5) })), verdict: 'not-measured', missing: ['defect.stage'] },
    ],
  }));
