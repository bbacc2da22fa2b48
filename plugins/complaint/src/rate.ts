import { check, invalidCase, ownHistory, rate as rateOfRows, rateOf, when } from '@touchstone/sdk';
import { complaint, order, serviceCase } from '@touchstone/sdk/model';

const aThousandth = 0.001;

/** Complaints per thousand contacts. */
export const rate = check({
  id: 'rate',
  question: 'Are complaints rising among contacts?',
  measure: rateOfRows({
    of: serviceCase,
    excluding: invalidCase(),
    events: when(serviceCase.kind.is('complaint'), 1, 0),
    exposure: aThousandth,
    period: serviceCase.openedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'contacts',
  advice: 'read-the-new-complaints',
});

/** Complaints per thousand orders. */
export const rateOfOrders = check({
  id: 'rate-of-orders',
  question: 'Are complaints rising among orders?',
  measure: rateOf({
    events: { of: complaint, period: complaint.receivedAt },
    exposure: { of: order, where: order.cancelled.not(), value: aThousandth, period: order.placedAt },
  }),
  by: ['orgUnit'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'complaints',
  advice: 'read-the-new-complaints',
});
