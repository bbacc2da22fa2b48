import { check, percent } from '@touchstone/sdk';

import { passing } from './rated.js';

/** The share of ratings of the tone that passed. */
export const toneBrand = check({
  id: 'tone-brand',
  question: 'Do we sound like ourselves?',
  measure: passing('tone'),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(90),
    floor: percent(65),
    better: 'higher',
    provenance: 'seed',
    source: 'Each organisation has a personality of its own; nine in ten conversations show it.',
  },
  countOf: 'ratings',
  advice: 'write-two-ways',
});
