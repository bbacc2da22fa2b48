import { at, given, many } from '@touchstone/sdk/testing';

import { census, type CountedWorld, difference, share } from './counted-world.testing.js';

const praised = given.orgUnit({ id: 'brno' });
const plain = given.orgUnit({ id: 'praha' });
const ada = given.employee({ id: 'ada', orgUnit: praised });
const eva = given.employee({ id: 'eva', orgUnit: plain });
const category = given.qaCategory({ passFrom: 3 });
const weak = (on: string) => given.qaReview({ reviewee: eva, at: on, case: 'any' });
const [coachedInTime, coachedLate, notYet] = [weak(at(1)), weak(at(2)), weak(at(28))];
const score = (review: typeof notYet, value: number, more: object = {}) => given.qaRating({ review, category, score: value, ...more });

/** Reviews of somebody on a day, so many of them passed. */
const reviews = (reviewee: typeof ada, on: string, count: number, good: number) =>
  many(count, (index) => score(given.qaReview({ reviewee, at: on, case: 'any' }), index < good ? 4 : 1));

/** One unit with praise on the first of June and at the end of October and one without, and three weak reviews of October. */
export const leadershipWorld: CountedWorld = {
  rows: [
    given.employee({ id: 'alone', orgUnit: plain }),
    given.coachingSession({ employee: ada, kind: 'one_to_one', plannedFor: at(10), at: at(12) }),
    given.coachingSession({ employee: eva, kind: 'one_to_one', plannedFor: at(10) }),
    given.coachingSession({ employee: eva, kind: 'one_to_one', plannedFor: at(31, '18:00') }),
    given.coachingSession({ employee: eva, kind: 'coaching', at: at(9), linkedReview: coachedInTime }),
    given.coachingSession({ employee: eva, kind: 'coaching', at: at(20), linkedReview: coachedLate }),
    [score(coachedInTime, 1), score(coachedLate, 2), score(notYet, 2)],
    given.recognition({ orgUnit: praised, kind: 'praise', at: '2026-06-01T10:00:00Z' }),
    given.recognition({ orgUnit: praised, kind: 'bonus', at: at(31, '09:00') }),
    given.recognition({ orgUnit: plain, kind: 'corrective', at: at(5), evidenceFindingId: 'f', verdictAtTime: 'misses', heard: true }),
    given.recognition({ orgUnit: plain, kind: 'corrective', at: at(6), evidenceFindingId: 'f', verdictAtTime: 'not-enough-data', heard: true }),
    given.recognition({ orgUnit: plain, kind: 'corrective', at: at(7), evidenceFindingId: 'f', verdictAtTime: 'misses' }),
    reviews(ada, '2026-05-15T10:00:00Z', 4, 2),
    reviews(ada, '2026-06-15T10:00:00Z', 3, 3),
    reviews(eva, '2026-05-15T10:00:00Z', 2, 1),
    reviews(eva, '2026-06-15T10:00:00Z', 3, 1),
    given.serviceCase({ topic: 'bills', openedAt: at(5) }),
    given.serviceCase({ topic: 'boxes', openedAt: at(5) }),
    given.topic({ id: 'quiet' }),
    given.kbArticle({ topic: 'bills', audience: 'staff', reviewedOn: '2026-06-01' }),
    given.kbArticle({ topic: 'boxes', audience: 'staff', reviewedOn: '2024-06-01' }),
  ],
  expected: {
    'one-to-ones': { ...share(1, 2), excluded: { 'not-yet-due': 1 } },
    'feedback-given': share(2, 3),
    'coaching-cadence': { ...share(1, 2), excluded: { pending: 1 } },
    recognition: share(1, 4),
    'fair-basis': census(2, 3),
    effect: difference(share(3, 3), share(2, 4), { beyond: { first: share(1, 3), second: share(1, 5) } }),
    guidance: census(1, 2),
  },
};
