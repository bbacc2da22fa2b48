import { census, count, days, duration, exists, none, now, rateOf, share, shareAbove } from '@touchstone/sdk';
import { action, cause, defect, productPeriod, serviceCase } from '@touchstone/sdk/model';

import { casesBy, type Declarations, declare } from './declare.js';

const { unitsSold, opportunitiesPerUnit, month } = productPeriod;
const found = { of: defect, period: defect.foundAt };
const ofDefect = exists(defect, defect.case.is(serviceCase.$self));

const year = now.minus(days(365));
const contacts = count(serviceCase, serviceCase.cause.is(cause.$self), serviceCase.product.isKnown(), serviceCase.openedAt.after(year));

export const product: Declarations = {
  dpmo: declare(
    rateOf({
      events: { ...found, where: defect.stage.isNot('before_ship') },
      exposure: { of: productPeriod, value: unitsSold.times(opportunitiesPerUnit).dividedBy(1_000_000), period: month },
    }),
  ),
  'contact-rate': declare(
    rateOf({
      events: { ...casesBy(serviceCase.openedAt), where: ofDefect },
      exposure: { of: productPeriod, value: unitsSold.dividedBy(1000), period: month },
    }),
  ),
  'early-life': declare(
    rateOf({
      events: { ...found, where: defect.foundAt.within(days(30), defect.order.placedAt).or(defect.stage.is('early_life')) },
      exposure: { of: productPeriod, value: unitsSold, period: month },
    }),
  ),
  'prevent-ratio': declare(share({ ...found, meeting: defect.stage.is('before_ship') })),
  pareto: declare(
    census({
      of: cause,
      where: shareAbove(cause, { by: contacts }).below(0.8).and(contacts.above(0)),
      breaching: none(action, action.cause.is(cause.$self), action.status.isOneOf('planned', 'in_progress', 'done')),
    }),
  ),
  loop: declare(
    share({
      ...found,
      excluding: { pending: defect.acknowledgedAt.isMissing().and(defect.foundAt.after(now.minus(days(5)))) },
      meeting: duration(defect.foundAt, defect.acknowledgedAt).atMost(days(5)),
    }),
  ),
};
