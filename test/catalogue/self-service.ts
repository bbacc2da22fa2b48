import { census, count, days, difference, duration, exists, hours, none, now, quantile, rank, seconds, setting, share } from '@touchstone/sdk';
import { call, kbArticle, selfServiceSession as session, serviceCase, topic } from '@touchstone/sdk/model';

import { answeredCase, answersWhere, type Declarations, declare, satisfied } from './declare.js';

const { at, customer, outcome, humanRequestedAt, humanReachedAt } = session;

const followedUp = exists(serviceCase, serviceCase.customer.is(customer), serviceCase.topic.is(session.topic), serviceCase.openedAt.after(at), serviceCase.openedAt.within(hours(72), at));

const requested = { of: session, where: humanRequestedAt.isKnown().and(humanRequestedAt.isDuringOpeningHours()), period: at };

const routine = setting.list('routine-topics', { default: ['hours', 'delivery', 'password'], doc: 'Topics that nobody should need a person for.' });
const sessions = count(session, session.topic.is(topic.$self), session.at.after(now.minus(days(92))));

const fellThrough = exists(session, session.escalatedCase.is(answeredCase));

export const selfService: Declarations = {
  success: declare(
    share({
      of: session,
      where: customer.isKnown(),
      excluding: { 'too-recent': at.after(now.minus(hours(72))) },
      meeting: outcome.isNot('escalated').and(followedUp.not()),
      period: at,
    }),
  ),
  'human-reach': declare(share({ ...requested, meeting: duration(humanRequestedAt, humanReachedAt).atMost(seconds(180)) })),
  'human-reach-by-phone': declare(
    share({
      of: call,
      where: call.agentRequestedAt.isKnown().and(call.agentRequestedAt.isDuringOpeningHours()),
      meeting: duration(call.agentRequestedAt, call.answeredAt).atMost(seconds(180)),
      period: call.offeredAt,
    }),
  ),
  'gave-up': declare(share({ ...requested, meeting: humanReachedAt.isMissing() })),
  'menu-depth': declare(quantile({ of: call, where: call.answeredAt.isKnown(), value: call.ivrLevels, at: 0.99, period: call.offeredAt })),
  routine: declare(
    census({
      of: topic,
      where: topic.code.isIn(routine).or(rank(topic, { by: sessions }).atMost(20)),
      breaching: none(kbArticle, kbArticle.topic.is(topic.$self), kbArticle.audience.is('customer')),
    }),
    routine,
  ),
  'fallout-gap': declare(
    difference({
      first: share({ ...answersWhere(fellThrough), meeting: satisfied }),
      second: share({ ...answersWhere(fellThrough.not()), meeting: satisfied }),
      alike: ['topic'],
    }),
  ),
};
