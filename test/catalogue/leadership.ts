import { census, count, days, difference, exists, none, now, rank, ratio, share } from '@touchstone/sdk';
import { coachingSession, employee, kbArticle, qaRating, qaReview, recognition, serviceCase, topic } from '@touchstone/sdk/model';

import { type Declarations, declare } from './declare.js';

/** Contacts of the last year about a topic. */
const volume = count(serviceCase, serviceCase.topic.is(topic.$self), serviceCase.openedAt.after(now.minus(days(365))));

const { plannedFor, at, kind, linkedReview } = coachingSession;
const given = recognition;

const month = now.minus(days(31));
const working = { of: employee, where: employee.leftMonth.isMissing().and(employee.isBot.not()) };
const heard = exists(coachingSession, coachingSession.employee.is(employee.$self), at.after(month)).or(
  exists(qaReview, qaReview.reviewee.is(employee.$self), qaReview.at.after(month)),
);

const low = exists(qaRating, qaRating.review.is(qaReview.$self), qaRating.na.not(), qaRating.score.below(qaRating.category.passFrom));
const coached = exists(coachingSession, linkedReview.is(qaReview.$self), at.within(days(10), qaReview.at));

const reviewed = qaRating.review;
const praised = given.kind.isNot('corrective');
const near = (sameUnit: boolean, after: boolean) => {
  const unit = given.orgUnit.is(reviewed.reviewee.orgUnit);
  const within = after ? reviewed.at.within(days(60), given.at) : given.at.after(reviewed.at).and(given.at.within(days(60), reviewed.at));
  return share({
    of: qaRating,
    where: sameUnit ? exists(given, praised, unit, within) : exists(given, praised, within).and(none(given, praised, unit, within)),
    excluding: { 'not-applicable': qaRating.na },
    meeting: qaRating.score.atLeast(qaRating.category.passFrom),
    period: reviewed.at,
  });
};

export const leadership: Declarations = {
  'one-to-ones': declare(
    share({
      of: coachingSession,
      where: kind.is('one_to_one').and(plannedFor.isKnown()),
      excluding: { 'not-yet-due': plannedFor.after(now) },
      meeting: at.isKnown(),
      period: plannedFor,
    }),
  ),
  'feedback-given': declare(share({ ...working, meeting: heard })),
  'coaching-cadence': declare(
    share({
      of: qaReview,
      where: low,
      excluding: { pending: qaReview.at.after(now.minus(days(10))).and(coached.not()) },
      meeting: coached,
      period: qaReview.at,
    }),
  ),
  recognition: declare(
    ratio({
      numerator: { of: recognition, where: praised, period: given.at },
      denominator: { of: recognition, where: given.kind.is('corrective'), period: given.at },
    }),
  ),
  'fair-basis': declare(
    census({
      of: recognition,
      breaching: given.evidenceFindingId.isMissing().or(given.verdictAtTime.is('not-enough-data'), given.heard.not()),
      period: given.at,
    }),
  ),
  effect: declare(difference({ first: near(true, true), second: near(true, false), beyond: { first: near(false, true), second: near(false, false) } })),
  guidance: declare(
    census({
      of: topic,
      where: rank(topic, { by: volume }).atMost(50).and(volume.above(0)),
      breaching: none(kbArticle, kbArticle.topic.is(topic.$self), kbArticle.audience.is('staff'), kbArticle.reviewedOn.after(now.minus(days(365)))),
    }),
  ),
};

