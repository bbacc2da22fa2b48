import { check, house, percent, share } from '@touchstone/sdk';
import { surveyResponse } from '@touchstone/sdk/model';

/** The share of customers asked who had to repeat themselves. */
export const repeatInformation = check({
  id: 'repeat-information',
  question: 'Do customers have to repeat themselves?',
  measure: share({
    of: surveyResponse,
    where: surveyResponse.repeatedMyself.isKnown(),
    meeting: surveyResponse.repeatedMyself,
    period: surveyResponse.answeredAt,
  }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(10),
    floor: percent(40),
    better: 'lower',
    provenance: house,
    source: 'At most one customer in ten has to tell it twice.',
  },
  countOf: 'answers',
  advice: 'pass-notes-on',
});
