import { check, percent } from '@touchstone/sdk';
import { mysteryItem } from '@touchstone/sdk/model';

import { passedItems } from './items.js';

/** The share of items on the surroundings that were passed. */
export const environment = check({
  id: 'environment',
  question: 'Are the rooms clean and easy to find one’s way in, and the prices clear?',
  measure: passedItems(mysteryItem.kind.is('environment')),
  by: ['orgUnit'],
  standard: {
    target: percent(95),
    floor: percent(70),
    better: 'higher',
    provenance: 'seed',
    source: 'Clean, well signed, and prices that need no question.',
  },
  countOf: 'items',
  advice: 'practise-the-weakest',
});
