import { at, given, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const file = (sourceSystem: string, loadedAt: string, maxAt?: string) =>
  given.importBatch({ sourceSystem, loadedAt, rowsIn: 10, rowsOk: 10, ...(maxAt !== undefined && { maxAt }) });

test('sources that send nothing new', () =>
  testCheck(plugin, 'freshness', {
    worlds: [
      {
        name: 'a source of several files, some without a time and two that end together, is one source',
        rows: [file('shop', at(31, '08:00'), at(31, '07:00')), file('shop', at(31, '08:01'), at(31, '07:00')), file('shop', at(31, '08:02')), file('shop', at(30), at(29))],
        verdict: 'meets',
        statistic: { breaches: 0, n: 1 },
        findings: [],
      },
      {
        name: 'one of two sources is three days old',
        rows: [file('shop', at(31, '08:00'), at(31, '07:00')), file('desk', at(28), at(28))],
        verdict: 'misses',
        statistic: { breaches: 1, n: 2 },
        findings: [{ unit: {} }],
      },
      { name: 'a file that says nothing of its time', rows: [file('shop', at(31, '08:00')), given.importBatch({ loadedAt: at(31), maxAt: at(31) })], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody notes how new files are', rows: file('shop', at(31, '08:00')), verdict: 'not-measured', missing: ['import_batch.max_at'] },
    ],
  }));
