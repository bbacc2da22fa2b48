import { check, house, percent, share } from '@touchstone/sdk';
import { internalRequest } from '@touchstone/sdk/model';

const { bounced, openedAt } = internalRequest;

/** The share of internal requests that were sent back. */
export const bounce = check({
  id: 'bounce',
  question: 'Do requests go back and forth between departments?',
  measure: share({ of: internalRequest, where: bounced.isKnown(), meeting: bounced, period: openedAt }),
  by: ['orgUnit'],
  standard: {
    target: percent(5),
    floor: percent(25),
    better: 'lower',
    provenance: house,
    source: 'At most one request in twenty is sent back.',
  },
  countOf: 'requests',
  advice: 'ask-completely',
});
