import { anyOf, days, difference, duration, exists, firstKnown, mean, now, share, sum } from '@touchstone/sdk';
import { customer, customerStatus, offer, order, serviceCase, surveyResponse } from '@touchstone/sdk/model';

import { type Declarations, declare } from './declare.js';

const joinedAt = firstKnown(customer.acquiredOn, customer.firstSeenOn);
const half = days(182);

/** Contacts of a customer half a year ago or earlier that went badly: a bad mark, or a missed target. */
const ofCustomer = serviceCase.customer.is(customer.$self);
const badMark = exists(surveyResponse, surveyResponse.case.customer.is(customer.$self), surveyResponse.score.atMost(2), surveyResponse.answeredAt.before(now.minus(half)));
const missed = exists(serviceCase, ofCustomer, serviceCase.openedAt.before(now.minus(half)), serviceCase.firstResolvedAt.after(serviceCase.targetAt));
const bad = anyOf(badMark, missed);
const stays = exists(order, order.customer.is(customer.$self), order.cancelled.not(), order.placedAt.after(now.minus(half)));

const older = { of: customer, where: joinedAt.before(now.minus(half)) };
const staying = (hadBad: boolean) => share({ ...older, where: older.where.and(hadBad ? bad : bad.not()), meeting: stays });

const year = now.minus(days(365));
const happy = exists(surveyResponse, surveyResponse.case.customer.is(customer.$self), surveyResponse.score.atLeast(surveyResponse.survey.positiveFrom));
const spend = sum(order, order.amountMinor, order.customer.is(customer.$self), order.cancelled.not(), order.placedAt.after(year));
const asked = exists(surveyResponse, surveyResponse.case.customer.is(customer.$self));

const newcomer = customerStatus.status.is('prospect');
const became = customerStatus.$as('became');

export const retention: Declarations = {
  tenure: declare(
    difference({
      first: mean({ of: customer, where: asked.and(happy), value: duration(joinedAt, now).inDays() }),
      second: mean({ of: customer, where: asked.and(happy.not()), value: duration(joinedAt, now).inDays() }),
      alike: ['segment'],
    }),
  ),
  'tenure-spend': declare(
    difference({
      first: mean({ of: customer, where: asked.and(happy), value: spend }),
      second: mean({ of: customer, where: asked.and(happy.not()), value: spend }),
      alike: ['segment'],
    }),
  ),
  'after-bad-contact': declare(difference({ first: staying(true), second: staying(false), alike: ['segment'] })),
  'conversion-gap': declare(
    difference({
      first: share({ of: offer, where: offer.relevant, meeting: offer.accepted, period: offer.at }),
      second: share({
        of: customerStatus,
        where: newcomer,
        meeting: exists(became, became.customer.is(customerStatus.customer), became.status.is('active'), became.from.after(customerStatus.from)),
        period: customerStatus.from,
      }),
    }),
  ),
};
