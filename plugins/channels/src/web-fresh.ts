import { census, check, days, house, now, setting } from '@touchstone/sdk';
import { channel } from '@touchstone/sdk/model';

import { inUse } from './in-use.js';

const verifiedWithin = setting.duration('verified-within', {
  default: days(90),
  doc: 'Time after which published hours, numbers and addresses are to be verified again.',
});

/** Channels whose published hours and addresses nobody has verified for too long. */
export const webFresh = check({
  id: 'web-fresh',
  question: 'Are the hours, numbers and addresses we publish right and fresh?',
  measure: census({
    of: channel,
    where: inUse,
    excluding: { 'never-verified': channel.verifiedOn.isMissing() },
    breaching: channel.verifiedOn.before(now.minus(verifiedWithin)),
  }),
  by: ['orgUnit'],
  standard: {
    target: 0,
    better: 'lower',
    provenance: house,
    source: 'Everything published is verified at least every ninety days.',
  },
  countOf: 'channels',
  advice: 'verify-published-data',
  settings: [verifiedWithin],
});
