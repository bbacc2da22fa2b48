import { check, ownHistory, share } from '@touchstone/sdk';
import { customer } from '@touchstone/sdk/model';

import { joined } from './joined.js';

/** The share of new customers whom other customers sent. */
export const referralShare = check({
  id: 'referral-share',
  question: 'Do customers bring their friends?',
  measure: share({
    of: customer,
    excluding: { 'source-unknown': customer.acquisitionSource.isMissing() },
    meeting: customer.acquisitionSource.is('referral'),
    period: joined,
  }),
  by: ['orgUnit', 'segment'],
  standard: { ...ownHistory(), source: 'The usual range of earlier periods.' },
  countOf: 'new customers',
  advice: 'thank-for-referrals',
});
