import { check, house, now, percent, share, unit } from '@touchstone/sdk';
import { commitment } from '@touchstone/sdk/model';

/** The share of promises due that were kept on time; an overdue one that is still open is broken. */
export const promiseKept = check({
  id: 'promise-kept',
  question: 'Do we keep our promises?',
  measure: share({
    of: commitment,
    excluding: { cancelled: commitment.cancelled, 'not-yet-due': commitment.dueAt.atOrAfter(now) },
    meeting: commitment.doneAt.atOrBefore(commitment.dueAt),
    period: commitment.dueAt,
  }),
  by: ['orgUnit', 'channel', ['orgUnit', unit('timeOfDay', commitment.madeAt.timeOfDay())]],
  standard: {
    target: percent(95),
    floor: percent(80),
    better: 'higher',
    provenance: house,
    source: 'Service is also the expectations it creates: nineteen promises in twenty kept on time.',
  },
  countOf: 'promises',
  advice: 'hand-over-promises',
});
