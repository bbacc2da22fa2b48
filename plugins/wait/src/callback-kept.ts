import { check, house, now, percent, share } from '@touchstone/sdk';
import { call } from '@touchstone/sdk/model';

const { callbackDueAt, callbackDoneAt } = call;

/** The share of promised call backs that were made in time; overdue ones are broken. */
export const callbackKept = check({
  id: 'callback-kept',
  question: 'Are promised call backs made?',
  measure: share({
    of: call,
    where: callbackDueAt.isKnown(),
    excluding: { 'not-yet-due': callbackDueAt.after(now) },
    meeting: callbackDoneAt.atOrBefore(callbackDueAt),
    period: callbackDueAt,
  }),
  by: ['orgUnit', 'queue'],
  standard: {
    target: percent(95),
    floor: percent(70),
    better: 'higher',
    provenance: house,
    source: 'Nineteen in twenty promised call backs are made in time.',
  },
  countOf: 'promised call backs',
  advice: 'own-the-call-backs',
});
