import { check, house, percent } from '@touchstone/sdk';

import { passing } from './rated.js';

/** The share of ratings of empathy that passed. */
export const quality = check({
  id: 'quality',
  question: 'Do we show that we understand?',
  measure: passing('empathy'),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(90),
    floor: percent(65),
    better: 'higher',
    provenance: house,
    source: 'Understanding shows in nine conversations of ten.',
  },
  countOf: 'ratings',
  advice: 'name-the-feeling',
});
