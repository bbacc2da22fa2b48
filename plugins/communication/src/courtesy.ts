import { check, percent } from '@touchstone/sdk';

import { passing } from './rated.js';

/** The share of ratings of courtesy that passed. */
export const courtesy = check({
  id: 'courtesy',
  question: 'Are we polite and friendly?',
  measure: passing('courtesy'),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(95),
    floor: percent(75),
    better: 'higher',
    provenance: 'seed',
    source: 'Nineteen in twenty conversations are polite and friendly, from greeting to closing.',
  },
  countOf: 'ratings',
  advice: 'practise-the-opening',
});
