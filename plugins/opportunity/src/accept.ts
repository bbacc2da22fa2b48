import { check, ownHistory, share } from '@touchstone/sdk';
import { offer } from '@touchstone/sdk/model';

/** The share of offers that fitted which customers took. */
export const accept = check({
  id: 'accept',
  question: 'Was what we offered wanted?',
  measure: share({ of: offer, where: offer.relevant.and(offer.accepted.isKnown()), meeting: offer.accepted, period: offer.at }),
  by: ['orgUnit', 'product'],
  standard: { ...ownHistory('higher'), source: 'The usual range of earlier periods.' },
  countOf: 'offers',
  advice: 'listen-before-offering',
});
