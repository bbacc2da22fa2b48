import { anyOf, census, days, exists, now, none, share, shareOfCounts, when } from '@touchstone/sdk';
import {
  action,
  annotation,
  call,
  coachingSession,
  complaint,
  employee,
  engagementResult,
  feedbackItem,
  idea,
  mention,
  mysteryVisit,
  orgUnit,
  qaReview,
  review,
  serviceProbe,
  standardAck,
  surveyResponse,
  visit,
} from '@touchstone/sdk/model';

import { type Declarations, declare } from './declare.js';

const { $self: here } = orgUnit;
const quarter = now.minus(days(92));
const one = (alive: ReturnType<typeof exists>) => when(alive, 1, 0);

/** The twelve methods of control, alive in a unit in the quarter. */
const methods = [
  exists(surveyResponse, surveyResponse.orgUnit.is(here), surveyResponse.answeredAt.after(quarter)),
  exists(feedbackItem, feedbackItem.orgUnit.is(here), feedbackItem.source.is('suggestion_form'), feedbackItem.at.after(quarter)),
  exists(feedbackItem, feedbackItem.orgUnit.is(here), feedbackItem.source.is('interview'), feedbackItem.at.after(quarter)),
  exists(mysteryVisit, mysteryVisit.orgUnit.is(here), mysteryVisit.at.after(quarter)),
  exists(qaReview, qaReview.case.orgUnit.is(here), qaReview.at.after(quarter)),
  exists(complaint, complaint.case.orgUnit.is(here), complaint.receivedAt.after(quarter)),
  exists(review, review.orgUnit.is(here), review.postedAt.after(quarter)),
  exists(mention, mention.orgUnit.is(here), mention.postedAt.after(quarter)),
  exists(engagementResult, engagementResult.orgUnit.is(here), engagementResult.wave.after(quarter)),
  exists(visit, visit.orgUnit.is(here), visit.arrivedAt.after(quarter)).or(exists(call, call.orgUnit.is(here), call.offeredAt.after(quarter))),
  exists(serviceProbe, serviceProbe.channel.orgUnit.is(here), serviceProbe.at.after(quarter)),
  exists(annotation, annotation.kind.is('quality_review'), annotation.orgUnit.is(here), annotation.at.after(quarter)),
].map(one);

const alive = methods.reduce((sum, each) => sum.plus(each));

const year = now.minus(days(92));
const proposed = exists(idea, idea.orgUnit.is(employee.orgUnit), idea.at.after(year));
const takesPart = anyOf(
  exists(standardAck, standardAck.employee.is(employee.$self), standardAck.at.after(year)),
  exists(qaReview, qaReview.reviewer.is(employee.$self), qaReview.at.after(year)),
  exists(coachingSession, coachingSession.employee.is(employee.$self), coachingSession.at.after(year)),
  proposed,
);

export const control: Declarations = {
  coverage: declare(shareOfCounts({ of: orgUnit, where: orgUnit.kind.is('branch'), met: alive, outOf: methods.length })),
  cadence: declare(
    census({
      of: orgUnit,
      where: orgUnit.kind.isOneOf('company', 'branch'),
      breaching: none(annotation, annotation.kind.is('quality_review'), annotation.orgUnit.is(here), annotation.at.after(now.minus(days(31)))),
    }),
  ),
  'action-closure': declare(
    share({
      of: action,
      where: action.dueOn.isKnown(),
      excluding: { 'not-yet-due': action.dueOn.after(now), dropped: action.status.is('dropped') },
      meeting: action.doneOn.atOrBefore(action.dueOn),
      period: action.dueOn,
    }),
  ),
  verified: declare(share({ of: action, where: action.status.is('done'), meeting: action.result.isKnown().and(action.result.isNot('unclear')), period: action.doneOn })),
  participation: declare(share({ of: employee, where: employee.leftMonth.isMissing().and(employee.isBot.not()), meeting: takesPart })),
};
