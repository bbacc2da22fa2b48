import { census, count, days, difference, duration, exists, now, quantile, rate, rateOf, share } from '@touchstone/sdk';
import { order, orderLine, returnRequest, serviceCase } from '@touchstone/sdk/model';

import { answeredCase, answersWhere, type Declarations, declare, satisfied } from './declare.js';

const { openedAt, refundedAt, kind, outcome, order: bought, case: asked } = returnRequest;
const opened = { of: returnRequest, period: openedAt };

const aboutReturn = exists(returnRequest, asked.is(answeredCase));
const again = order.$as('again');

const contacts = count(serviceCase, serviceCase.order.is(bought), serviceCase.openedAt.atOrAfter(openedAt), serviceCase.openedAt.within(days(60), openedAt));

const repurchase = exists(again, again.customer.is(order.customer), again.cancelled.not(), again.$self.isNot(order.$self), again.placedAt.after(order.deliveredAt), again.placedAt.within(days(180), order.deliveredAt));
const returned = exists(returnRequest, bought.is(order.$self));
const buyers = (didReturn: boolean) =>
  share({
    of: order,
    where: order.deliveredAt.isKnown().and(didReturn ? returned : returned.not()),
    excluding: { cancelled: order.cancelled, 'too-recent': order.deliveredAt.after(now.minus(days(180))) },
    meeting: repurchase,
    period: order.deliveredAt,
  });

export const returns: Declarations = {
  'refund-14-days': declare(
    census({
      ...opened,
      where: kind.is('withdrawal').and(outcome.isMissing().or(outcome.isOneOf('refunded'))),
      excluding: { pending: refundedAt.isMissing().and(openedAt.after(now.minus(days(14)))) },
      breaching: refundedAt.isMissing().or(refundedAt.after(openedAt.plus(days(14)))),
    }),
  ),
  time: declare(quantile({ ...opened, value: duration(openedAt, refundedAt), at: 0.9 })),
  'contacts-a-return': declare(rate({ ...opened, events: contacts, exposure: 1 })),
  steps: declare(quantile({ ...opened, value: returnRequest.steps, at: 0.9 })),
  rate: declare(
    rateOf({ events: { ...opened, value: returnRequest.qty }, exposure: { of: orderLine, value: orderLine.qty, period: orderLine.order.placedAt } }),
  ),
  rejected: declare(census({ ...opened, where: outcome.is('rejected'), breaching: returnRequest.rejectedReasonGiven.not() })),
  'rejected-share': declare(share({ ...opened, where: outcome.isKnown(), meeting: outcome.is('rejected') })),
  csat: declare(share({ ...answersWhere(aboutReturn), meeting: satisfied })),
  'repeat-buyer': declare(difference({ first: buyers(true), second: buyers(false), alike: ['segment'] })),
};

