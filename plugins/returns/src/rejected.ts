import { census, check, house, ownHistory, share } from '@touchstone/sdk';
import { returnRequest } from '@touchstone/sdk/model';

const { openedAt, outcome, rejectedReasonGiven } = returnRequest;

/** Refused returns for which no reason was given in writing. */
export const rejected = check({
  id: 'rejected',
  question: 'Do we explain each refusal in writing?',
  measure: census({
    of: returnRequest,
    where: outcome.is('rejected').and(rejectedReasonGiven.isKnown()),
    breaching: rejectedReasonGiven.not(),
    period: openedAt,
  }),
  by: ['orgUnit', 'product'],
  standard: { target: 0, better: 'lower', provenance: house, source: 'Nobody is refused without a reason in writing.' },
  countOf: 'refused returns',
  advice: 'explain-refusals',
});

/** The share of decided returns that were refused. */
export const rejectedShare = check({
  id: 'rejected-share',
  question: 'Do we refuse more returns than usual?',
  measure: share({ of: returnRequest, where: outcome.isKnown(), meeting: outcome.is('rejected'), period: openedAt }),
  by: ['orgUnit', 'product'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'decided returns',
  advice: 'explain-refusals',
});
