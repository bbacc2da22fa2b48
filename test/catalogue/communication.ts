import { agreement, census, count, days, duration, exists, largest, mean, now, quantile, rate, setting, share, smallest, sum, when } from '@touchstone/sdk';
import { message, orgUnit, qaDispute, qaRating, qaReview, serviceCase } from '@touchstone/sdk/model';

import { casesBy, type Declarations, declare } from './declare.js';

const rating = qaRating;
const failed = rating.$as('failed');

const ofReview = [rating.review.is(qaReview.$self), rating.na.not(), rating.score.isKnown()] as const;
const fails = (row: typeof rating) => row.na.not().and(row.score.below(row.category.passFrom));

/** A category in a group in which something critical to it failed counts nought. */
const groupFailed = exists(failed, failed.review.is(rating.review), failed.category.critical.is('group'), failed.category.group.is(rating.category.group), fails(failed));
const reviewFailed = exists(rating, ...ofReview, rating.category.critical.is('review'), fails(rating));
const weighed = when(groupFailed, 0, rating.category.weight.times(rating.score).dividedBy(rating.category.scaleMax));

const random = qaReview.sample.is('random');
const rated = (kind: 'courtesy' | 'clarity' | 'tone') => ({
  of: rating,
  where: rating.category.kind.is(kind).and(rating.review.sample.is('random')),
  excluding: { 'not-applicable': rating.na },
  meeting: rating.score.atLeast(rating.category.passFrom),
  period: rating.review.at,
});

const perUnit = setting.number('reviews-a-unit', { default: 34, doc: 'Random reviews a unit needs in a quarter for a figure within ten points.' });
const reviews = count(qaReview, qaReview.reviewee.orgUnit.is(orgUnit.$self), random, qaReview.at.after(now.minus(days(92))));

const session = rating.$as('session');
const sameThing = [session.review.calibrationId.is(rating.review.calibrationId), session.review.case.is(rating.review.case), session.category.is(rating.category)] as const;
const asPercent = (row: typeof rating) => row.score.dividedBy(row.category.scaleMax).times(100);
const calibrations = { of: rating, where: rating.review.calibrationId.isKnown(), excluding: { 'not-applicable': rating.na }, period: rating.review.at };

export const communication: Declarations = {
  'internal-quality': declare(
    mean({
      of: qaReview,
      where: random,
      value: when(reviewFailed, 0, sum(rating, weighed, ...ofReview).dividedBy(sum(rating, rating.category.weight, ...ofReview))),
      period: qaReview.at,
    }),
  ),
  'critical-free': declare(
    share({ of: qaReview, where: random, meeting: exists(rating, ...ofReview, rating.category.critical.isNot('none'), fails(rating)).not(), period: qaReview.at }),
  ),
  courtesy: declare(share(rated('courtesy'))),
  clarity: declare(share(rated('clarity'))),
  'clarity-asked-back': declare(
    share({
      of: message,
      where: message.authorKind.is('customer'),
      meeting: message.text.matches('(?i)what do you mean|nerozum[ií]m|nem értem|nesaprotu'),
      period: message.at,
    }),
  ),
  'conduct-complaints': declare(
    rate({ ...casesBy(serviceCase.openedAt), events: when(serviceCase.kind.is('complaint').and(serviceCase.cause.code.is('conduct')), 1, 0), exposure: 0.001 }),
  ),
  coverage: declare(census({ of: orgUnit, where: orgUnit.kind.is('branch'), breaching: reviews.below(perUnit) }), perUnit),
  calibrated: declare(agreement({ ...calibrations, item: rating.review.case, value: asPercent(rating), scale: 'interval' })),
  'calibrated-gap': declare(mean({ ...calibrations, value: largest(session, asPercent(session), ...sameThing).minus(smallest(session, asPercent(session), ...sameThing)) })),
  disputes: declare(share({ of: qaDispute, where: qaDispute.closedAt.isKnown(), meeting: qaDispute.upheld, period: qaDispute.openedAt })),
  'disputes-time': declare(quantile({ of: qaDispute, value: duration(qaDispute.openedAt, qaDispute.closedAt), at: 0.5, period: qaDispute.openedAt })),
  'tone-brand': declare(share(rated('tone'))),
};
