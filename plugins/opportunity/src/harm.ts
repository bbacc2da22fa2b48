import { census, check, type Condition, difference, exists, house, points, share } from '@touchstone/sdk';
import { complaint, offer, surveyResponse } from '@touchstone/sdk/model';

const { survey, score, answeredAt, case: answeredCase } = surveyResponse;
const offered = exists(offer, offer.case.is(answeredCase));

const content = (which: Condition) =>
  share({
    of: surveyResponse,
    where: survey.kind.is('csat').and(answeredCase.isKnown(), which),
    meeting: score.atLeast(survey.positiveFrom),
    period: answeredAt,
  });

/** How satisfaction after contacts with an offer lies beside that without, on the same topics. */
export const harm = check({
  id: 'harm',
  question: 'Do offers not annoy customers?',
  measure: difference({ first: content(offered), second: content(offered.not()), alike: ['topic'] }),
  by: ['orgUnit'],
  standard: {
    target: points(-2),
    floor: points(-15),
    better: 'higher',
    provenance: house,
    source: 'Not less content by more than two points.',
  },
  countOf: 'answers',
  advice: 'stop-where-it-hurts',
});

/** Offers that were followed by a complaint. */
export const harmComplaints = check({
  id: 'harm-complaints',
  question: 'Do customers not complain about offers?',
  measure: census({
    of: offer,
    breaching: offer.complained.or(exists(complaint, complaint.case.is(offer.case), complaint.receivedAt.after(offer.at))),
    period: offer.at,
  }),
  by: ['orgUnit', 'product'],
  standard: { target: 0, better: 'lower', provenance: house, source: 'No offer is followed by a complaint.' },
  countOf: 'offers',
  advice: 'apologise-for-the-offer',
});
