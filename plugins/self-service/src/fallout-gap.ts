import { check, difference, exists, house, points, share } from '@touchstone/sdk';
import { selfServiceSession as session, surveyResponse } from '@touchstone/sdk/model';

const { survey, score, answeredAt, case: ratedCase } = surveyResponse;

const fellThrough = exists(session, session.escalatedCase.is(ratedCase));

const satisfiedWhere = (through: boolean) =>
  share({
    of: surveyResponse,
    where: survey.kind.is('csat').and(ratedCase.isKnown(), through ? fellThrough : fellThrough.not()),
    meeting: score.atLeast(survey.positiveFrom),
    period: answeredAt,
  });

/** How far customers who first tried to help themselves are less satisfied than those who asked at once. */
export const falloutGap = check({
  id: 'fallout-gap',
  question: 'Are those who could not help themselves served worse?',
  measure: difference({ first: satisfiedWhere(true), second: satisfiedWhere(false), alike: ['topic'] }),
  by: ['orgUnit'],
  standard: {
    target: points(-5),
    floor: points(-25),
    better: 'higher',
    provenance: house,
    source: 'Satisfaction after falling through lies at most five points below that after asking at once.',
  },
  countOf: 'answers',
  advice: 'know-what-they-tried',
});
