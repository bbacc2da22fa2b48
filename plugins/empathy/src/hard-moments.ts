import { check, difference, house, points } from '@touchstone/sdk';
import { qaRating } from '@touchstone/sdk/model';

import { passing } from './rated.js';

const { case: reviewed } = qaRating.review;

/** How empathy in complaints lies beside empathy in questions. */
export const hardMoments = check({
  id: 'hard-moments',
  question: 'Are we as kind in complaints as in questions?',
  measure: difference({ first: passing('empathy', reviewed.kind.is('complaint')), second: passing('empathy', reviewed.kind.is('question')) }),
  by: ['orgUnit'],
  standard: {
    target: points(-5),
    floor: points(-25),
    better: 'higher',
    provenance: house,
    source: 'Empathy in complaints lies at most five points below that in questions.',
  },
  countOf: 'ratings',
  advice: 'practise-hard-moments',
});
