import { check, house, percent, setting, shareOfCounts } from '@touchstone/sdk';
import { engagementResult } from '@touchstone/sdk/model';

import { fewestPersons } from './people.js';

const lineOfSightItems = setting.list('line-of-sight-items', {
  default: ['line_of_sight'],
  doc: 'Codes of the items that ask whether people know how their work affects customers.',
});

/** The share of people who know how their work affects customers. */
export const lineOfSight = check({
  id: 'line-of-sight',
  question: 'Do our people know how their work affects customers?',
  measure: shareOfCounts({
    of: engagementResult,
    where: engagementResult.itemCode.isIn(lineOfSightItems).and(engagementResult.favourableN.isKnown()),
    met: engagementResult.favourableN,
    outOf: engagementResult.n,
    period: engagementResult.wave,
    window: 3,
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(80),
    floor: percent(60),
    better: 'higher',
    provenance: house,
    source: 'Employees understand that satisfied customers go together with success: four in five say so.',
  },
  countOf: 'answers',
  advice: 'show-the-customer',
  minimumGroup: fewestPersons,
  persons: engagementResult.n,
  settings: [lineOfSightItems],
});
