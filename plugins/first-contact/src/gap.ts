import { check, difference, house, points } from '@touchstone/sdk';

import { againWithin, solvedAtFirst, solvedSaysCustomer } from './solved-at-first.js';

/** How far our own records lie above what customers say. */
export const gap = check({
  id: 'gap',
  question: 'Do our records flatter us?',
  measure: difference({ first: solvedAtFirst, second: solvedSaysCustomer }),
  by: ['orgUnit'],
  standard: {
    target: points(10),
    floor: points(30),
    better: 'lower',
    provenance: house,
    source: 'Our own records lie at most ten points above what customers say.',
  },
  countOf: 'cases and answers',
  advice: 'read-the-disagreement',
  settings: [againWithin],
});
