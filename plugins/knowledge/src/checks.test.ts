import { at, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const accuracy = given.qaCategory({ id: 'accuracy', kind: 'accuracy', scaleMax: 4, passFrom: 3 });

/** Ratings of right answers in random reviews, the first so many passed. */
const ratings = (passed: number, count: number) =>
  many(count, (index) => given.qaRating({ review: given.qaReview({ sample: 'random', case: given.serviceCase({ orgUnit: 'brno' }), at: at(5) }), category: accuracy, score: index < passed ? 4 : 1, na: false }));

test('right answers', () =>
  testCheck(plugin, 'accuracy', {
    worlds: [
      ...counted(ratings, { meets: [200, 200], misses: [50, 100], 'too-close-to-call': [29, 30], 'not-enough-data': [5, 6] }),
      {
        name: 'it did not apply to one',
        rows: [ratings(200, 200), given.qaRating({ review: given.qaReview({ sample: 'random', at: at(6) }), category: accuracy, score: 0, na: true })],
        verdict: 'meets',
        statistic: { k: 200, n: 200 },
        excluded: { 'not-applicable': 1 },
      },
      { name: 'nobody reviews', rows: given.serviceCase(), verdict: 'not-measured', missing: ['qa_category.kind', 'qa_category.pass_from', 'qa_rating', 'qa_review.at', 'qa_review.sample'] },
    ],
  }));

const wrong = given.cause({ id: 'wrong', code: 'wrong' });
const move = given.cause({ id: 'move', code: 'move' });

/** Cases, the first so many of which came of wrong information. */
const cases = (misled: number, count: number) => many(count, (index) => given.serviceCase({ openedAt: at(5), cause: index < misled ? wrong : move }));

test('cases that come of wrong information', () =>
  testCheck(plugin, 'wrong-information-cause', {
    worlds: [
      ...counted(cases, { meets: [0, 250], misses: [40, 100], 'too-close-to-call': [1, 30], 'not-enough-data': [1, 6] }),
      { name: 'causes are not recorded', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.cause_id', 'cause.code'] },
    ],
  }));

const course = given.trainingCourse({ id: 'phones', kind: 'product' });

/** Tests about products with so many points each, taken by as many people. */
const tests = (...scores: readonly number[]) => scores.map((score) => given.trainingRecord({ employee: given.employee({ orgUnit: 'brno' }), course, completedOn: '2026-10-05', score }));

test('what people know about products', () =>
  testCheck(plugin, 'quiz', {
    worlds: [
      { name: 'ninety points', rows: tests(...many(40, () => 90)), verdict: 'meets', statistic: { n: 40, value: 90 }, findings: [] },
      { name: 'half of them', rows: tests(...many(40, () => 50)), verdict: 'misses', statistic: { n: 40, value: 50 }, findings: [{ unit: {} }] },
      { name: 'seventy or ninety', rows: tests(...many(31, (index) => (index < 15 ? 90 : 70))), verdict: 'too-close-to-call', statistic: { n: 31, value: 70 } },
      { name: 'six people', rows: tests(...many(6, () => 50)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'tests have no points', rows: given.trainingRecord({ course, completedOn: '2026-10-05' }), verdict: 'not-measured', missing: ['training_record.score'] },
    ],
  }));

/** Articles with so many of all views on those that were reviewed lately. */
const articles = (fresh: number, all: number) => [
  given.kbArticle({ topic: 'bills', reviewedOn: '2026-09-01', views: fresh }),
  given.kbArticle({ topic: 'hours', reviewedOn: '2025-01-01', views: all - fresh }),
];

test('articles that are up to date', () =>
  testCheck(plugin, 'articles-fresh', {
    worlds: [
      ...counted(articles, { meets: [150, 150], misses: [40, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'nobody notes reviews', rows: given.kbArticle({ topic: 'bills', views: 90 }), verdict: 'not-measured', missing: ['kb_article.reviewed_on'] },
    ],
  }));
