import { allOf, check, house, now, percent, share } from '@touchstone/sdk';
import { review } from '@touchstone/sdk/model';

import { answerWithin } from './answer-within.ts';

/** The share of public reviews that a person answered in time. */
export const answeredByPerson = check({
  id: 'answered-by-person',
  question: 'Do we answer what customers say of us in public, in person?',
  measure: share({
    of: review,
    excluding: { 'too-recent': allOf(review.repliedAt.isMissing(), review.postedAt.after(now.minus(answerWithin))) },
    meeting: allOf(review.replyBy.is('person'), review.repliedAt.within(answerWithin, review.postedAt)),
    period: review.postedAt,
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(80),
    floor: percent(40),
    better: 'higher',
    provenance: house,
    source: 'Four reviews in five are answered by a person within two days.',
  },
  countOf: 'reviews',
  advice: 'name-who-answers',
  settings: [answerWithin],
});
