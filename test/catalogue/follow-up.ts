import { days, difference, exists, now, share, shareOfCounts } from '@touchstone/sdk';
import { incident, message, order, serviceCase } from '@touchstone/sdk/model';

import { casesBy, type Declarations, declare } from './declare.js';

const { lastResolvedAt, customer, $self: thisCase } = serviceCase;

const followed = exists(
  message,
  message.case.is(thisCase),
  message.direction.is('outbound'),
  message.isAuto.not(),
  message.at.after(lastResolvedAt),
  message.at.within(days(7), lastResolvedAt),
);
const boughtAgain = exists(order, order.customer.is(customer), order.cancelled.not(), order.placedAt.after(lastResolvedAt), order.placedAt.within(days(90), lastResolvedAt));

const side = (wasFollowed: boolean) =>
  share({
    ...casesBy(lastResolvedAt),
    where: customer.isKnown().and(wasFollowed ? followed : followed.not()),
    excluding: { ...casesBy(lastResolvedAt).excluding, 'too-recent': lastResolvedAt.after(now.minus(days(90))) },
    meeting: boughtAgain,
  });

export const followUp: Declarations = {
  proactive: declare(shareOfCounts({ of: incident, met: incident.customersNotified, outOf: incident.customersAffected, period: incident.startedAt })),
  recovered: declare(difference({ first: side(true), second: side(false), alike: ['topic', 'segment'] })),
};
