import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Promises made in one case of Brno or Praha, the first so many kept on time. */
const promises = (orgUnit: string, count: number, kept: number) =>
  many(count, (index) =>
    given.commitment({
      id: `${orgUnit}-${index}`,
      case: given.serviceCase({ orgUnit }),
      madeAt: at(5),
      dueAt: at(10),
      doneAt: index < kept ? at(10) : index % 2 === 0 ? at(11) : null,
    }),
  );

test('promises kept', () =>
  testCheck(plugin, 'promise-kept', {
    worlds: [
      { name: 'all are kept', rows: promises('brno', 80, 80), verdict: 'meets', statistic: { k: 80, n: 80 }, findings: [], evidence: { misses: [] } },
      {
        name: 'one branch keeps half of them',
        rows: [promises('brno', 60, 30), promises('praha', 60, 60)],
        verdict: 'misses',
        statistic: { k: 90, n: 120 },
        units: [
          { unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 30, n: 60 } },
          { unit: { orgUnit: 'praha' }, verdict: 'too-close-to-call', statistic: { k: 60, n: 60 } },
        ],
      },
      { name: 'nine in ten of a few', rows: promises('brno', 30, 27), verdict: 'too-close-to-call', statistic: { k: 27, n: 30 }, evidence: { misses: ['brno-27', 'brno-28', 'brno-29'] } },
      { name: 'ten promises', rows: promises('brno', 10, 0), verdict: 'not-enough-data', statistic: { k: 0, n: 10 } },
      {
        name: 'most are cancelled or not yet due',
        rows: [
          promises('brno', 80, 80),
          many(3, () => given.commitment({ dueAt: at(10), doneAt: null, cancelled: true })),
          many(4, () => given.commitment({ dueAt: at(31, '18:00'), doneAt: null })),
        ],
        verdict: 'meets',
        statistic: { k: 80, n: 80 },
        excluded: { cancelled: 3, 'not-yet-due': 4 },
      },
      { name: 'nobody notes promises', rows: given.serviceCase(), verdict: 'not-measured', missing: ['commitment'] },
    ],
  }));
