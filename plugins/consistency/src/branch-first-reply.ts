import { check, house, points, spread } from '@touchstone/sdk';

import { firstReplyInTime, firstReplySettings } from './shares.js';

/** How much the share of timely first replies differs between branches, chance taken away. */
export const branchFirstReply = check({
  id: 'branch-first-reply',
  question: 'Do customers get a first reply in time from every branch alike?',
  measure: spread({ of: firstReplyInTime, across: 'orgUnit', as: 'deviation' }),
  standard: {
    target: points(3),
    floor: points(8),
    better: 'lower',
    provenance: house,
    source: 'A standard deviation between branches of at most three points, chance taken away.',
  },
  countOf: 'branches',
  advice: 'level-first-replies',
  settings: firstReplySettings,
});
