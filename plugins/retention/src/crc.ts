import { check, days, exists, house, now, ratio, setting } from '@touchstone/sdk';
import { costEntry, customer, order } from '@touchstone/sdk/model';

import { joined } from './joined.js';

const costYear = setting.duration('cost-year', {
  default: days(365),
  doc: 'How far back the cost of keeping customers is added up.',
});

const yearAgo = now.minus(costYear);

/** What it costs to keep a customer for a year: service and retention over customers from before who bought again. */
export const crc = check({
  id: 'crc',
  question: 'What does it cost to keep a customer?',
  measure: ratio({
    numerator: {
      of: costEntry,
      where: costEntry.category.isOneOf('retention', 'service').and(costEntry.month.after(yearAgo)),
      value: costEntry.amountMinor,
    },
    denominator: {
      of: customer,
      where: joined
        .atOrBefore(yearAgo)
        .and(exists(order, order.customer.is(customer.$self), order.cancelled.not(), order.placedAt.after(yearAgo))),
    },
  }),
  by: ['orgUnit'],
  standard: {
    better: 'lower',
    provenance: house,
    source: 'Keeping is expected to cost less than winning; information without a target.',
  },
  countOf: 'retained customers',
  format: 'money',
  weight: 0,
  settings: [costYear],
});
