import { allOf, census, days, difference, duration, exists, none, now, setting, share } from '@touchstone/sdk';
import { caseEvent, serviceCase, surveyResponse } from '@touchstone/sdk/model';

import { casesBy, type Declarations, declare } from './declare.js';

const { lastResolvedAt, firstResolvedAt, customer, topic, reopenCount, status, openedAt, $self: thisCase } = serviceCase;

const again = serviceCase.$as('again');

/** No new contact by the same customer on the same topic within a week, on any channel. */
const notAgain = none(
  again,
  again.customer.is(customer),
  again.topic.is(topic),
  again.$self.isNot(thisCase),
  again.openedAt.after(lastResolvedAt),
  again.openedAt.within(days(7), lastResolvedAt),
);

const resolved = casesBy(lastResolvedAt);

const atFirst = share({
  ...resolved,
  where: customer.isKnown().and(topic.isKnown()),
  excluding: { ...resolved.excluding, 'too-recent': lastResolvedAt.after(now.minus(days(7))) },
  meeting: allOf(notAgain, reopenCount.above(0).not()),
});

const saysCustomer = share({
  of: surveyResponse,
  where: surveyResponse.case.lastResolvedAt.isKnown(),
  meeting: surveyResponse.resolvedSaysCustomer,
  period: surveyResponse.answeredAt,
});

const reopened = exists(caseEvent, caseEvent.case.is(thisCase), caseEvent.kind.is('reopened'), caseEvent.at.within(days(14), firstResolvedAt));
const resolveWithin = setting.duration('resolve-within', { default: days(30), doc: 'Time after which an open case counts as forgotten.' });

export const firstContact: Declarations = {
  rate: declare(atFirst),
  voice: declare(saysCustomer),
  gap: declare(difference({ first: atFirst, second: saysCustomer })),
  reopen: declare(
    share({
      ...casesBy(firstResolvedAt),
      excluding: { ...resolved.excluding, 'too-recent': firstResolvedAt.after(now.minus(days(14))) },
      meeting: reopened,
    }),
  ),
  'one-touch': declare(share({ ...resolved, meeting: serviceCase.agentReplies.is(1) })),
  'backlog-age': declare(
    census({
      of: serviceCase,
      where: status.isOneOf('new', 'open', 'pending_customer', 'pending_internal'),
      excluding: resolved.excluding,
      breaching: duration(openedAt, now).longerThan(resolveWithin),
    }),
    resolveWithin,
  ),
};
