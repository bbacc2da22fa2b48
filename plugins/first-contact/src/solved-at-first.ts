import { allOf, days, invalidCase, none, now, setting, share } from '@touchstone/sdk';
import { serviceCase, surveyResponse } from '@touchstone/sdk/model';

export const againWithin = setting.duration('again-within', {
  default: days(7),
  doc: 'Time after a case is resolved within which a new contact about the same topic shows that it was not.',
});

const { lastResolvedAt, customer, topic, reopenCount, $self: thisCase } = serviceCase;

const again = serviceCase.$as('again');

const notAgain = none(
  again,
  again.customer.is(customer),
  again.topic.is(topic),
  again.$self.isNot(thisCase),
  again.openedAt.after(lastResolvedAt),
  again.openedAt.within(againWithin, lastResolvedAt),
);

/** The share of resolved cases after which the customer did not have to come back, on any channel. */
export const solvedAtFirst = share({
  of: serviceCase,
  where: allOf(lastResolvedAt.isKnown(), customer.isKnown(), topic.isKnown()),
  excluding: { ...invalidCase(), 'too-recent': lastResolvedAt.after(now.minus(againWithin)) },
  meeting: allOf(notAgain, reopenCount.above(0).not()),
  period: lastResolvedAt,
});

/** The share of customers asked who say that their matter is solved. */
export const solvedSaysCustomer = share({
  of: surveyResponse,
  where: surveyResponse.resolvedSaysCustomer.isKnown(),
  meeting: surveyResponse.resolvedSaysCustomer,
  period: surveyResponse.answeredAt,
});
