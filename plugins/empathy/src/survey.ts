import { check, mean, ownHistory } from '@touchstone/sdk';
import { surveyResponse } from '@touchstone/sdk/model';

const { survey: asked, score, answeredAt, dimension } = surveyResponse;

/** What customers answer on average about the empathy of the service. */
export const survey = check({
  id: 'survey',
  question: 'Do customers feel understood?',
  measure: mean({ of: surveyResponse, where: asked.kind.is('servperf').and(dimension.is('empathy')), value: score, period: answeredAt }),
  by: ['orgUnit', 'channel'],
  standard: { ...ownHistory(), source: 'The usual range of earlier periods.' },
  countOf: 'answers',
  advice: 'name-the-feeling',
});
