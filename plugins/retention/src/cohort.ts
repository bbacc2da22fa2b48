import { check, days, earliest, exists, latest, ownHistory, setting, survival, when } from '@touchstone/sdk';
import { customer, customerStatus, order } from '@touchstone/sdk/model';

import { joined } from './joined.js';

const lostAfter = setting.duration('lost-after', {
  default: days(180),
  doc: 'Time without an order after which a customer without a contract counts as lost.',
});

const theirStatus = customerStatus.customer.is(customer.$self);
const hasContract = exists(customerStatus, theirStatus);
const contractEndedOn = earliest(customerStatus, customerStatus.from, theirStatus, customerStatus.status.isOneOf('lapsed', 'closed'));

const theirOrder = order.customer.is(customer.$self).and(order.cancelled.not());
const lastOrderAt = latest(order, order.placedAt, theirOrder);

/** The share of customers who are still there a year after they came, told for those whose year is just over. */
export const cohort = check({
  id: 'cohort',
  question: 'Do customers stay?',
  measure: survival({
    of: customer,
    where: hasContract.or(exists(order, theirOrder)),
    from: joined,
    lost: when(hasContract, contractEndedOn, lastOrderAt.plus(lostAfter)),
    horizonMonths: 12,
    period: joined.plus(days(366)),
  }),
  by: ['orgUnit', 'segment'],
  standard: { ...ownHistory(), source: 'The usual range of earlier cohorts.' },
  countOf: 'customers',
  advice: 'listen-to-leavers',
  settings: [lostAfter],
});
