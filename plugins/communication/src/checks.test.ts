import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

type Kind = 'courtesy' | 'clarity' | 'tone';

/** Ratings of one kind in random reviews, the first so many passed. */
const ratings = (kind: Kind) => {
  const category = given.qaCategory({ id: kind, kind, scaleMax: 4, passFrom: 3 });
  return (passed: number, count: number) =>
    many(count, (index) => given.qaRating({ review: given.qaReview({ sample: 'random', case: given.serviceCase({ orgUnit: 'brno' }), at: at(5) }), category, score: index < passed ? 4 : 1, na: false }));
};
const notApplicable = (kind: Kind) => given.qaRating({ review: given.qaReview({ sample: 'random', at: at(6) }), category: given.qaCategory({ id: `${kind}-2`, kind, scaleMax: 4, passFrom: 3 }), score: 0, na: true });
const unreviewed = ['qa_category.kind', 'qa_category.pass_from', 'qa_rating', 'qa_review.at', 'qa_review.sample'];

test('courtesy', () =>
  testCheck(plugin, 'courtesy', {
    worlds: [
      ...counted(ratings('courtesy'), { meets: [150, 150], misses: [60, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'it did not apply to one', rows: [ratings('courtesy')(149, 149), notApplicable('courtesy')], verdict: 'meets', statistic: { k: 149, n: 149 }, excluded: { 'not-applicable': 1 } },
      { name: 'nobody reviews', rows: given.serviceCase(), verdict: 'not-measured', missing: unreviewed },
    ],
  }));

test('clarity', () =>
  testCheck(plugin, 'clarity', {
    worlds: [
      ...counted(ratings('clarity'), { meets: [148, 150], misses: [50, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'it did not apply to one', rows: [ratings('clarity')(149, 149), notApplicable('clarity')], verdict: 'meets', statistic: { k: 149, n: 149 }, excluded: { 'not-applicable': 1 } },
      { name: 'nobody reviews', rows: given.serviceCase(), verdict: 'not-measured', missing: unreviewed },
    ],
  }));

test('the tone of the brand', () =>
  testCheck(plugin, 'tone-brand', {
    worlds: [
      ...counted(ratings('tone'), { meets: [148, 150], misses: [50, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'it did not apply to one', rows: [ratings('tone')(149, 149), notApplicable('tone')], verdict: 'meets', statistic: { k: 149, n: 149 }, excluded: { 'not-applicable': 1 } },
      { name: 'nobody reviews', rows: given.serviceCase(), verdict: 'not-measured', missing: unreviewed },
    ],
  }));

const company = given.orgUnit({ kind: 'company' });

/** Branches, the first so many with one random review fewer than it takes. */
const branches = (short: number, count: number) =>
  many(count, (branch) =>
    many(branch < short ? 2 : 3, () => given.qaReview({ sample: 'random', at: at(5), reviewee: given.employee({ orgUnit: `branch-${branch}` }), case: given.serviceCase({ orgUnit: `branch-${branch}` }) })),
  );

test('branches with enough reviews', () =>
  testCheck(plugin, 'coverage', {
    worlds: [
      ...breaching(branches, { meets: [0, 2], misses: [1, 2] }).map((world) => ({ ...world, settings: { 'reviews-per-unit': 3 } })),
      {
        name: 'there is no branch',
        rows: given.qaReview({ sample: 'random', at: at(5), reviewee: given.employee({ orgUnit: company }), case: given.serviceCase({ orgUnit: company }) }),
        verdict: 'not-enough-data',
        statistic: { breaches: 0, n: 0 },
      },
      { name: 'nobody reviews', rows: given.orgUnit(), verdict: 'not-measured', missing: ['qa_review'] },
    ],
  }));

const greeting = given.qaCategory({ id: 'greeting', kind: 'courtesy', scaleMax: 4, passFrom: 3 });

/** Sessions in which two people rate the same conversation, with the scores that they give. */
const sessions = (scores: readonly (readonly [number, number])[]) =>
  scores.map((pair, index) => {
    const about = given.serviceCase({ orgUnit: 'brno' });
    return pair.map((score) => given.qaRating({ review: given.qaReview({ case: about, at: at(5), calibrationId: `session-${index}` }), category: greeting, score, na: false }));
  });
/** The same score of both, from one to four by turns. */
const agreeing = (count: number) => many(count, (index) => [1 + (index % 4), 1 + (index % 4)] as const);
/** Of every conversation the worst score and the best. */
const opposed = (count: number) => many(count, () => [1, 4] as const);
const notRated = given.qaRating({ review: given.qaReview({ case: given.serviceCase(), at: at(5), calibrationId: 'other' }), category: greeting, score: 1, na: true });

test('reviewers agree', () =>
  testCheck(plugin, 'calibrated', {
    worlds: [
      { name: 'always', rows: sessions(agreeing(40)), verdict: 'meets', statistic: { n: 80 }, findings: [] },
      { name: 'never', rows: sessions(opposed(40)), verdict: 'misses', statistic: { n: 80 }, findings: [{ unit: {} }] },
      { name: 'mostly', rows: sessions([...agreeing(24), ...opposed(2)]), verdict: 'too-close-to-call', statistic: { n: 52 } },
      { name: 'in two sessions', rows: [sessions(agreeing(2)), notRated], verdict: 'not-enough-data', statistic: { n: 4 }, excluded: { 'not-applicable': 1 } },
      { name: 'nobody calibrates', rows: ratings('courtesy')(2, 2), verdict: 'not-measured', missing: ['qa_review.calibration_id'] },
    ],
  }));

test('how far apart reviewers rate', () =>
  testCheck(plugin, 'calibrated-gap', {
    worlds: [
      { name: 'nowhere', rows: sessions(agreeing(20)), verdict: 'meets', statistic: { n: 40, sum: 0 }, findings: [] },
      { name: 'three quarters of the scale', rows: sessions(opposed(20)), verdict: 'misses', statistic: { n: 40, sum: 40 * 75 }, findings: [{ unit: {} }] },
      { name: 'a quarter of the scale in every fifth', rows: sessions([...agreeing(16), ...many(4, () => [3, 4] as const)]), verdict: 'too-close-to-call', statistic: { n: 40, sum: 8 * 25 } },
      { name: 'two sessions', rows: [sessions(opposed(2)), notRated], verdict: 'not-enough-data', statistic: { n: 4, sum: 300 }, excluded: { 'not-applicable': 1 } },
      { name: 'nobody calibrates', rows: ratings('courtesy')(2, 2), verdict: 'not-measured', missing: ['qa_review.calibration_id'] },
    ],
  }));

/** Disputes about reviews, the first so many of them upheld. */
const disputes = (upheld: number, count: number) =>
  many(count, (index) => given.qaDispute({ review: given.qaReview({ case: given.serviceCase({ orgUnit: 'brno' }) }), openedAt: at(5), closedAt: at(7), upheld: index < upheld }));

test('disputes that are upheld', () =>
  testCheck(plugin, 'disputes', {
    worlds: [
      ...counted(disputes, { meets: [20, 150], misses: [80, 100], 'too-close-to-call': [9, 30], 'not-enough-data': [4, 6] }),
      { name: 'nobody disputes', rows: given.qaReview(), verdict: 'not-measured', missing: ['qa_dispute'] },
    ],
  }));

/** Disputes settled after so many days each. */
const settledAfter = (...days: readonly number[]) => days.map((each) => given.qaDispute({ review: given.qaReview({ case: given.serviceCase({ orgUnit: 'brno' }) }), openedAt: at(5), closedAt: at(5 + each) }));
const day = 86_400;

test('how long disputes take', () =>
  testCheck(plugin, 'disputes-time', {
    worlds: [
      { name: 'two days', rows: settledAfter(...many(40, () => 2)), verdict: 'meets', statistic: { n: 40, value: 2 * day }, findings: [] },
      { name: 'twenty days', rows: settledAfter(...many(40, () => 20)), verdict: 'misses', statistic: { n: 40, value: 20 * day }, findings: [{ unit: {} }] },
      { name: 'one day or nine', rows: settledAfter(...many(31, (index) => (index < 15 ? 1 : 9))), verdict: 'too-close-to-call', statistic: { n: 31, value: 9 * day } },
      { name: 'six disputes', rows: settledAfter(...many(6, () => 20)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'nobody notes when they end', rows: given.qaDispute({ openedAt: at(5) }), verdict: 'not-measured', missing: ['qa_dispute.closed_at'] },
    ],
  }));

const conductCause = given.cause({ id: 'conduct', code: 'conduct' });

/** Contacts of a month, counted back from October, the first so many complaints about behaviour. */
const contacts = (months: number, conduct: number, count: number) =>
  many(count, (index) => given.serviceCase({ openedAt: at(15 - 30 * months), ...(index < conduct ? { kind: 'complaint', cause: conductCause } : { kind: 'question' }) }));

test('complaints about behaviour', () => {
  const usual = many(8, (index) => contacts(index + 1, 18 + (index % 5), 100));
  return testCheck(plugin, 'conduct-complaints', {
    worlds: [
      { name: 'as many as usual', rows: [usual, contacts(0, 20, 100)], verdict: 'meets', statistic: { events: 20, n: 100 }, findings: [] },
      { name: 'three times as many', rows: [usual, contacts(0, 60, 100)], verdict: 'misses', statistic: { events: 60, n: 100 } },
      { name: 'one more, after months that never varied', rows: [many(8, (index) => contacts(index + 1, 20, 100)), contacts(0, 21, 100)], verdict: 'too-close-to-call', statistic: { events: 21, n: 100 } },
      { name: 'three contacts', rows: [usual, contacts(0, 1, 3)], verdict: 'not-enough-data', statistic: { events: 1, n: 3 } },
      { name: 'causes are not recorded', rows: given.serviceCase({ kind: 'complaint', openedAt: at(5) }), verdict: 'not-measured', missing: ['case.cause_id', 'cause.code'] },
    ],
  });
});
