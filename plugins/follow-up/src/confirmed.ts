import { anyOf, check, days, exists, house, invalidCase, now, percent, setting, share } from '@touchstone/sdk';
import { complaint, serviceCase, surveyResponse } from '@touchstone/sdk/model';

const confirmWithin = setting.duration('confirm-within', {
  default: days(14),
  doc: 'Time after a case is resolved within which the customer says whether it is.',
});

const { lastResolvedAt, $self: thisCase } = serviceCase;

const answeredSurvey = exists(
  surveyResponse,
  surveyResponse.case.is(thisCase),
  surveyResponse.answeredAt.within(confirmWithin, lastResolvedAt),
);

const confirmedComplaint = exists(complaint, complaint.case.is(thisCase), complaint.confirmedWithCustomerAt.isKnown());

/** The share of resolved cases in which the customer was heard on whether they are. */
export const confirmed = check({
  id: 'confirmed',
  question: 'Do we ask customers whether they are satisfied with the outcome, and hear it?',
  measure: share({
    of: serviceCase,
    where: lastResolvedAt.isKnown(),
    excluding: { ...invalidCase(), 'too-recent': lastResolvedAt.after(now.minus(confirmWithin)) },
    meeting: anyOf(answeredSurvey, confirmedComplaint, serviceCase.customerConfirmedAt.isKnown()),
    period: lastResolvedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(40),
    floor: percent(10),
    better: 'higher',
    provenance: house,
    source: 'Two customers in five say whether they are satisfied: enough to notice when they are not.',
  },
  countOf: 'resolved cases',
  advice: 'ask-before-closing',
  settings: [confirmWithin],
});
