import { check, house, mean, netPromoter, ownHistory, percent, share, unit } from '@touchstone/sdk';
import { surveyResponse } from '@touchstone/sdk/model';

const { survey, score, answeredAt, dimension } = surveyResponse;

const answersTo = (kind: 'csat' | 'ces' | 'nps' | 'servperf') => ({ of: surveyResponse, where: survey.kind.is(kind), period: answeredAt });
const isPositive = score.atLeast(survey.positiveFrom);

/** The share of customers asked who are satisfied, each survey on its own scale. */
export const csat = check({
  id: 'csat',
  question: 'Are customers satisfied?',
  measure: share({ ...answersTo('csat'), meeting: isPositive }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(80),
    floor: percent(55),
    better: 'higher',
    provenance: house,
    source: 'Four in five are satisfied; published norms lie at 75 to 85 %, on weak grounds.',
  },
  countOf: 'answers',
  advice: 'read-the-low-answers',
});

/** The share of customers asked who found it easy. */
export const ces = check({
  id: 'ces',
  question: 'Do customers say that it was easy?',
  measure: share({ ...answersTo('ces'), meeting: isPositive }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(80),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Four in five customers agree that we made it easy.',
  },
  countOf: 'answers',
  advice: 'read-the-low-answers',
});

/** Customers who would recommend us, less those who would not. */
export const nps = check({
  id: 'nps',
  question: 'Would customers recommend us?',
  measure: netPromoter({ ...answersTo('nps'), score }),
  by: ['orgUnit', 'channel', 'segment'],
  standard: { ...ownHistory(), source: 'The usual range of earlier periods; there is no target across industries.' },
  countOf: 'answers',
  advice: 'read-the-low-answers',
});

/** What customers answer on average about the five dimensions of service. */
export const servperf = check({
  id: 'servperf',
  question: 'How do customers rate the five dimensions of service?',
  measure: mean({ ...answersTo('servperf'), value: score }),
  by: ['orgUnit', unit('dimension', dimension)],
  standard: { ...ownHistory(), source: 'The usual range of earlier periods; the weakest dimension is the one to work on.' },
  countOf: 'answers',
  advice: 'lift-the-weakest-dimension',
});
