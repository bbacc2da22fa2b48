import { check, house, quantile } from '@touchstone/sdk';
import { caseEvent } from '@touchstone/sdk/model';

import { stayed } from './stayed.js';

const secondsOfHours = (count: number): number => count * 3600;

/** The time within which nine in ten waits on another department ended. */
export const handoffTime = check({
  id: 'handoff-time',
  question: 'How long do customers wait on another department?',
  measure: quantile({
    of: caseEvent,
    where: caseEvent.kind.is('status').and(caseEvent.to.is('pending_internal')),
    value: stayed(caseEvent),
    at: 0.9,
    period: caseEvent.at,
  }),
  by: ['orgUnit', 'topic'],
  standard: {
    target: secondsOfHours(8),
    floor: secondsOfHours(40),
    better: 'lower',
    provenance: house,
    source: 'Nine waits in ten end within a business day of eight hours.',
  },
  countOf: 'waits',
  advice: 'shorten-the-wait',
});
