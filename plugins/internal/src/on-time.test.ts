import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const units = new Map(['logistics', 'billing'].map((id) => [id, given.orgUnit({ id, kind: 'department' })]));

/** Requests to a department, the first so many done on the day promised, the others late or never. */
const requests = (unit: string, count: number, kept: number) =>
  many(count, (index) =>
    given.internalRequest({
      id: `${unit}-${index}`,
      toUnit: units.get(unit) ?? unit,
      openedAt: at(3),
      promisedAt: at(10),
      doneAt: index < kept ? at(10) : index % 2 === 0 ? at(12) : null,
    }),
  );

test('promises between departments', () =>
  testCheck(plugin, 'on-time', {
    worlds: [
      { name: 'nearly all are kept', rows: requests('billing', 80, 79), verdict: 'meets', statistic: { k: 79, n: 80 }, findings: [] },
      {
        name: 'one department keeps a third',
        rows: [requests('logistics', 42, 14), requests('billing', 40, 40)],
        verdict: 'misses',
        statistic: { k: 54, n: 82 },
        units: [{ unit: { orgUnit: 'logistics' }, verdict: 'misses', statistic: { k: 14, n: 42 } }],
      },
      { name: 'nine in ten of a few', rows: requests('billing', 30, 27), verdict: 'too-close-to-call', statistic: { k: 27, n: 30 } },
      { name: 'ten requests', rows: requests('billing', 10, 2), verdict: 'not-enough-data', statistic: { k: 2, n: 10 } },
      {
        name: 'some are not due before tonight',
        rows: [requests('billing', 80, 79), many(3, () => given.internalRequest({ toUnit: units.get('billing') ?? 'billing', promisedAt: at(31, '18:00') }))],
        verdict: 'meets',
        statistic: { k: 79, n: 80 },
        excluded: { 'not-yet-due': 3 },
      },
      { name: 'nobody notes requests', rows: given.serviceCase(), verdict: 'not-measured', missing: ['internal_request', 'org_unit.kind'] },
    ],
  }));
