import { check, house, percent } from '@touchstone/sdk';

import { passing } from './rated.js';

/** The share of ratings of how what is known of the customer was used that passed. */
export const contextUsed = check({
  id: 'context-used',
  question: 'Do we use what we know of the customer?',
  measure: passing('context'),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(80),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Where something is known of the customer, four replies in five use it.',
  },
  countOf: 'ratings',
  advice: 'open-the-history-first',
});
