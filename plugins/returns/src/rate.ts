import { check, ownHistory, rateOf } from '@touchstone/sdk';
import { orderLine, returnRequest } from '@touchstone/sdk/model';

/** Units given back over the units sold in the same month. */
export const rate = check({
  id: 'rate',
  question: 'Are more units given back than usual, and of which product?',
  measure: rateOf({
    events: { of: returnRequest, value: returnRequest.qty, period: returnRequest.openedAt },
    exposure: { of: orderLine, excluding: { cancelled: orderLine.order.cancelled }, value: orderLine.qty, period: orderLine.order.placedAt },
  }),
  by: ['product', 'orgUnit'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'units given back',
  format: 'percent',
  advice: 'find-the-reason',
});
