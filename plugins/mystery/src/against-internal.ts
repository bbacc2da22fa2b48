import { check, difference, exists, points, share } from '@touchstone/sdk';
import { mysteryItem, qaCategory, qaRating } from '@touchstone/sdk/model';

import { monthsTogether, passedItems } from './items.js';

const { standard } = qaRating.category;

const reviewed = share({
  of: qaRating,
  where: exists(mysteryItem, mysteryItem.standard.is(standard)),
  excluding: { 'not-applicable': qaRating.na },
  meeting: qaRating.score.atLeast(qaRating.category.passFrom),
  period: qaRating.review.at,
  window: monthsTogether,
});

/** How much worse, or better, visitors see us than our own reviews do, on the same standards. */
export const againstInternal = check({
  id: 'against-internal',
  question: 'Do we see ourselves as visitors see us?',
  measure: difference({ first: passedItems(exists(qaCategory, qaCategory.standard.is(mysteryItem.standard))), second: reviewed }),
  by: ['orgUnit'],
  standard: {
    target: points(-10),
    floor: points(-40),
    better: 'higher',
    provenance: 'seed',
    source: 'Hidden defects are found from outside: visitors see at most ten points less.',
  },
  countOf: 'items',
  advice: 'look-where-reviews-do-not',
});
