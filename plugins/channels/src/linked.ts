import { check, house, invalidCase, percent, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

/** The share of contacts in which staff know who the customer is. */
export const linked = check({
  id: 'linked',
  question: 'Do people who answer see who the customer is and what went before?',
  measure: share({
    of: serviceCase,
    excluding: invalidCase(),
    meeting: serviceCase.customer.isKnown(),
    period: serviceCase.openedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(90),
    floor: percent(60),
    better: 'higher',
    provenance: house,
    source: 'One system that gives the employee the information: nine contacts in ten belong to a known customer.',
  },
  countOf: 'contacts',
  advice: 'ask-for-identity',
});
