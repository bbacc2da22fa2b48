import { check, house, points, spread } from '@touchstone/sdk';

import { resolvedInTime, resolvedSettings } from './shares.js';

/** How much the share of timely resolutions differs between branches, chance taken away. */
export const branchResolution = check({
  id: 'branch-resolution',
  question: 'Are matters solved in time by every branch alike?',
  measure: spread({ of: resolvedInTime, across: 'orgUnit', as: 'deviation' }),
  standard: {
    target: points(3),
    floor: points(8),
    better: 'lower',
    provenance: house,
    source: 'A standard deviation between branches of at most three points, chance taken away.',
  },
  countOf: 'branches',
  advice: 'level-resolution',
  settings: resolvedSettings,
});
