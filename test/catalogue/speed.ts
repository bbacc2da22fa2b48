import { difference, duration, earliest, firstKnown, hours, last, latest, minutes, now, quantile, seconds, setting, share, when } from '@touchstone/sdk';
import { call, caseEvent, message, serviceCase, visit } from '@touchstone/sdk/model';

import { answeredCase, answersWhere, casesBy, type Declarations, declare, satisfied } from './declare.js';

const { openedAt, firstHumanReplyAt, firstResolvedAt, customerWaitSeconds, $self: thisCase } = serviceCase;

const replyWithin = setting.duration('reply-within', { default: hours(4), doc: 'Opening hours within which a person first replies.' });
const urgentWithin = setting.duration('urgent-within', { default: hours(1), doc: 'The same for urgent matters.' });
const messagingWithin = setting.duration('messaging-within', { default: minutes(60), doc: 'The same in messaging.' });
const chatWithin = setting.duration('chat-within', { default: seconds(60), doc: 'The same in a chat.' });

const promised = when(
  serviceCase.channel.kind.is('chat'),
  chatWithin,
  when(serviceCase.channel.kind.isOneOf('social', 'messaging'), messagingWithin, when(serviceCase.priority.is('urgent'), urgentWithin, replyWithin)),
);

/** When the customer began to wait: at the last reopening, else when the case was opened. */
const begunAt = firstKnown(latest(caseEvent, caseEvent.at, caseEvent.case.is(thisCase), caseEvent.kind.is('reopened')), openedAt);

const byPerson = message.authorKind.is('employee').and(message.isPublic, message.isAuto.not());
const repliedAt = firstKnown(earliest(message, message.at, message.case.is(thisCase), byPerson, message.at.atOrAfter(begunAt)), firstHumanReplyAt);

const waited = duration(begunAt, repliedAt, 'business');
const pending = repliedAt.isMissing().and(duration(begunAt, now, 'business').atMost(promised));

const nextWithin = setting.duration('next-within', { default: hours(4), doc: 'Opening hours within which a person answers each further message.' });
const before = message.$as('before');
const reply = message.$as('reply');

/** A customer's message that begins a turn: the public one before it was ours, and it is not the first. */
const turn = message.authorKind
  .is('customer')
  .and(
    last(before, { value: before.authorKind, by: before.at }, before.case.is(message.case), before.isPublic, before.at.before(message.at)).is('employee'),
  );
const answeredAt = earliest(reply, reply.at, reply.case.is(message.case), reply.authorKind.is('employee'), reply.isPublic, reply.isAuto.not(), reply.at.after(message.at));

const resolveWithin = setting.duration('resolve-within', { default: hours(24), doc: 'Opening hours within which a case is resolved, the wait for the customer not counted.' });
const worked = duration(openedAt, firstResolvedAt, 'business').minus(customerWaitSeconds);

const fast = duration(answeredCase.openedAt, answeredCase.firstHumanReplyAt, 'business').atMost(replyWithin);

export const speed: Declarations = {
  'first-reply': declare(
    share({
      ...casesBy(openedAt),
      excluding: { ...casesBy(openedAt).excluding, pending },
      meeting: waited.atMost(promised),
    }),
    replyWithin,
    urgentWithin,
    messagingWithin,
    chatWithin,
  ),
  'call-service-level': declare(
    share({
      of: call,
      excluding: { 'short-abandon': duration(call.offeredAt, call.abandonedAt).atMost(seconds(5)) },
      meeting: duration(call.queuedAt, call.answeredAt).atMost(seconds(20)),
      period: call.offeredAt,
    }),
  ),
  'p90-reply': declare(quantile({ ...casesBy(openedAt), value: waited, at: 0.9 })),
  'next-reply': declare(
    share({
      of: message,
      where: turn,
      excluding: { pending: answeredAt.isMissing().and(duration(message.at, now, 'business').atMost(nextWithin)) },
      meeting: duration(message.at, answeredAt, 'business').atMost(nextWithin),
      period: message.at,
    }),
    nextWithin,
  ),
  resolve: declare(
    share({
      ...casesBy(openedAt),
      excluding: { ...casesBy(openedAt).excluding, pending: firstResolvedAt.isMissing().and(duration(openedAt, now, 'business').atMost(resolveWithin)) },
      meeting: worked.atMost(resolveWithin),
    }),
    resolveWithin,
  ),
  'in-person-greet': declare(share({ of: visit, meeting: duration(visit.arrivedAt, visit.greetedAt).atMost(seconds(60)), period: visit.arrivedAt })),
  effect: declare(
    difference({
      first: share({ ...answersWhere(fast), meeting: satisfied }),
      second: share({ ...answersWhere(fast.not()), meeting: satisfied }),
      alike: ['channel', 'topic'],
    }),
    replyWithin,
  ),
};

