import { check, ownHistory, rate, when } from '@touchstone/sdk';

import { ours, stars } from './ours.js';

/** Bad reviews among a hundred. */
export const velocity = check({
  id: 'velocity',
  question: 'Are bad reviews on the rise?',
  measure: rate({ ...ours, events: when(stars.atMost(2), 1, 0), exposure: 0.01 }),
  by: ['orgUnit'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'bad reviews',
  advice: 'find-the-one-matter',
});
