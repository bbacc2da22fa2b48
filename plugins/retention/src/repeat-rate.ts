import { check, ownHistory, share } from '@touchstone/sdk';
import { customer } from '@touchstone/sdk/model';

import { firstOrderAt, firstYearEnds, firstYearRuns, ordersInFirstYear } from './first-year.js';

/** The share of customers who bought again within a year of their first purchase. */
export const repeatRate = check({
  id: 'repeat-rate',
  question: 'Do customers come back?',
  measure: share({
    of: customer,
    where: firstOrderAt.isKnown(),
    excluding: { 'first-year-runs': firstYearRuns },
    meeting: ordersInFirstYear.atLeast(2),
    period: firstYearEnds,
  }),
  by: ['orgUnit', 'segment'],
  standard: { ...ownHistory(), source: 'The usual range of earlier cohorts.' },
  countOf: 'customers',
  advice: 'invite-back',
});
