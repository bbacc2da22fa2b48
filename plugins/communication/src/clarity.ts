import { check, percent } from '@touchstone/sdk';

import { passing } from './rated.js';

/** The share of ratings of clarity that passed. */
export const clarity = check({
  id: 'clarity',
  question: 'Do we explain clearly?',
  measure: passing('clarity'),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(90),
    floor: percent(65),
    better: 'higher',
    provenance: 'seed',
    source: 'Nine in ten explanations are clear.',
  },
  countOf: 'ratings',
  advice: 'rewrite-the-unclear',
});
