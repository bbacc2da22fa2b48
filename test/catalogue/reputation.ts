import { census, days, difference, duration, exists, hours, mean, none, now, quantile, rate, share, when } from '@touchstone/sdk';
import { feedbackItem, mention, orgUnit, review, serviceCase, topic } from '@touchstone/sdk/model';

import { type Declarations, declare } from './declare.js';

const { rating, scaleMax, postedAt, repliedAt, replyBy, competitor, orgUnit: branch } = review;

/** On five stars, whatever the scale of the site. */
const stars = rating.dividedBy(scaleMax).times(5);
const ours = { of: review, where: competitor.isMissing(), period: postedAt };
const negative = { ...ours, where: ours.where.and(stars.atMost(3)) };

export const reputation: Declarations = {
  rating: declare(mean({ ...ours, value: stars })),
  'reply-rate': declare(
    share({ ...negative, excluding: { pending: repliedAt.isMissing().and(postedAt.after(now.minus(days(3)))) }, meeting: repliedAt.isKnown().and(replyBy.is('person')) }),
  ),
  'reply-time': declare(quantile({ ...negative, value: duration(postedAt, repliedAt), at: 0.9 })),
  velocity: declare(rate({ ...ours, events: when(stars.atMost(2), 1, 0), exposure: 0.01 })),
  loop: declare(share({ ...negative, meeting: review.case.isKnown() })),
  recency: declare(
    census({
      of: orgUnit,
      where: orgUnit.kind.is('branch'),
      breaching: none(review, branch.is(orgUnit.$self), competitor.isMissing(), postedAt.after(now.minus(days(90)))),
    }),
  ),
  'theme-gap': declare(
    census({
      of: topic,
      where: exists(review, review.topic.is(topic.$self), postedAt.after(now.minus(days(183)))),
      breaching: none(feedbackItem, feedbackItem.topic.is(topic.$self), feedbackItem.source.isOneOf('survey', 'complaint', 'suggestion_form')).and(
        none(serviceCase, serviceCase.topic.is(topic.$self), serviceCase.kind.is('complaint')),
      ),
    }),
  ),
  'social-mentions': declare(
    share({
      of: mention,
      where: mention.needsAnswer,
      excluding: { pending: mention.repliedAt.isMissing().and(mention.postedAt.after(now.minus(hours(4)))) },
      meeting: duration(mention.postedAt, mention.repliedAt).atMost(hours(4)),
      period: mention.postedAt,
    }),
  ),
  'against-peers': declare(
    difference({ first: mean({ ...ours, value: stars }), second: mean({ ...ours, where: competitor.isKnown(), value: stars }) }),
  ),
};
