import { check, mean, ownHistory } from '@touchstone/sdk';
import { surveyResponse } from '@touchstone/sdk/model';

const { survey, score, answeredAt } = surveyResponse;

/** What customers expect, as a part of the scale they were asked on. */
export const expectationDrift = check({
  id: 'expectation-drift',
  question: 'Do expectations of customers not rise?',
  measure: mean({
    of: surveyResponse,
    where: survey.kind.is('expectation'),
    value: score.minus(survey.scaleMin).dividedBy(survey.scaleMax.minus(survey.scaleMin)),
    period: answeredAt,
  }),
  by: ['orgUnit'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'answers',
  format: 'percent',
  advice: 'raise-the-standard',
});
