import { check, exists, house, mean, percent, sum, when } from '@touchstone/sdk';
import { qaRating, qaReview } from '@touchstone/sdk/model';

import { failsIn, ofReview } from './of-review.js';

const rating = qaRating;
const failed = rating.$as('failed');

/** Something critical to its group failed: the whole group counts nought. */
const groupFailed = exists(
  failed,
  failed.review.is(rating.review),
  failed.category.critical.is('group'),
  failed.category.group.is(rating.category.group),
  failsIn(failed),
);

const reviewFailed = exists(rating, ...ofReview, rating.category.critical.is('review'), failsIn(rating));

const { weight, scaleMax } = rating.category;
const attained = sum(rating, when(groupFailed, 0, weight.times(rating.score).dividedBy(scaleMax)), ...ofReview);

/** What a conversation attains of its own scorecard, on average. */
export const internalQuality = check({
  id: 'internal-quality',
  question: 'How good are our conversations by our own standard?',
  measure: mean({
    of: qaReview,
    where: qaReview.sample.is('random').and(exists(rating, ...ofReview)),
    value: when(reviewFailed, 0, attained.dividedBy(sum(rating, weight, ...ofReview))),
    period: qaReview.at,
  }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(85),
    floor: percent(60),
    better: 'higher',
    provenance: house,
    source: 'Conversations attain 85 % of their scorecard; a vendor of review tools reported a mean of 81 % for 2021.',
  },
  countOf: 'conversation reviews',
  format: 'percent',
  advice: 'work-on-one-category',
});
