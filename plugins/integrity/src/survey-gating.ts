import { check, type Condition, difference, house, points, share } from '@touchstone/sdk';
import { surveyInvite, surveyResponse } from '@touchstone/sdk/model';

const { case: about, sentAt, eligibleAt } = surveyInvite;
const solved = about.lastResolvedAt.isKnown();

const invited = (which: Condition) => share({ of: surveyInvite, where: about.isKnown().and(which), meeting: sentAt.isKnown(), period: eligibleAt });

/** How much more or less often customers are asked whose case was not solved. */
export const surveyGating = check({
  id: 'survey-gating',
  question: 'Do we ask those who are not content too?',
  measure: difference({ first: invited(solved.not()), second: invited(solved) }),
  by: ['orgUnit'],
  standard: { target: points(-10), floor: points(-50), better: 'higher', provenance: house, source: 'Customers without a solution are asked about as often as others: at most ten points less.' },
  countOf: 'eligible customers',
  guards: [surveyResponse],
  advice: 'ask-everybody',
});
