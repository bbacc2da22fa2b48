import { duration, hours, invalidCase, minutes, now, seconds, setting, share, when } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const { openedAt, firstHumanReplyAt, channel } = serviceCase;

const replyWithin = setting.duration('reply-within', {
  default: hours(4),
  doc: 'Opening hours within which a person first replies, on channels without a time of their own.',
});

const messagingReplyWithin = setting.duration('messaging-reply-within', {
  default: minutes(60),
  doc: 'Opening hours within which a person first replies on social networks and in messaging.',
});

const chatReplyWithin = setting.duration('chat-reply-within', {
  default: seconds(60),
  doc: 'Opening hours within which a person first replies in a chat.',
});

export const firstReplySettings = [replyWithin, messagingReplyWithin, chatReplyWithin];

const promisedReply = when(
  channel.kind.is('chat'),
  chatReplyWithin,
  when(channel.kind.isOneOf('social', 'messaging'), messagingReplyWithin, replyWithin),
);

const pending = firstHumanReplyAt.isMissing().and(duration(openedAt, now, 'business').atMost(promisedReply));

/** The share of cases in which a person first replied within the time promised on their channel; overdue ones are misses. */
export const firstReplyInTime = share({
  of: serviceCase,
  excluding: { ...invalidCase(), pending },
  meeting: duration(openedAt, firstHumanReplyAt, 'business').atMost(promisedReply),
  period: openedAt,
});
