import { census, count, days, difference, duration, exists, firstKnown, none, now, quantile, rank, share, sum } from '@touchstone/sdk';
import { cause, complaint, employee, qaRating, trainingCourse, trainingRecord } from '@touchstone/sdk/model';

import { type Declarations, declare } from './declare.js';

const { course, completedOn, dueOn, hours, employee: trained } = trainingRecord;
const finished = exists(trainingRecord, course.is(trainingCourse.$self), trained.is(employee.$self), completedOn.isKnown());

const working = employee.leftMonth.isMissing().and(employee.isBot.not());
const year = now.minus(days(365));

const complaints = count(complaint, complaint.rootCause.is(cause.$self), complaint.receivedAt.after(now.minus(days(92))));
const taught = exists(trainingRecord, course.cause.is(cause.$self), completedOn.after(now.minus(days(60))));

const reviewed = qaRating.review;
const lesson = [trained.is(reviewed.reviewee), course.qaCategory.is(qaRating.category), completedOn.isKnown()] as const;
const after = exists(trainingRecord, ...lesson, completedOn.before(reviewed.at), completedOn.after(reviewed.at.minus(days(90))));
const before = exists(trainingRecord, ...lesson, completedOn.after(reviewed.at), completedOn.before(reviewed.at.plus(days(90))));
const anybody = trainingRecord.$as('anybody');
const lessons = [anybody.course.qaCategory.is(qaRating.category), anybody.completedOn.isKnown()] as const;
const otherAfter = exists(anybody, ...lessons, anybody.completedOn.before(reviewed.at), anybody.completedOn.after(reviewed.at.minus(days(90))));
const otherBefore = exists(anybody, ...lessons, anybody.completedOn.after(reviewed.at), anybody.completedOn.before(reviewed.at.plus(days(90))));
const untrained = after.not().and(before.not());

const passed = (where: typeof after) =>
  share({
    of: qaRating,
    where,
    excluding: { 'not-applicable': qaRating.na },
    meeting: qaRating.score.atLeast(qaRating.category.passFrom),
    period: reviewed.at,
  });

export const training: Declarations = {
  'onboarding-done': declare(
    share({
      of: employee,
      where: working.and(employee.hiredMonth.after(year), employee.hiredMonth.before(now.minus(days(30)))),
      meeting: none(trainingCourse, trainingCourse.kind.is('onboarding'), finished.not()),
    }),
  ),
  'refresher-due': declare(
    census({
      of: trainingRecord,
      where: course.kind.is('refresher').and(dueOn.isKnown()),
      excluding: { 'not-yet-due': dueOn.after(now) },
      breaching: completedOn.isMissing(),
    }),
  ),
  hours: declare(quantile({ of: employee, where: working, value: sum(trainingRecord, hours, trained.is(employee.$self), completedOn.after(year)), at: 0.5 })),
  'product-lag': declare(
    quantile({ of: trainingRecord, where: course.product.isKnown(), value: duration(course.product.launchedOn, firstKnown(completedOn, now)), at: 0.9, period: course.product.launchedOn }),
  ),
  'from-feedback': declare(share({ of: cause, where: rank(cause, { by: complaints }).atMost(5).and(complaints.above(0)), meeting: taught })),
  effect: declare(
    difference({
      first: passed(after),
      second: passed(before.and(after.not())),
      beyond: { first: passed(untrained.and(otherAfter)), second: passed(untrained.and(otherBefore, otherAfter.not())) },
    }),
  ),
};
