import { duration, hours, minutes, invalidCase, now, seconds, setting, share, when } from '@touchstone/sdk';
import { serviceCase, surveyResponse } from '@touchstone/sdk/model';

const { openedAt, firstHumanReplyAt, firstResolvedAt, channel } = serviceCase;

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

const resolveWithin = setting.duration('resolve-within', {
  default: hours(24),
  doc: 'Opening hours within which a case is resolved; three business days of eight hours.',
});

export const firstReplySettings = [replyWithin, messagingReplyWithin, chatReplyWithin];
export const resolvedSettings = [resolveWithin];

const promisedReply = when(
  channel.kind.is('chat'),
  chatReplyWithin,
  when(channel.kind.isOneOf('social', 'messaging'), messagingReplyWithin, replyWithin),
);

const waitedSoFar = duration(openedAt, now, 'business');

/** The share of survey answers in the top box of their own scale. */
export const satisfied = share({
  of: surveyResponse,
  where: surveyResponse.survey.kind.is('csat'),
  meeting: surveyResponse.score.atLeast(surveyResponse.survey.positiveFrom),
  period: surveyResponse.answeredAt,
});

/** The share of cases in which a person first replied within the time promised on their channel; overdue ones are misses. */
export const firstReplyInTime = share({
  of: serviceCase,
  excluding: { ...invalidCase(), pending: firstHumanReplyAt.isMissing().and(waitedSoFar.atMost(promisedReply)) },
  meeting: duration(openedAt, firstHumanReplyAt, 'business').atMost(promisedReply),
  period: openedAt,
});

/** The share of cases first resolved within the time promised; overdue ones are misses. */
export const resolvedInTime = share({
  of: serviceCase,
  excluding: { ...invalidCase(), pending: firstResolvedAt.isMissing().and(waitedSoFar.atMost(resolveWithin)) },
  meeting: duration(openedAt, firstResolvedAt, 'business').atMost(resolveWithin),
  period: openedAt,
});
