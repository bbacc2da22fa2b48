import { check, house, percent } from '@touchstone/sdk';

import { solvedSaysCustomer } from './solved-at-first.js';

/** The share of customers asked who say that their matter is solved. */
export const voice = check({
  id: 'voice',
  question: 'Does the customer agree that it is solved?',
  measure: solvedSaysCustomer,
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(75),
    floor: percent(45),
    better: 'higher',
    provenance: house,
    source: 'Three in four customers say that their matter is solved.',
  },
  countOf: 'answers',
  advice: 'ask-is-it-solved',
});
