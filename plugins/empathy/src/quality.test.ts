import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const category = given.qaCategory({ id: 'empathy', kind: 'empathy', scaleMax: 4, passFrom: 3 });

interface About {
  readonly kind?: 'question' | 'complaint';
  readonly sample?: 'random' | 'targeted';
}

/** Ratings of empathy in conversations of Brno, the first so many of them passed. */
const ratings = (count: number, passed: number, { kind = 'question', sample = 'random' }: About = {}) =>
  many(count, (index) => {
    const about = given.serviceCase({ orgUnit: 'brno', kind });
    return given.qaRating({ review: given.qaReview({ sample, case: about, at: at(5) }), category, score: index < passed ? 4 : 1, na: false });
  });

const unreviewed = ['qa_category.kind', 'qa_category.pass_from', 'qa_rating', 'qa_review.at', 'qa_review.sample'];

test('empathy in conversations', () =>
  testCheck(plugin, 'quality', {
    worlds: [
      { name: 'nearly all pass', rows: ratings(80, 79), verdict: 'meets', statistic: { k: 79, n: 80 }, findings: [] },
      {
        name: 'six in ten pass',
        rows: ratings(60, 36),
        verdict: 'misses',
        statistic: { k: 36, n: 60 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 36, n: 60 } }],
      },
      { name: 'nine in ten of thirty', rows: ratings(30, 27), verdict: 'too-close-to-call', statistic: { k: 27, n: 30 } },
      {
        name: 'a few, and many picked because they went wrong',
        rows: [ratings(8, 7), ratings(40, 0, { sample: 'targeted' })],
        verdict: 'not-enough-data',
        statistic: { k: 7, n: 8 },
      },
      { name: 'nobody reviews', rows: given.serviceCase(), verdict: 'not-measured', missing: unreviewed },
      {
        name: 'it did not apply',
        rows: [ratings(80, 79), given.qaRating({ review: given.qaReview({ sample: 'random', at: at(6) }), category, score: 0, na: true })],
        verdict: 'meets',
        statistic: { k: 79, n: 80 },
        excluded: { 'not-applicable': 1 },
      },
    ],
  }));

test('empathy in complaints beside questions', () => {
  const sides = (kComplaints: number, nComplaints: number, k: number, n: number) => ({
    rows: [ratings(nComplaints, kComplaints, { kind: 'complaint' }), ratings(n, k)],
    statistic: { first: { kind: 'share', k: kComplaints, n: nComplaints }, second: { kind: 'share', k, n } },
  });
  return testCheck(plugin, 'hard-moments', {
    worlds: [
      { name: 'kinder in complaints', ...sides(78, 80, 72, 80), verdict: 'meets', findings: [] },
      { name: 'far less kind in complaints', ...sides(40, 80, 72, 80), verdict: 'misses' },
      { name: 'about as kind', ...sides(27, 30, 27, 30), verdict: 'too-close-to-call' },
      { name: 'hardly any complaints', ...sides(3, 6, 27, 30), verdict: 'not-enough-data' },
      {
        name: 'it did not apply to one',
        rows: [ratings(80, 78, { kind: 'complaint' }), ratings(80, 72), given.qaRating({ review: given.qaReview({ sample: 'random', case: given.serviceCase({ kind: 'question' }), at: at(6) }), category, score: 0, na: true })],
        statistic: { first: { kind: 'share', k: 78, n: 80 }, second: { kind: 'share', k: 72, n: 80 } },
        verdict: 'meets',
        excluded: { 'not-applicable': 1 },
      },
      { name: 'nobody reviews', rows: given.serviceCase(), verdict: 'not-measured', missing: ['case.kind', ...unreviewed, 'qa_review.case_id'].sort() },
    ],
  });
});
