import { check, mean, ownHistory } from '@touchstone/sdk';
import { customer } from '@touchstone/sdk/model';

import { firstOrderAt, firstYearEnds, firstYearRuns, ordersInFirstYear } from './first-year.js';

/** How many orders a customer places in the first year, told for those whose first year is just over. */
export const repeatCount = check({
  id: 'repeat-count',
  question: 'How often do customers buy in a year?',
  measure: mean({
    of: customer,
    where: firstOrderAt.isKnown(),
    excluding: { 'first-year-runs': firstYearRuns },
    value: ordersInFirstYear,
    period: firstYearEnds,
  }),
  by: ['orgUnit', 'segment'],
  standard: { ...ownHistory(), source: 'The usual range of earlier cohorts.' },
  countOf: 'customers',
  advice: 'invite-back',
});
