import { check, ownHistory, ratio } from '@touchstone/sdk';
import { customer, marketingSpend } from '@touchstone/sdk/model';

import { joined } from './joined.js';

/** What it costs to win a customer: spending on acquisition over new customers of the same period. */
export const cac = check({
  id: 'cac',
  question: 'What does it cost to win a customer?',
  measure: ratio({
    numerator: {
      of: marketingSpend,
      where: marketingSpend.category.is('acquisition'),
      value: marketingSpend.amountMinor,
      period: marketingSpend.month,
    },
    denominator: { of: customer, period: joined },
  }),
  by: ['orgUnit'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'new customers',
  format: 'money',
  advice: 'compare-sources',
});
