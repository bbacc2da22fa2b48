import { agreement, days, last, mean, share, spread, unit, when } from '@touchstone/sdk';
import { qaRating, serviceCase, surveyResponse } from '@touchstone/sdk/model';

import { answers, casesBy, type Declarations, declare, satisfied } from './declare.js';

const { score, answeredAt, orgUnit, case: answered } = surveyResponse;

const earlier = surveyResponse.$as('earlier');

/** What the same customer answered last about another branch. */
const elsewhere = last(
  earlier,
  { value: earlier.score, by: earlier.answeredAt },
  earlier.case.customer.is(answered.customer),
  earlier.survey.is(surveyResponse.survey),
  earlier.orgUnit.isNot(orgUnit),
  earlier.answeredAt.before(answeredAt),
);

const resolvedSoon = share({ ...casesBy(serviceCase.openedAt), meeting: serviceCase.firstResolvedAt.within(days(3), serviceCase.openedAt) });

export const consistency: Declarations = {
  'same-customer': declare(mean({ ...answers, value: when(score.atLeast(elsewhere), score.minus(elsewhere), elsewhere.minus(score)) })),
  'agent-spread': declare(spread({ of: resolvedSoon, across: unit('assignee', serviceCase.assignee), as: 'deviation' })),
  channel: declare(spread({ of: share({ ...answers, meeting: satisfied }), across: 'channel', as: 'gap' })),
  answer: declare(
    agreement({
      of: qaRating,
      where: qaRating.category.kind.is('accuracy').and(qaRating.review.calibrationId.isKnown()),
      excluding: { 'not-applicable': qaRating.na },
      item: qaRating.review.case.topic,
      value: when(qaRating.score.atLeast(qaRating.category.passFrom), 1, 0),
      scale: 'nominal',
      period: qaRating.review.at,
    }),
  ),
};
