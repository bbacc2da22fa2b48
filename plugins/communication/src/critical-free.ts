import { check, exists, house, percent, share } from '@touchstone/sdk';
import { qaRating, qaReview } from '@touchstone/sdk/model';

import { failsIn, ofReview } from './of-review.js';

const isCritical = qaRating.category.critical.isOneOf('group', 'review');

/** The share of conversations without an error that is critical for the customer, the business or the law. */
export const criticalFree = check({
  id: 'critical-free',
  question: 'Are conversations free of critical errors?',
  measure: share({
    of: qaReview,
    where: qaReview.sample.is('random').and(exists(qaRating, ...ofReview, isCritical)),
    meeting: exists(qaRating, ...ofReview, isCritical, failsIn(qaRating)).not(),
    period: qaReview.at,
  }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(95),
    floor: percent(80),
    better: 'higher',
    provenance: house,
    source: 'Nineteen in twenty conversations without a critical error; where errors touch the law, set 99 %.',
  },
  countOf: 'conversation reviews',
  advice: 'read-critical-errors',
  critical: true,
});
