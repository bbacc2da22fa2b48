import { check, duration, house, percent, quantile, share } from '@touchstone/sdk';
import { qaDispute } from '@touchstone/sdk/model';

const { openedAt, closedAt, upheld } = qaDispute;

const day = 86_400;

/** The share of objections to reviews that were found to be right. */
export const disputes = check({
  id: 'disputes',
  question: 'Are reviews fair?',
  measure: share({ of: qaDispute, where: closedAt.isKnown().and(upheld.isKnown()), meeting: upheld, period: openedAt }),
  by: ['orgUnit'],
  standard: {
    target: percent(30),
    floor: percent(70),
    better: 'lower',
    provenance: house,
    source: 'At most three objections in ten turn out to be right.',
  },
  countOf: 'disputes',
  advice: 'name-the-unclear-category',
});

/** How long half of the objections take to be decided. */
export const disputesTime = check({
  id: 'disputes-time',
  question: 'How long do objections to reviews take?',
  measure: quantile({ of: qaDispute, value: duration(openedAt, closedAt), at: 0.5, period: openedAt }),
  by: ['orgUnit'],
  standard: {
    target: 5 * day,
    floor: 15 * day,
    better: 'lower',
    provenance: house,
    source: 'Half of the objections are decided within five days.',
  },
  countOf: 'disputes',
  advice: 'decide-disputes-weekly',
});
