import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Reviews of a branch, a quarter with a star less than the mean told, a quarter with a star more. */
const reviews = (orgUnit: string, count: number, mean: number) =>
  many(count, (index) => given.review({ orgUnit, postedAt: at(5), rating: 2 * (mean + ([-0.5, 0, 0, 0.5][index % 4] ?? 0)), scaleMax: 10 }));

test('stars', () =>
  testCheck(plugin, 'rating', {
    worlds: [
      { name: 'four and a half', rows: reviews('brno', 80, 4.5), verdict: 'meets', statistic: { n: 80, sum: 360 }, findings: [] },
      {
        name: 'three in one branch',
        rows: [reviews('brno', 80, 3), reviews('praha', 40, 4.4)],
        verdict: 'misses',
        statistic: { n: 120, sum: 416 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { n: 80, sum: 240 } }],
      },
      { name: 'just as many as wanted', rows: reviews('brno', 40, 4.2), verdict: 'too-close-to-call', statistic: { n: 40, sum: 168 } },
      { name: 'eight reviews', rows: reviews('brno', 8, 3), verdict: 'not-enough-data', statistic: { n: 8, sum: 24 } },
      {
        name: 'competitors are left aside',
        rows: [reviews('brno', 80, 4.5), given.review({ competitor: 'Barber & Son', postedAt: at(5), rating: 1, scaleMax: 5 })],
        verdict: 'meets',
        statistic: { n: 80, sum: 360 },
      },
      { name: 'no reviews', rows: given.serviceCase(), verdict: 'not-measured', missing: ['review'] },
    ],
  }));
