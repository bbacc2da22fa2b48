import { check, house, netPromoterOfCounts } from '@touchstone/sdk';
import { engagementResult } from '@touchstone/sdk/model';

import { enpsItems, fewestPersons } from './people.js';

const { promoters, passives, detractors } = engagementResult;

/** Employees who would recommend the organisation as an employer, less those who would not. */
export const enps = check({
  id: 'enps',
  question: 'Would our people recommend us as an employer?',
  measure: netPromoterOfCounts({
    of: engagementResult,
    where: engagementResult.itemCode.isIn(enpsItems),
    promoters,
    passives,
    detractors,
    period: engagementResult.wave,
    window: 3,
  }),
  by: ['orgUnit'],
  standard: {
    target: 0,
    floor: -0.5,
    better: 'higher',
    provenance: house,
    source: 'No more detractors than promoters.',
  },
  countOf: 'answers',
  advice: 'ask-the-team',
  minimumGroup: fewestPersons,
  persons: engagementResult.n,
  settings: [enpsItems],
});
