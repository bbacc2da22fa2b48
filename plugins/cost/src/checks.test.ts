import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const csat = given.survey({ kind: 'csat' });
const about = () => given.serviceCase({ openedAt: at(-40), topic: 'bills', channel: 'mail', priority: 'normal' });

/** Answers of a day in a unit, so many of them content. */
const answers = (day: string, content: number, count: number, orgUnit: Parameters<typeof given.surveyResponse>[0] = {}) =>
  many(count, (index) => given.surveyResponse({ survey: csat, orgUnit: 'brno', ...orgUnit, answeredAt: day, score: index < content ? 5 : 1, case: about() }));

const change = given.annotation({ kind: 'process_change', at: at(3) });
const around = (k: number, n: number, kBefore: number, nBefore: number) => ({
  rows: [change, answers(at(10), k, n), answers(at(-10), kBefore, nBefore)],
  statistic: { first: { kind: 'share', k, n }, second: { kind: 'share', k: kBefore, n: nBefore } },
});

test('customers are as content after a change', () =>
  testCheck(plugin, 'guardrail', {
    worlds: [
      { name: 'more so', ...around(195, 200, 160, 200), verdict: 'meets', findings: [] },
      { name: 'far less', ...around(40, 100, 90, 100), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'about as content', ...around(26, 30, 27, 30), verdict: 'too-close-to-call' },
      { name: 'a few have answered', ...around(3, 5, 27, 30), verdict: 'not-enough-data' },
      { name: 'changes are not noted', rows: answers(at(10), 5, 6), verdict: 'not-measured', missing: ['annotation'] },
    ],
  }));

const partner = given.orgUnit({ id: 'partner', kind: 'partner' });
const beside = (k: number, n: number, kOurs: number, nOurs: number) => ({
  rows: [answers(at(10), k, n, { orgUnit: partner }), answers(at(10), kOurs, nOurs)],
  statistic: { first: { kind: 'share', k, n }, second: { kind: 'share', k: kOurs, n: nOurs } },
});

test('partners serve as well', () =>
  testCheck(plugin, 'outsource-parity', {
    worlds: [
      { name: 'better', ...beside(195, 200, 160, 200), verdict: 'meets', findings: [] },
      { name: 'far worse', ...beside(40, 100, 90, 100), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'about as well', ...beside(26, 30, 27, 30), verdict: 'too-close-to-call' },
      { name: 'a few have answered', ...beside(3, 5, 27, 30), verdict: 'not-enough-data' },
      { name: 'nobody asks', rows: partner, verdict: 'not-measured', missing: ['survey.kind', 'survey.positive_from', 'survey_response'] },
    ],
  }));

/** What service cost five branches in a month, counted back from October, and their solutions. */
const month = (months: number, amountMinor: number, solutions = 100) => [
  many(5, (index) => given.costEntry({ month: `${at(15 - 30 * months).slice(0, 7)}-01`, orgUnit: `branch-${index}`, category: 'service', amountMinor: amountMinor / 5 })),
  many(solutions, () => given.serviceCase({ openedAt: at(14 - 30 * months), firstResolvedAt: at(15 - 30 * months) })),
];

test('what a solution costs', () => {
  const usual = many(8, (index) => month(index + 1, 98_000 + 1000 * (index % 5)));
  return testCheck(plugin, 'per-resolution', {
    worlds: [
      { name: 'as usual', rows: [usual, month(0, 100_000)], verdict: 'meets', statistic: { numerator: { n: 5, sum: 100_000 }, denominator: { n: 100, sum: 100 } }, findings: [] },
      { name: 'three times as much', rows: [usual, month(0, 300_000)], verdict: 'misses', statistic: { numerator: { n: 5, sum: 300_000 } } },
      { name: 'a little more, after months that never varied', rows: [many(8, (index) => month(index + 1, 100_000)), month(0, 101_000)], verdict: 'too-close-to-call', statistic: { numerator: { n: 5, sum: 101_000 } } },
      { name: 'the first month of all', rows: month(0, 100_000), verdict: 'not-enough-data', statistic: { numerator: { n: 5, sum: 100_000 } } },
      { name: 'costs are not kept', rows: given.serviceCase({ openedAt: at(5), firstResolvedAt: at(6) }), verdict: 'not-measured', missing: ['cost_entry'] },
    ],
  });
});

const company = given.orgUnit({ id: 'company', kind: 'company' });
const spoilt = [given.costEntry({ month: '2026-10-01', category: 'goodwill', amountMinor: 50 }), given.returnRequest({ refundedAt: at(5), amountMinor: 150 }), given.serviceCase({ openedAt: at(5), cause: given.cause({ code: 'repeat' }), handleSeconds: 100 })];

test('what poor quality costs', () =>
  testCheck(plugin, 'poor-quality', {
    worlds: [
      {
        name: 'it is told and not judged',
        rows: [company, spoilt, given.order({ placedAt: at(5), amountMinor: 1000, cancelled: false })],
        verdict: 'too-close-to-call',
        statistic: { numerator: { n: 1, sum: 300 }, denominator: { n: 1, sum: 1000 } },
        findings: [],
      },
      { name: 'branches without a company over them', rows: [given.orgUnit({ kind: 'branch' }), spoilt, given.order({ placedAt: at(5), amountMinor: 1000, cancelled: false })], verdict: 'not-enough-data', statistic: { numerator: { n: 0 } } },
      { name: 'orders are not kept', rows: [company, spoilt], verdict: 'not-measured', missing: ['order'] },
    ],
  }));
