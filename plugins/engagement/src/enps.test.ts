import { given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** What a team answered: so many would recommend the organisation, and so many would not. */
const team = (orgUnit: string, promoters: number, detractors: number) =>
  given.engagementResult({ orgUnit, itemCode: 'enps', wave: '2026-10-15', n: promoters + detractors, promoters, passives: 0, detractors });

test('people who would recommend their employer', () =>
  testCheck(plugin, 'enps', {
    worlds: [
      { name: 'most would', rows: [team('brno', 40, 5), team('praha', 30, 5)], verdict: 'meets', statistic: { promoters: 70, passives: 0, detractors: 10 }, findings: [] },
      {
        name: 'most would not',
        rows: [team('brno', 5, 40), team('praha', 5, 30)],
        verdict: 'misses',
        statistic: { promoters: 10, detractors: 70 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { promoters: 5, detractors: 40 } }],
      },
      { name: 'nearly half would', rows: [team('brno', 14, 16)], verdict: 'too-close-to-call', statistic: { promoters: 14, detractors: 16 } },
      { name: 'six people answered', rows: [team('brno', 0, 6)], verdict: 'not-enough-data', statistic: { promoters: 0, detractors: 6 } },
      {
        name: 'nobody asked',
        rows: many(2, () => given.employee()),
        verdict: 'not-measured',
        missing: ['engagement_result'],
      },
    ],
  }));
