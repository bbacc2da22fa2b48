import { census, check, count, days, exists, house, now, setting } from '@touchstone/sdk';
import { customer, customerStatus, order, serviceCase, surveyResponse } from '@touchstone/sdk/model';

const lookBack = setting.duration('look-back', {
  default: days(365),
  doc: 'How far back bad contacts count, and how recently a customer must have bought to be active.',
});

const badContacts = setting.number('bad-contacts', {
  default: 2,
  doc: 'Bad contacts from which a customer belongs on the list.',
  minimum: 1,
});

const lowScore = setting.number('low-score', {
  default: 0.25,
  doc: 'Part of its scale, from the bottom, in which a survey answer is bad: 2 of 5 is 0.25.',
  minimum: 0,
  maximum: 1,
});

const since = now.minus(lookBack);
const { survey, score, case: ratedCase } = surveyResponse;

const isActive = exists(
  customerStatus,
  customerStatus.customer.is(customer.$self),
  customerStatus.status.is('active'),
  customerStatus.to.isMissing().or(customerStatus.to.atOrAfter(now)),
).or(exists(order, order.customer.is(customer.$self), order.cancelled.not(), order.placedAt.after(since)));

const complaints = count(
  serviceCase,
  serviceCase.customer.is(customer.$self),
  serviceCase.kind.is('complaint'),
  serviceCase.isSpam.not(),
  serviceCase.isTest.not(),
  serviceCase.mergedInto.isMissing(),
  serviceCase.openedAt.after(since),
);

/** A complaint that is also rated badly is one bad contact, not two. */
const badAnswers = count(
  surveyResponse,
  ratedCase.customer.is(customer.$self),
  ratedCase.kind.isMissing().or(ratedCase.kind.isNot('complaint')),
  survey.kind.is('csat'),
  score.atMost(survey.scaleMin.plus(survey.scaleMax.minus(survey.scaleMin).times(lowScore))),
  surveyResponse.answeredAt.after(since),
);

/** Active customers with several bad contacts in a year: a list for outreach, not a score. */
export const badExperienceCount = check({
  id: 'bad-experience-count',
  question: 'Which customers had several bad experiences?',
  measure: census({ of: customer, where: isActive, breaching: complaints.plus(badAnswers).atLeast(badContacts) }),
  by: ['orgUnit', 'segment'],
  standard: {
    better: 'lower',
    provenance: house,
    source: 'A list of whom to call; information without a target.',
  },
  countOf: 'active customers',
  weight: 0,
  advice: 'reach-out',
  settings: [lookBack, badContacts, lowScore],
});
