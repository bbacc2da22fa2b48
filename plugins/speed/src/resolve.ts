import { check, duration, firstKnown, hours, house, invalidCase, now, percent, seconds, setting, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const resolveWithin = setting.duration('resolve-within', {
  default: hours(24),
  doc: 'Opening hours within which a case is resolved, the wait for the customer not counted; three business days of eight.',
});

const { openedAt, firstResolvedAt, customerWaitSeconds } = serviceCase;

const ours = duration(openedAt, firstResolvedAt, 'business').minus(firstKnown(customerWaitSeconds, seconds(0)));

/** The share of cases resolved within the promised time, the wait for the customer taken off; overdue ones are misses. */
export const resolve = check({
  id: 'resolve',
  question: 'Are cases solved in time?',
  measure: share({
    of: serviceCase,
    excluding: {
      ...invalidCase(),
      pending: firstResolvedAt.isMissing().and(duration(openedAt, now, 'business').atMost(resolveWithin)),
    },
    meeting: ours.atMost(resolveWithin),
    period: openedAt,
  }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(85),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Seventeen of twenty cases are solved within three business days.',
  },
  countOf: 'cases',
  advice: 'remove-the-wait',
  settings: [resolveWithin],
});
