import { check, exists, house, invalidCase, share } from '@touchstone/sdk';
import { offer, serviceCase } from '@touchstone/sdk/model';

const { openedAt, $self: thisCase, customer: buyer } = serviceCase;
const open = serviceCase.$as('open');

const complaining = exists(
  open,
  open.customer.is(buyer),
  open.kind.is('complaint'),
  open.openedAt.atOrBefore(openedAt),
  open.closedAt.isMissing().or(open.closedAt.after(openedAt)),
);

/** The share of contacts in which something useful was offered, of those where an offer could be welcome. */
export const offerRate = check({
  id: 'offer-rate',
  question: 'Do we mention something useful when it fits?',
  measure: share({
    of: serviceCase,
    where: buyer.offersConsent.isKnown().and(buyer.offersConsent),
    excluding: { ...invalidCase(), complaining, vulnerable: buyer.vulnerable },
    meeting: exists(offer, offer.case.is(thisCase), offer.relevant),
    period: openedAt,
  }),
  by: ['orgUnit', 'topic'],
  standard: { better: 'higher', provenance: house, source: 'Information without a target: a hint is never a quota.' },
  countOf: 'contacts',
  weight: 0,
});
