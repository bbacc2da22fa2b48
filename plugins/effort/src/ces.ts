import { check, house, percent, share } from '@touchstone/sdk';
import { surveyResponse } from '@touchstone/sdk/model';

const { survey, score, answeredAt } = surveyResponse;

/** The share of customers asked who found it easy. */
export const ces = check({
  id: 'ces',
  question: 'Was it easy for the customer?',
  measure: share({ of: surveyResponse, where: survey.kind.is('ces'), meeting: score.atLeast(survey.positiveFrom), period: answeredAt }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(80),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Four in five customers agree that we made it easy.',
  },
  countOf: 'answers',
  advice: 'walk-the-way',
});
