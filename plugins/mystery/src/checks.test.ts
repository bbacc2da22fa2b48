import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const visit = (day = 5, more: Parameters<typeof given.mysteryVisit>[0] = {}) => given.mysteryVisit({ orgUnit: 'brno', at: at(day), ...more });

/** Visits of four questions each, so many of which were passed. */
const visits = (...passed: readonly number[]) =>
  passed.map((good) => {
    const one = visit();
    return many(4, (index) => given.mysteryItem({ visit: one, kind: 'other', standard: `question-${index}`, passed: index < good, notApplicable: false }));
  });

test('the score of visits', () =>
  testCheck(plugin, 'score', {
    worlds: [
      { name: 'nearly full marks', rows: visits(...many(40, (index) => (index % 10 === 0 ? 3 : 4))), verdict: 'meets', statistic: { n: 40, sum: 39 }, findings: [] },
      { name: 'half of them', rows: visits(...many(40, (index) => 1 + (index % 3))), verdict: 'misses', statistic: { n: 40, sum: 19.75 }, findings: [{ unit: {} }] },
      { name: 'three of four or all', rows: visits(...many(20, (index) => (index % 2 === 0 ? 3 : 4))), verdict: 'too-close-to-call', statistic: { n: 20, sum: 17.5 } },
      { name: 'three visits', rows: visits(1, 2, 3), verdict: 'not-enough-data', statistic: { n: 3, sum: 1.5 } },
      { name: 'questions are not kept', rows: visit(), verdict: 'not-measured', missing: ['mystery_item'] },
    ],
  }));

/** Visits of which the first so many were served in time, at the door, on the phone and on hold. */
const timed = (kind: 'greeting' | 'answer' | 'hold', soon: number, late: number) => (inTime: number, count: number) =>
  many(count, (index) => given.mysteryItem({ visit: visit(), kind, valueSeconds: index < inTime ? soon : late, notApplicable: false }));
const didNotApply = (kind: 'greeting' | 'answer' | 'hold') => given.mysteryItem({ visit: visit(), kind, valueSeconds: 5, notApplicable: true });
const greeting = timed('greeting', 60, 90);
const answer = timed('answer', 18, 40);
const hold = timed('hold', 30, 60);
const untimed = given.mysteryItem({ visit: visit(), kind: 'greeting', passed: true });

test('guests greeted within a minute', () =>
  testCheck(plugin, 'greet-60s', {
    worlds: [
      ...counted(greeting, { meets: [150, 150], misses: [50, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'it did not apply to one', rows: [greeting(150, 150), didNotApply('greeting')], verdict: 'meets', statistic: { k: 150, n: 150 }, excluded: { 'not-applicable': 1 } },
      { name: 'nobody takes the time', rows: untimed, verdict: 'not-measured', missing: ['mystery_item.value_seconds'] },
    ],
  }));

test('calls answered within three rings', () =>
  testCheck(plugin, 'answer-3-rings', {
    worlds: [
      ...counted(answer, { meets: [150, 150], misses: [50, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'it did not apply to one', rows: [answer(150, 150), didNotApply('answer')], verdict: 'meets', statistic: { k: 150, n: 150 }, excluded: { 'not-applicable': 1 } },
      { name: 'nobody takes the time', rows: untimed, verdict: 'not-measured', missing: ['mystery_item.value_seconds'] },
    ],
  }));

test('callers held for half a minute at most', () =>
  testCheck(plugin, 'hold-30s', {
    worlds: [
      ...counted(hold, { meets: [150, 150], misses: [50, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'it did not apply to one', rows: [hold(150, 150), didNotApply('hold')], verdict: 'meets', statistic: { k: 150, n: 150 }, excluded: { 'not-applicable': 1 } },
      { name: 'nobody takes the time', rows: untimed, verdict: 'not-measured', missing: ['mystery_item.value_seconds'] },
    ],
  }));

/** Branches, the first so many of which nobody visited for a year. */
const branches = (forgotten: number, count: number) => many(count, (index) => given.mysteryVisit({ orgUnit: `branch-${index}`, at: index < forgotten ? at(-360) : at(-20) }));

test('branches that are visited', () =>
  testCheck(plugin, 'coverage', {
    worlds: [
      ...breaching(branches, { meets: [0, 3], misses: [2, 3] }),
      { name: 'there is no branch', rows: given.mysteryVisit({ orgUnit: given.orgUnit({ kind: 'company' }), at: at(5) }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody visits', rows: given.orgUnit(), verdict: 'not-measured', missing: ['mystery_visit'] },
    ],
  }));

const smile = given.standard({ id: 'smile' });
const category = given.qaCategory({ id: 'smile-rated', standard: smile, scaleMax: 4, passFrom: 3 });

/** What shoppers and what reviewers say of the same standard, so many of all passed. */
const beside = (k: number, n: number, kOurs: number, nOurs: number) => ({
  rows: [
    many(n, (index) => given.mysteryItem({ visit: visit(), standard: smile, kind: 'courtesy', passed: index < k, notApplicable: false })),
    many(nOurs, (index) => given.qaRating({ review: given.qaReview({ at: at(6) }), category, score: index < kOurs ? 4 : 1, na: false })),
  ],
  statistic: { first: { kind: 'share', k, n }, second: { kind: 'share', k: kOurs, n: nOurs } },
});

test('shoppers see what reviewers see', () =>
  testCheck(plugin, 'against-internal', {
    worlds: [
      { name: 'they do', ...beside(190, 200, 190, 200), verdict: 'meets', findings: [] },
      { name: 'far less', ...beside(40, 100, 95, 100), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'ten points less', ...beside(24, 30, 27, 30), verdict: 'too-close-to-call' },
      {
        name: 'in three visits, and it did not apply to one',
        rows: [...beside(2, 3, 27, 30).rows, given.qaRating({ review: given.qaReview({ at: at(6) }), category, score: 0, na: true })],
        statistic: beside(2, 3, 27, 30).statistic,
        verdict: 'not-enough-data',
        excluded: { 'not-applicable': 1 },
      },
      { name: 'nobody reviews', rows: given.mysteryItem({ visit: visit(), standard: smile, passed: true }), verdict: 'not-measured', missing: ['qa_category', 'qa_rating', 'qa_review.at'] },
    ],
  }));

const names = ['anna', 'bela', 'cyril', 'dana', 'emil'];

/** Questions of as many shoppers, so many of all passed with the first and so many with each of the others. */
const shoppers = (count: number, first: number, others: number, of = names) => ({
  rows: of.map((shopperId, shopper) =>
    many(count, (index) => given.mysteryItem({ visit: visit(5, { shopperId }), kind: 'other', passed: index < (shopper === 0 ? first : others), notApplicable: false })),
  ),
  statistic: { groups: of.map((key, shopper) => ({ key, series: 0, statistic: { kind: 'share', k: shopper === 0 ? first : others, n: count } })) },
});

const withoutOne = ({ rows, statistic }: ReturnType<typeof shoppers>) => ({
  rows: [rows, given.mysteryItem({ visit: visit(5, { shopperId: 'anna' }), passed: true, notApplicable: true })],
  statistic,
});

test('shoppers are alike', () =>
  testCheck(plugin, 'shopper-effect', {
    worlds: [
      { name: 'they are', ...shoppers(200, 180, 180), verdict: 'meets', findings: [] },
      { name: 'one is far stricter', ...shoppers(100, 40, 95), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'one is a little stricter, and a question did not apply', ...withoutOne(shoppers(40, 28, 36)), verdict: 'too-close-to-call', excluded: { 'not-applicable': 1 } },
      { name: 'four could be told apart', ...shoppers(200, 180, 180, names.slice(1)), verdict: 'hidden-for-privacy' },
      { name: 'nobody came for a year', rows: given.mysteryItem({ visit: visit(-360, { shopperId: 'anna' }), passed: true, notApplicable: false }), verdict: 'not-enough-data', statistic: { as: 'gap' } },
      { name: 'questions are not kept', rows: visit(5, { shopperId: 'anna' }), verdict: 'not-measured', missing: ['mystery_item'] },
    ],
  }));
