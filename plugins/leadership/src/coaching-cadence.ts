import { check, days, exists, house, now, percent, setting, share } from '@touchstone/sdk';
import { coachingSession, qaRating, qaReview } from '@touchstone/sdk/model';

import { fewestPersons } from './fewest-persons.js';

const coachWithin = setting.duration('coach-within', { default: days(10), doc: 'Time within which a weak review is followed by coaching.' });

const { at, linkedReview } = coachingSession;
const weak = exists(qaRating, qaRating.review.is(qaReview.$self), qaRating.na.not(), qaRating.score.below(qaRating.category.passFrom));
const coached = exists(coachingSession, linkedReview.is(qaReview.$self), at.within(coachWithin, qaReview.at));

/** The share of weak reviews that were followed by coaching in time. */
export const coachingCadence = check({
  id: 'coaching-cadence',
  question: 'Is a weak result followed by help?',
  measure: share({
    of: qaReview,
    where: weak,
    excluding: { pending: qaReview.at.after(now.minus(coachWithin)).and(coached.not()) },
    meeting: coached,
    period: qaReview.at,
  }),
  by: ['orgUnit'],
  standard: { target: percent(90), floor: percent(40), better: 'higher', provenance: house, source: 'Nine weak reviews in ten are followed by help within ten days.' },
  countOf: 'weak reviews',
  advice: 'help-after-weak-review',
  minimumGroup: fewestPersons,
  settings: [coachWithin],
});
