import { check, exists, house, percent, share } from '@touchstone/sdk';
import { returnRequest, surveyResponse } from '@touchstone/sdk/model';

const { survey, score, answeredAt, case: answeredCase } = surveyResponse;

/** The share of content answers about cases with a return. */
export const csat = check({
  id: 'csat',
  question: 'Are customers satisfied even after they gave something back?',
  measure: share({
    of: surveyResponse,
    where: survey.kind.is('csat').and(exists(returnRequest, returnRequest.case.is(answeredCase))),
    meeting: score.atLeast(survey.positiveFrom),
    period: answeredAt,
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(75),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Three customers in four are satisfied after a return.',
  },
  countOf: 'answers',
  advice: 'shorten-the-return',
});
