import { allOf, census, check, house, now } from '@touchstone/sdk';
import { review } from '@touchstone/sdk/model';

import { answerWithin } from './answer-within.ts';

/** Unhappy reviews that stand there without a word from us. */
export const unhappyUnanswered = check({
  id: 'unhappy-unanswered',
  question: 'Does any unhappy customer wait for an answer in public?',
  measure: census({
    of: review,
    where: review.rating.atMost(review.scaleMax.times(0.4)),
    breaching: allOf(review.repliedAt.isMissing(), review.postedAt.before(now.minus(answerWithin))),
    period: review.postedAt,
  }),
  by: ['orgUnit'],
  standard: { target: 0, better: 'lower', provenance: house, source: 'No unhappy review stays without an answer.' },
  countOf: 'unhappy reviews',
  advice: 'answer-the-unhappy-first',
  settings: [answerWithin],
});
