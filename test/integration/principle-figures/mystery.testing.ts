import { at, given } from '@touchstone/sdk/testing';

import { census, type CountedWorld, difference, share } from './counted-world.testing.js';

const brno = given.orgUnit({ id: 'brno', openedOn: '2010-01-01' });
const praha = given.orgUnit({ id: 'praha' });
const closed = given.orgUnit({ id: 'zlin', closedOn: '2026-01-01' });
const smile = given.standard({ id: 'smile' });
const alone = given.standard({ id: 'alone' });
const category = given.qaCategory({ standard: smile, passFrom: 3 });
const first = given.mysteryVisit({ orgUnit: brno, at: at(5), shopperId: 'a' });
const second = given.mysteryVisit({ orgUnit: brno, at: '2026-06-05T10:00:00Z', shopperId: 'b' });
const longAgo = given.mysteryVisit({ orgUnit: praha, at: '2026-01-05T10:00:00Z', shopperId: 'b' });
const rating = (score: number, more: object = {}) => given.qaRating({ review: given.qaReview({ at: at(6) }), category, score, ...more });

/** Two visits within six months, one before them, and a few reviews. */
export const mysteryWorld: CountedWorld = {
  rows: [
    [praha, closed],
    given.mysteryItem({ visit: first, kind: 'greeting', valueSeconds: 60, passed: true, standard: smile }),
    given.mysteryItem({ visit: first, kind: 'answer', valueSeconds: 20, passed: false, standard: alone }),
    given.mysteryItem({ visit: first, kind: 'hold', valueSeconds: 5, notApplicable: true }),
    given.mysteryItem({ visit: first, kind: 'environment', passed: true }),
    given.mysteryItem({ visit: first, kind: 'other' }),
    given.mysteryItem({ visit: second, kind: 'greeting', valueSeconds: 61, passed: false, standard: smile }),
    given.mysteryItem({ visit: second, kind: 'answer', valueSeconds: 18, passed: true }),
    given.mysteryItem({ visit: second, kind: 'hold', valueSeconds: 31, passed: true }),
    given.mysteryItem({ visit: second, kind: 'environment', passed: false }),
    given.mysteryItem({ visit: longAgo, kind: 'greeting', valueSeconds: 5, passed: true, standard: smile }),
    [rating(4), rating(3), rating(1), rating(1, { na: true })],
    given.qaRating({ review: given.qaReview({ at: at(6) }), category: given.qaCategory({ passFrom: 3 }), score: 5 }),
  ],
  expected: {
    score: { kind: 'mean', n: 2, sum: 2 / 3 + 1 / 2 },
    'greet-60s': share(1, 2),
    'answer-3-rings': share(1, 2),
    'hold-30s': { ...share(0, 1), excluded: { 'not-applicable': 1 } },
    coverage: census(1, 2),
    environment: share(1, 2),
    'against-internal': { ...difference(share(1, 2), share(2, 3)), excluded: { 'not-applicable': 1 } },
    'shopper-effect': { kind: 'spread', groups: [{ key: 'a', statistic: share(2, 3) }, { key: 'b', statistic: share(2, 4) }] },
  },
};
