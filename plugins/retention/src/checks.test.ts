import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** The middle of a month, counted back from October 2026, as a day. */
const monthsAgo = (months: number): string => at(15 - 30 * months).slice(0, 10);
/** A year before that. */
const yearBefore = (months: number): string => at(15 - 30 * months - 365).slice(0, 10);
const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** Customers whose first year ended in a month, the first so many of whom bought twice in it. */
const cohort = (months: number, twice: number, count = 100) =>
  many(count, (index) => {
    const customer = given.customer();
    const first = given.order({ customer, placedAt: `${yearBefore(months)}T10:00:00Z`, cancelled: false });
    return index < twice ? [first, given.order({ customer, placedAt: `${at(45 - 30 * months - 365).slice(0, 10)}T10:00:00Z`, cancelled: false })] : first;
  });
const usual = many(8, (index) => cohort(index + 1, 38 + (index % 5)));
const always = many(8, (index) => cohort(index + 1, 40));
const running = given.order({ customer: given.customer(), placedAt: at(-310), cancelled: false });

test('customers who buy again within a year', () =>
  testCheck(plugin, 'repeat-rate', {
    worlds: [
      { name: 'as many as usual', rows: [usual, cohort(0, 40)], verdict: 'meets', statistic: { k: 40, n: 100 }, findings: [] },
      { name: 'hardly any', rows: [usual, cohort(0, 5)], verdict: 'misses', statistic: { k: 5, n: 100 } },
      { name: 'one fewer, after months that never varied', rows: [always, cohort(0, 39)], verdict: 'too-close-to-call', statistic: { k: 39, n: 100 } },
      { name: 'six customers', rows: [usual, cohort(0, 2, 6)], verdict: 'not-enough-data', statistic: { k: 2, n: 6 } },
      { name: 'the first year of one ends today', rows: [usual, cohort(0, 40), given.order({ customer: given.customer(), placedAt: '2025-10-31T18:00:00Z', cancelled: false })], verdict: 'meets', statistic: { k: 40, n: 100 }, excluded: { 'first-year-runs': 1 } },
      { name: 'orders are not kept', rows: given.customer(), verdict: 'not-measured', missing: ['order'] },
    ],
  }));

test('how often customers buy in their first year', () =>
  testCheck(plugin, 'repeat-count', {
    worlds: [
      { name: 'as often as usual', rows: [usual, cohort(0, 40)], verdict: 'meets', statistic: { n: 100, sum: 140 }, findings: [] },
      { name: 'hardly more than once', rows: [usual, cohort(0, 5)], verdict: 'misses', statistic: { n: 100, sum: 105 } },
      { name: 'a little less often, after months that never varied', rows: [always, cohort(0, 39)], verdict: 'too-close-to-call', statistic: { n: 100, sum: 139 } },
      { name: 'six customers', rows: [usual, cohort(0, 2, 6)], verdict: 'not-enough-data', statistic: { n: 6, sum: 8 } },
      { name: 'the first year of one ends today', rows: [usual, cohort(0, 40), given.order({ customer: given.customer(), placedAt: '2025-10-31T18:00:00Z', cancelled: false })], verdict: 'meets', statistic: { n: 100, sum: 140 }, excluded: { 'first-year-runs': 1 } },
      { name: 'orders are not kept', rows: given.customer(), verdict: 'not-measured', missing: ['order'] },
    ],
  }));

/** Customers who joined a year before a month, the first so many of whom left after five months. */
const joined = (months: number, left: number, count = 100) =>
  many(count, (index) => {
    const customer = given.customer({ acquiredOn: yearBefore(months) });
    const active = given.customerStatus({ customer, status: 'active', from: yearBefore(months) });
    return index < left ? [active, given.customerStatus({ customer, status: 'closed', from: at(15 - 30 * months - 215).slice(0, 10) })] : active;
  });

test('customers who stay for a year', () => {
  const before = many(8, (index) => joined(index + 1, 18 + (index % 5)));
  return testCheck(plugin, 'cohort', {
    worlds: [
      { name: 'as many as usual', rows: [running, before, joined(0, 20)], verdict: 'meets', statistic: { n: 100 }, findings: [] },
      { name: 'hardly any', rows: [running, before, joined(0, 90)], verdict: 'misses', statistic: { n: 100 } },
      { name: 'one fewer, after months that never varied', rows: [running, many(8, (index) => joined(index + 1, 20)), joined(0, 21)], verdict: 'too-close-to-call', statistic: { n: 100 } },
      { name: 'six customers', rows: [running, before, joined(0, 2, 6)], verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'neither orders nor contracts are kept', rows: given.customer({ acquiredOn: monthsAgo(12) }), verdict: 'not-measured', missing: ['customer_status', 'order'] },
    ],
  });
});

/** What was spent in a month on winning customers, in five places, and how many came. */
const won = (months: number, spent: number, customers = 20) => [
  many(5, (index) => given.marketingSpend({ month: monthOf(monthsAgo(months)), orgUnit: `branch-${index}`, category: 'acquisition', amountMinor: spent / 5 })),
  many(customers, () => given.customer({ acquiredOn: monthsAgo(months) })),
];

test('what a new customer costs', () => {
  const before = many(8, (index) => won(index + 1, 98_000 + 1000 * (index % 5)));
  return testCheck(plugin, 'cac', {
    worlds: [
      { name: 'as much as usual', rows: [before, won(0, 100_000)], verdict: 'meets', statistic: { numerator: { n: 5, sum: 100_000 }, denominator: { n: 20, sum: 20 } }, findings: [] },
      { name: 'three times as much', rows: [before, won(0, 300_000)], verdict: 'misses', statistic: { numerator: { n: 5, sum: 300_000 } } },
      { name: 'a little more, after months that never varied', rows: [many(8, (index) => won(index + 1, 100_000)), won(0, 101_000)], verdict: 'too-close-to-call', statistic: { numerator: { n: 5, sum: 101_000 } } },
      { name: 'the first month of all', rows: won(0, 100_000), verdict: 'not-enough-data', statistic: { numerator: { n: 5, sum: 100_000 } } },
      { name: 'spending is not kept', rows: given.customer({ acquiredOn: monthsAgo(0) }), verdict: 'not-measured', missing: ['marketing_spend'] },
    ],
  });
});

/** What was spent in October on service in so many places, and as many customers of long standing who still buy. */
const kept = (count: number) => [
  many(count, (index) => given.costEntry({ month: '2026-10-01', orgUnit: `branch-${index}`, category: 'service', amountMinor: 100 })),
  many(count, () => {
    const customer = given.customer({ acquiredOn: '2020-01-01' });
    return given.order({ customer, placedAt: at(5), cancelled: false });
  }),
];

test('what keeping a customer costs', () =>
  testCheck(plugin, 'crc', {
    worlds: [
      { name: 'it is told and not judged', rows: kept(30), verdict: 'too-close-to-call', statistic: { numerator: { n: 30, sum: 3000 }, denominator: { n: 30, sum: 30 } }, findings: [] },
      { name: 'two customers', rows: kept(2), verdict: 'not-enough-data', statistic: { numerator: { n: 2, sum: 200 } } },
      { name: 'costs are not kept', rows: given.order({ customer: given.customer({ acquiredOn: '2020-01-01' }), placedAt: at(5), cancelled: false }), verdict: 'not-measured', missing: ['cost_entry'] },
    ],
  }));

/** What was spent in so many months on winning customers, and a tenth of it on keeping them. */
const budget = (months: number) =>
  many(months, (index) => [
    given.marketingSpend({ month: monthOf(monthsAgo(index)), category: 'acquisition', amountMinor: 900 }),
    given.marketingSpend({ month: monthOf(monthsAgo(index)), category: 'retention', amountMinor: 100 }),
  ]);

test('what is spent on keeping customers', () =>
  testCheck(plugin, 'budget-balance', {
    worlds: [
      { name: 'it is told and not judged', rows: budget(10), verdict: 'too-close-to-call', statistic: { numerator: { n: 10, sum: 1000 }, denominator: { n: 20, sum: 10_000 } }, findings: [] },
      { name: 'two months', rows: budget(2), verdict: 'not-enough-data', statistic: { numerator: { n: 2, sum: 200 } } },
      { name: 'spending is not kept', rows: given.customer(), verdict: 'not-measured', missing: ['marketing_spend'] },
    ],
  }));

/** Customers who still buy, the first so many of whom complained twice. */
const buyers = (badly: number, count: number) =>
  many(count, (index) => {
    const customer = given.customer();
    const complaint = () => given.serviceCase({ customer, kind: 'complaint', openedAt: at(5), isSpam: false, isTest: false });
    return [given.order({ customer, placedAt: at(1), cancelled: false }), index < badly ? [complaint(), complaint()] : []];
  });
const others = [
  given.surveyResponse({ survey: given.survey({ kind: 'csat' }), case: given.serviceCase({ customer: given.customer(), kind: 'question', openedAt: at(-600) }), answeredAt: at(-600), score: 1 }),
  given.customerStatus({ customer: given.customer(), status: 'closed', from: '2020-01-01' }),
];

test('customers who went through something bad more than once', () =>
  testCheck(plugin, 'bad-experience-count', {
    worlds: [
      { name: 'they are told and not judged', rows: [others, buyers(2, 8)], verdict: 'too-close-to-call', statistic: { breaches: 2, n: 8 }, findings: [] },
      { name: 'nobody buys any more', rows: [others, given.order({ customer: given.customer(), placedAt: at(-500), cancelled: false })], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody asks customers', rows: buyers(2, 2), verdict: 'not-measured', missing: ['survey_response'] },
    ],
  }));
