import { check, house, points, spread } from '@touchstone/sdk';

import { satisfied } from './shares.js';

/** How much satisfaction differs between branches, chance taken away. */
export const branchSatisfaction = check({
  id: 'branch-satisfaction',
  question: 'Are customers equally satisfied in every branch?',
  measure: spread({ of: satisfied, across: 'orgUnit', as: 'deviation' }),
  standard: {
    target: points(3),
    floor: points(8),
    better: 'lower',
    provenance: house,
    source: 'A standard deviation between branches of at most three points, chance taken away.',
  },
  countOf: 'branches',
  advice: 'copy-good-branch',
});
