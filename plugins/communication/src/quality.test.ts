import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const scale = { scaleMax: 4, passFrom: 3 } as const;
const greeting = given.qaCategory({ ...scale, id: 'greeting', weight: 1, critical: 'none' });
const identity = given.qaCategory({ ...scale, id: 'identity', weight: 2, critical: 'review' });
const promise = given.qaCategory({ ...scale, id: 'promise', weight: 1, critical: 'group', group: 'promises' });

interface Scores {
  readonly sample?: 'random' | 'targeted';
  readonly greeting?: number;
  readonly identity?: number;
  readonly promise?: number;
}

/** A review of a conversation of Brno with a score in each category; full marks unless said otherwise. */
function reviewed(id: string, { sample = 'random', ...scores }: Scores = {}) {
  const review = given.qaReview({ id, sample, case: given.serviceCase({ orgUnit: 'brno' }), at: at(5) });
  return [
    given.qaRating({ review, category: greeting, score: scores.greeting ?? 4 }),
    given.qaRating({ review, category: identity, score: scores.identity ?? 4 }),
    given.qaRating({ review, category: promise, score: scores.promise ?? 4 }),
  ];
}

const reviews = (count: number, bad: number, scores: Scores) => many(count, (index) => reviewed(`${index}`, index < bad ? scores : {}));

test('conversations free of critical errors', () =>
  testCheck(plugin, 'critical-free', {
    worlds: [
      { name: 'all are, though greetings are poor', rows: reviews(80, 80, { greeting: 1 }), verdict: 'meets', statistic: { k: 80, n: 80 }, findings: [] },
      {
        name: 'every third forgets to ask who calls',
        rows: reviews(60, 20, { identity: 1 }),
        verdict: 'misses',
        statistic: { k: 40, n: 60 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 40, n: 60 } }],
      },
      { name: 'two of thirty promise too much', rows: reviews(30, 2, { promise: 2 }), verdict: 'too-close-to-call', statistic: { k: 28, n: 30 }, evidence: { misses: ['0', '1'] } },
      {
        name: 'a few, and some picked because they went wrong',
        rows: [reviews(8, 1, { identity: 0 }), many(20, (index) => reviewed(`picked-${index}`, { sample: 'targeted', identity: 0 }))],
        verdict: 'not-enough-data',
        statistic: { k: 7, n: 8 },
      },
      { name: 'reviews without ratings', rows: given.qaReview({ sample: 'random' }), verdict: 'not-measured', missing: ['qa_rating'] },
    ],
  }));

test('what conversations attain of their scorecard', () =>
  testCheck(plugin, 'internal-quality', {
    worlds: [
      { name: 'full marks but for the greeting', rows: reviews(30, 30, { greeting: 2 }), verdict: 'meets', statistic: { n: 30, sum: 30 * 0.875 } },
      {
        name: 'half lose a group, half of the rest everything',
        rows: [reviews(20, 20, { promise: 2 }), many(20, (index) => reviewed(`x-${index}`, { identity: index < 10 ? 0 : 4 }))],
        verdict: 'misses',
        statistic: { n: 40, sum: 20 * 0.75 + 10 },
      },
      { name: 'every fifth asks nobody who calls', rows: reviews(20, 4, { identity: 0 }), verdict: 'too-close-to-call', statistic: { n: 20, sum: 16 } },
      { name: 'a few', rows: reviews(6, 3, { identity: 0 }), verdict: 'not-enough-data', statistic: { n: 6, sum: 3 } },
      { name: 'reviews without ratings', rows: given.qaReview({ sample: 'random' }), verdict: 'not-measured', missing: ['qa_rating'] },
    ],
  }));
