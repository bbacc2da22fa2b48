import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const ours = { orgUnit: 'brno', scaleMax: 5 } as const;
const rival = given.review({ competitor: 'rival', rating: 4, scaleMax: 5, postedAt: at(-200) });

/** Negative reviews answered after so many days each. */
const answeredAfter = (...days: readonly number[]) => days.map((each) => given.review({ ...ours, rating: 1, postedAt: at(2), repliedAt: at(2 + each), replyBy: 'person' }));
const day = 86_400;

test('how soon negative reviews are answered', () =>
  testCheck(plugin, 'reply-time', {
    worlds: [
      { name: 'after a day', rows: [rival, answeredAfter(...many(60, () => 1))], verdict: 'meets', statistic: { n: 60, value: day }, findings: [] },
      { name: 'after three weeks', rows: [rival, answeredAfter(...many(60, () => 20))], verdict: 'misses', statistic: { n: 60, value: 20 * day }, findings: [{ unit: {} }] },
      { name: 'after a day, and some after ten', rows: [rival, answeredAfter(...many(60, (index) => (index < 53 ? 1 : 10)))], verdict: 'too-close-to-call', statistic: { n: 60, value: 10 * day } },
      { name: 'six reviews', rows: [rival, answeredAfter(...many(6, () => 20))], verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'answers are not recorded', rows: given.review({ ...ours, rating: 1, postedAt: at(5) }), verdict: 'not-measured', missing: ['review.replied_at'] },
    ],
  }));

/** Negative reviews, the first so many of which became a case. */
const followed = (cases: number, count: number) => many(count, (index) => given.review({ ...ours, rating: 1, postedAt: at(5), ...(index < cases && { case: given.serviceCase() }) }));

test('negative reviews that somebody looks into', () =>
  testCheck(plugin, 'loop', {
    worlds: [
      ...counted((cases, count) => [rival, followed(cases, count)], { meets: [140, 150], misses: [20, 100], 'too-close-to-call': [24, 30], 'not-enough-data': [4, 6] }),
      { name: 'cases are not linked', rows: given.review({ ...ours, rating: 1, postedAt: at(5) }), verdict: 'not-measured', missing: ['review.case_id'] },
    ],
  }));

/** Reviews of a month, counted back from October, the first so many of them of one star and the others of five. */
const month = (months: number, bad: number, count = 100) => many(count, (index) => given.review({ ...ours, rating: index < bad ? 1 : 5, postedAt: at(15 - 30 * months) }));

test('negative reviews among all', () => {
  const usual = many(8, (index) => month(index + 1, 18 + (index % 5)));
  return testCheck(plugin, 'velocity', {
    worlds: [
      { name: 'as many as usual', rows: [rival, usual, month(0, 20)], verdict: 'meets', statistic: { events: 20, n: 100 }, findings: [] },
      { name: 'three times as many', rows: [rival, usual, month(0, 60)], verdict: 'misses', statistic: { events: 60, n: 100 } },
      { name: 'one more, after months that never varied', rows: [rival, many(8, (index) => month(index + 1, 20)), month(0, 21)], verdict: 'too-close-to-call', statistic: { events: 21, n: 100 } },
      { name: 'three reviews', rows: [rival, usual, month(0, 1, 3)], verdict: 'not-enough-data', statistic: { events: 1, n: 3 } },
      { name: 'stars are not kept', rows: given.review({ orgUnit: 'brno', postedAt: at(5) }), verdict: 'not-measured', missing: ['review.rating', 'review.scale_max'] },
    ],
  });
});

/** Branches, the newest review of the first so many of which is half a year old. */
const branches = (old: number, count: number) => many(count, (index) => given.review({ ...ours, orgUnit: `branch-${index}`, rating: 5, postedAt: index < old ? at(-180) : at(5) }));

test('branches with a fresh review', () =>
  testCheck(plugin, 'recency', {
    worlds: [
      ...breaching((old, count) => [rival, branches(old, count)], { meets: [0, 3], misses: [2, 3] }),
      { name: 'reviews do not tell the branch', rows: [rival, given.review({ rating: 5, scaleMax: 5, postedAt: at(5) }), given.orgUnit()], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'reviews are not kept', rows: given.orgUnit(), verdict: 'not-measured', missing: ['review'] },
    ],
  }));

/** Themes of reviews, the first so many of which nobody complained about to us. */
const themes = (unheard: number, count: number) =>
  many(count, (index) => {
    const topic = given.topic({ id: `theme-${index}` });
    return [given.review({ ...ours, topic, rating: 2, postedAt: at(5) }), index < unheard ? [] : given.serviceCase({ topic, kind: 'complaint', openedAt: at(5) })];
  });
const feedback = given.feedbackItem({ topic: 'elsewhere', source: 'survey', at: at(5) });
const aCase = given.serviceCase({ topic: 'elsewhere', kind: 'question', openedAt: at(5) });

test('themes that we hear of ourselves', () =>
  testCheck(plugin, 'theme-gap', {
    worlds: [
      ...breaching((unheard, count) => [rival, feedback, aCase, themes(unheard, count)], { meets: [0, 3], misses: [2, 3] }),
      { name: 'reviews of last year', rows: [rival, feedback, aCase, given.review({ ...ours, topic: 'old', rating: 2, postedAt: at(-400) })], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'reviews are not kept', rows: [feedback, aCase], verdict: 'not-measured', missing: ['review'] },
    ],
  }));

/** Mentions that want an answer, the first so many of which got one in an hour. */
const mentions = (answered: number, count: number) => many(count, (index) => given.mention({ orgUnit: 'brno', postedAt: at(5), needsAnswer: true, repliedAt: index < answered ? at(5, '11:00') : at(7) }));

test('mentions that are answered', () =>
  testCheck(plugin, 'social-mentions', {
    worlds: [
      ...counted(mentions, { meets: [148, 150], misses: [30, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'one came an hour ago', rows: [mentions(148, 150), given.mention({ orgUnit: 'brno', postedAt: at(31, '11:00'), needsAnswer: true })], verdict: 'meets', statistic: { k: 148, n: 150 }, excluded: { unexpired: 1 } },
      { name: 'answers are not recorded', rows: given.mention({ postedAt: at(5), needsAnswer: true }), verdict: 'not-measured', missing: ['mention.replied_at'] },
    ],
  }));

const stars = (rating: number, count: number, competitor?: string) => many(count, () => given.review({ scaleMax: 5, rating, postedAt: at(5), ...(competitor !== undefined && { competitor }) }));

test('our stars beside those of others', () =>
  testCheck(plugin, 'against-peers', {
    worlds: [
      {
        name: 'it is told and not judged',
        rows: [stars(5, 30), stars(3, 30), stars(4, 30, 'rival'), stars(2, 30, 'rival')],
        verdict: 'too-close-to-call',
        statistic: { first: { kind: 'mean', n: 60, sum: 240, sumOfSquares: 1020 }, second: { kind: 'mean', n: 60, sum: 180, sumOfSquares: 600 } },
        findings: [],
      },
      { name: 'a few reviews', rows: [stars(5, 3), stars(4, 3, 'rival')], verdict: 'not-enough-data', statistic: { first: { kind: 'mean', n: 3, sum: 15, sumOfSquares: 75 } } },
      { name: 'nobody names others', rows: stars(5, 3), verdict: 'not-measured', missing: ['review.competitor'] },
    ],
  }));
