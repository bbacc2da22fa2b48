import { count, difference, exists, mean, setting, share, when } from '@touchstone/sdk';
import { complaint, customer, offer, order, orderLine, product, serviceCase, surveyResponse } from '@touchstone/sdk/model';

import { answersWhere, casesBy, type Declarations, declare, satisfied } from './declare.js';

const { openedAt, $self: thisCase, customer: buyer } = serviceCase;

const open = serviceCase.$as('open');
const openComplaint = exists(open, open.customer.is(buyer), open.kind.is('complaint'), open.openedAt.atOrBefore(openedAt), open.closedAt.isMissing().or(open.closedAt.after(openedAt)));

const offered = exists(offer, offer.case.is(surveyResponse.case));
const secondCost = setting.number('second-cost', { default: 1, doc: 'What a second of handling costs, in minor units.' });
const bought = orderLine.order.customer.is(customer.$self);

export const shine: Declarations = {
  'offer-rate': declare(
    share({
      ...casesBy(openedAt),
      where: buyer.offersConsent,
      excluding: { ...casesBy(openedAt).excluding, complaining: openComplaint, vulnerable: buyer.vulnerable },
      meeting: exists(offer, offer.case.is(thisCase), offer.relevant),
    }),
  ),
  accept: declare(share({ of: offer, where: offer.relevant, meeting: offer.accepted, period: offer.at })),
  harm: declare(
    difference({
      first: share({ ...answersWhere(offered), meeting: satisfied }),
      second: share({ ...answersWhere(offered.not()), meeting: satisfied }),
      alike: ['topic'],
    }),
  ),
  'harm-complaints': declare(
    share({ of: offer, meeting: offer.complained.or(exists(complaint, complaint.case.is(offer.case), complaint.receivedAt.after(offer.at))), period: offer.at }),
  ),
  'net-value': declare(
    mean({ of: offer, value: when(offer.accepted, offer.marginMinor, 0).minus(offer.handleSeconds.inSeconds().times(secondCost)), period: offer.at }),
    secondCost,
  ),
  'products-per-customer': declare(
    mean({
      of: customer,
      where: exists(order, order.customer.is(customer.$self), order.cancelled.not()),
      value: count(product, exists(orderLine, orderLine.product.is(product.$self), bought)),
    }),
  ),
};

