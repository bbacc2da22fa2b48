import { at, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const context = given.qaCategory({ id: 'context', kind: 'context', scaleMax: 4, passFrom: 3 });

/** Ratings of what was known being used, the first so many passed. */
const ratings = (passed: number, count: number) =>
  many(count, (index) => given.qaRating({ review: given.qaReview({ sample: 'random', case: given.serviceCase({ orgUnit: 'brno' }), at: at(5) }), category: context, score: index < passed ? 4 : 1, na: false }));
const notApplicable = given.qaRating({ review: given.qaReview({ sample: 'random', case: given.serviceCase(), at: at(6) }), category: context, score: 0, na: true });
const unreviewed = ['qa_category.kind', 'qa_category.pass_from', 'qa_rating', 'qa_review.at', 'qa_review.sample'];

test('what is known is used', () =>
  testCheck(plugin, 'context-used', {
    worlds: [
      ...counted(ratings, { meets: [140, 150], misses: [30, 100], 'too-close-to-call': [24, 30], 'not-enough-data': [4, 6] }),
      { name: 'it did not apply to one', rows: [ratings(140, 150), notApplicable], verdict: 'meets', statistic: { k: 140, n: 150 }, excluded: { 'not-applicable': 1 } },
      { name: 'nobody reviews', rows: given.serviceCase(), verdict: 'not-measured', missing: unreviewed },
    ],
  }));

const servperf = given.survey({ kind: 'servperf' });

/** Ratings of empathy in a month, counted back from October, so many of a hundred of five points and the others of three. */
const month = (months: number, high: number, count = 100) =>
  many(count, (index) => given.surveyResponse({ survey: servperf, dimension: 'empathy', answeredAt: at(15 - 30 * months), score: index < high ? 5 : 3 }));

test('what customers say of it', () => {
  const usual = many(8, (index) => month(index + 1, 60 + (index % 5)));
  return testCheck(plugin, 'survey', {
    worlds: [
      { name: 'as usual', rows: [usual, month(0, 61)], verdict: 'meets', statistic: { n: 100, sum: 305 + 117 }, findings: [] },
      { name: 'far less', rows: [usual, month(0, 10)], verdict: 'misses', statistic: { n: 100, sum: 50 + 270 } },
      { name: 'a little less, after months that never varied', rows: [many(8, (index) => month(index + 1, 60)), month(0, 59)], verdict: 'too-close-to-call', statistic: { n: 100, sum: 295 + 123 } },
      { name: 'six answers', rows: [usual, month(0, 1, 6)], verdict: 'not-enough-data', statistic: { n: 6, sum: 20 } },
      { name: 'nobody asks', rows: given.serviceCase(), verdict: 'not-measured', missing: ['survey.kind', 'survey_response'] },
    ],
  });
});

const csat = given.survey({ kind: 'csat' });

/** Answers about cases that were answered from a template or by hand, the first so many of them content. */
const answered = (canned: boolean) => (content: number, count: number) =>
  many(count, (index) => {
    const about = given.serviceCase({ openedAt: at(4), topic: 'bills' });
    return [
      given.message({ case: about, authorKind: 'employee', isPublic: true, isAuto: false, at: at(5), templateEdited: !canned, templateId: 'thanks' }),
      given.surveyResponse({ survey: csat, case: about, answeredAt: at(8), score: index < content ? 5 : 1 }),
    ];
  });
const beside = (k: number, n: number, kByHand: number, nByHand: number) => ({
  rows: [answered(true)(k, n), answered(false)(kByHand, nByHand)],
  statistic: { first: { kind: 'share', k, n }, second: { kind: 'share', k: kByHand, n: nByHand } },
});

test('customers are as content with templates', () =>
  testCheck(plugin, 'template-gap', {
    worlds: [
      { name: 'more so', ...beside(195, 200, 160, 200), verdict: 'meets', findings: [] },
      { name: 'far less', ...beside(40, 100, 90, 100), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'about as content', ...beside(26, 30, 27, 30), verdict: 'too-close-to-call' },
      { name: 'a few had one', ...beside(3, 5, 27, 30), verdict: 'not-enough-data' },
      { name: 'messages are not kept', rows: given.surveyResponse({ survey: csat, case: given.serviceCase(), answeredAt: at(8) }), verdict: 'not-measured', missing: ['message'] },
    ],
  }));

const spring = '2026-03-05T10:00:00Z';

/** Reviews of spring, personal or not, after the first so many of which the customer bought again. */
const reviewed = (personal: boolean) => (bought: number, count: number) =>
  many(count, (index) => {
    const customer = given.customer();
    const review = given.qaReview({ sample: 'random', at: spring, case: given.serviceCase({ customer, topic: 'bills', openedAt: '2026-03-01T10:00:00Z' }) });
    const rating = given.qaRating({ review, category: context, score: personal ? 4 : 1, na: false });
    return index < bought ? [rating, given.order({ customer, placedAt: '2026-05-01T10:00:00Z', cancelled: false })] : rating;
  });

test('whether customers served in person buy again', () =>
  testCheck(plugin, 'personal-repeat', {
    worlds: [
      {
        name: 'far more, which is told and not judged',
        rows: [reviewed(true)(50, 60), reviewed(false)(20, 60)],
        verdict: 'too-close-to-call',
        statistic: { first: { kind: 'share', k: 50, n: 60 }, second: { kind: 'share', k: 20, n: 60 } },
        findings: [],
      },
      {
        name: 'a few, one of this month and one to which it did not apply',
        rows: [
          reviewed(true)(3, 4),
          reviewed(false)(1, 3),
          given.qaRating({ review: given.qaReview({ sample: 'random', at: at(5), case: given.serviceCase({ customer: given.customer() }) }), category: context, score: 4, na: false }),
          given.qaRating({ review: given.qaReview({ sample: 'random', at: spring, case: given.serviceCase({ customer: given.customer() }) }), category: context, score: 0, na: true }),
        ],
        verdict: 'not-enough-data',
        statistic: { first: { kind: 'share', k: 3, n: 4 } },
        excluded: { 'too-recent': 1, 'not-applicable': 1 },
      },
      { name: 'orders are not kept', rows: given.qaRating({ review: given.qaReview({ sample: 'random', at: spring, case: given.serviceCase({ customer: given.customer() }) }), category: context, score: 4, na: false }), verdict: 'not-measured', missing: ['order'] },
    ],
  }));
