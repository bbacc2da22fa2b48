import { check, days, difference, exists, house, now, share } from '@touchstone/sdk';
import { order, returnRequest } from '@touchstone/sdk/model';

const halfYear = days(180);
const again = order.$as('again');

const boughtAgain = exists(
  again,
  again.customer.is(order.customer),
  again.cancelled.not(),
  again.$self.isNot(order.$self),
  again.placedAt.after(order.deliveredAt),
  again.placedAt.within(halfYear, order.deliveredAt),
);

const returned = exists(returnRequest, returnRequest.order.is(order.$self));

const buyers = (didReturn: boolean) =>
  share({
    of: order,
    where: order.deliveredAt.isKnown().and(didReturn ? returned : returned.not()),
    excluding: { cancelled: order.cancelled, 'too-recent': order.deliveredAt.after(now.minus(halfYear)) },
    meeting: boughtAgain,
  });

/** How much more often customers bought again after a return than without one. */
export const repeatBuyer = check({
  id: 'repeat-buyer',
  question: 'Do customers who gave something back buy again?',
  measure: difference({ first: buyers(true), second: buyers(false), alike: ['segment'] }),
  standard: { better: 'higher', provenance: house, source: 'Information without a target: it goes together with, and proves nothing.' },
  countOf: 'orders',
  weight: 0,
});
