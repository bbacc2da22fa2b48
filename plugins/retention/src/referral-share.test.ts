import { given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** New customers of a month of 2025 or 2026, counted from January 2025; so many of them sent by others. */
const newcomers = (month: number, count: number, referred: number) =>
  many(count, (index) =>
    given.customer({
      acquiredOn: new Date(Date.UTC(2025, month, 10)).toISOString().slice(0, 10),
      acquisitionSource: index < referred ? 'referral' : 'ad',
    }),
  );

/** Eighteen months before October 2026, in which 28 to 32 of a hundred newcomers were sent. */
const usual = many(18, (index) => newcomers(3 + index, 100, 28 + (index % 5)));
const october = 21;

test('customers whom others sent', () =>
  testCheck(plugin, 'referral-share', {
    worlds: [
      { name: 'as many as usual', rows: [usual, newcomers(october, 100, 30)], verdict: 'meets', statistic: { k: 30, n: 100 }, findings: [] },
      { name: 'hardly any', rows: [usual, newcomers(october, 100, 5)], verdict: 'misses', statistic: { k: 5, n: 100 } },
      {
        name: 'one fewer, after months that never varied',
        rows: [many(18, (index) => newcomers(3 + index, 100, 30)), newcomers(october, 100, 29)],
        verdict: 'too-close-to-call',
        statistic: { k: 29, n: 100 },
      },
      { name: 'ten newcomers', rows: [usual, newcomers(october, 10, 0)], verdict: 'not-enough-data', statistic: { k: 0, n: 10 } },
      { name: 'no past to compare with', rows: newcomers(october, 100, 5), verdict: 'not-enough-data', statistic: { k: 5, n: 100 } },
      {
        name: 'of some nobody knows how they came',
        rows: [usual, newcomers(october, 100, 30), many(7, () => given.customer({ acquiredOn: '2026-10-10' }))],
        verdict: 'meets',
        statistic: { k: 30, n: 100 },
        excluded: { 'source-unknown': 7 },
      },
      { name: 'nobody asks how they came', rows: many(30, () => given.customer({ acquiredOn: '2026-10-10' })), verdict: 'not-measured', missing: ['customer.acquisition_source'] },
    ],
  }));
