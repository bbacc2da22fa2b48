import { check, house, percent, shareOfCounts } from '@touchstone/sdk';
import { engagementResult } from '@touchstone/sdk/model';

import { enpsItems, fewestPersons } from './people.js';

/** The share of favourable answers over all items. */
export const indexFavourable = check({
  id: 'index',
  question: 'How engaged are our people?',
  measure: shareOfCounts({
    of: engagementResult,
    where: engagementResult.itemCode.isIn(enpsItems).not().and(engagementResult.favourableN.isKnown()),
    excluding: { 'more-than-all': engagementResult.favourableN.above(engagementResult.n) },
    met: engagementResult.favourableN,
    outOf: engagementResult.n,
    period: engagementResult.wave,
    window: 3,
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(70),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Seven answers in ten are favourable.',
  },
  countOf: 'answers',
  advice: 'ask-the-team',
  minimumGroup: fewestPersons,
  persons: engagementResult.n,
  settings: [enpsItems],
});
