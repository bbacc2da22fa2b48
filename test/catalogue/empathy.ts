import { days, difference, exists, mean, now, share } from '@touchstone/sdk';
import { message, order, qaRating, surveyResponse } from '@touchstone/sdk/model';

import { answersWhere, type Declarations, declare, satisfied } from './declare.js';

const rated = (kind: 'empathy' | 'context') => ({
  of: qaRating,
  where: qaRating.category.kind.is(kind).and(qaRating.review.sample.is('random')),
  excluding: { 'not-applicable': qaRating.na },
  meeting: qaRating.score.atLeast(qaRating.category.passFrom),
  period: qaRating.review.at,
});

const { case: reviewed } = qaRating.review;
const inCases = (kind: 'complaint' | 'question') => share({ ...rated('empathy'), where: rated('empathy').where.and(reviewed.kind.is(kind)) });

const ours = message.authorKind.is('employee').and(message.isPublic);
const canned = message.templateId.isKnown().and(message.templateEdited.not());
const wasCanned = exists(message, message.case.is(surveyResponse.case), ours, canned);

const helped = rated('context');
const customer = reviewed.customer;
const boughtAgain = exists(order, order.customer.is(customer), order.placedAt.after(qaRating.review.at), order.placedAt.within(days(180), qaRating.review.at));
const mature = { 'too-recent': qaRating.review.at.after(now.minus(days(180))) };
const buying = (personal: boolean) =>
  share({
    ...helped,
    where: helped.where.and(personal ? helped.meeting : helped.meeting.not()),
    excluding: { ...helped.excluding, ...mature },
    meeting: boughtAgain,
  });

export const empathy: Declarations = {
  quality: declare(share(rated('empathy'))),
  survey: declare(
    mean({
      of: surveyResponse,
      where: surveyResponse.survey.kind.is('servperf').and(surveyResponse.dimension.is('empathy')),
      value: surveyResponse.score,
      period: surveyResponse.answeredAt,
    }),
  ),
  'context-used': declare(share(helped)),
  'template-share': declare(share({ of: message, where: ours, meeting: canned, period: message.at })),
  'template-gap': declare(
    difference({
      first: share({ ...answersWhere(wasCanned), meeting: satisfied }),
      second: share({ ...answersWhere(wasCanned.not()), meeting: satisfied }),
      alike: ['topic'],
    }),
  ),
  'hard-moments': declare(difference({ first: inCases('complaint'), second: inCases('question') })),
  'personal-repeat': declare(difference({ first: buying(true), second: buying(false), alike: ['topic'] })),
};
