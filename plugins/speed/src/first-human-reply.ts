import { duration, earliest, firstKnown, hours, latest, minutes, seconds, setting, when } from '@touchstone/sdk';
import { caseEvent, message, serviceCase } from '@touchstone/sdk/model';

const { openedAt, firstHumanReplyAt, channel, priority, $self: thisCase } = serviceCase;

export const replyWithin = setting.duration('reply-within', {
  default: hours(4),
  doc: 'Opening hours within which a person first replies, where nothing shorter is promised.',
});

const urgentWithin = setting.duration('urgent-within', {
  default: hours(1),
  doc: 'Opening hours within which a person first replies to an urgent matter.',
});

const messagingWithin = setting.duration('messaging-within', {
  default: minutes(60),
  doc: 'Opening hours within which a person first replies on social networks and in messaging.',
});

const chatWithin = setting.duration('chat-within', {
  default: seconds(60),
  doc: 'Opening hours within which a person first replies in a chat.',
});

export const firstReplySettings = [replyWithin, urgentWithin, messagingWithin, chatWithin];

/** Where nobody notes how urgent a matter is, none is. */
const notUrgent = priority.isMissing().or(priority.isNot('urgent'));

export const promised = when(
  channel.kind.is('chat'),
  chatWithin,
  when(channel.kind.isOneOf('social', 'messaging'), messagingWithin, when(notUrgent, replyWithin, urgentWithin)),
);

/** When the customer began to wait: at the last reopening, else when the case was opened. */
export const begunAt = firstKnown(
  latest(caseEvent, caseEvent.at, caseEvent.case.is(thisCase), caseEvent.kind.is('reopened')),
  openedAt,
);

/** The first public message of a person since then; the case's own word where no messages are known. */
export const repliedAt = firstKnown(
  earliest(
    message,
    message.at,
    message.case.is(thisCase),
    message.authorKind.is('employee'),
    message.isPublic,
    message.isAuto.not(),
    message.at.atOrAfter(begunAt),
  ),
  firstHumanReplyAt,
);

export const waited = duration(begunAt, repliedAt, 'business');
