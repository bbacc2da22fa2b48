import { check, house, now, percent, share } from '@touchstone/sdk';
import { action } from '@touchstone/sdk/model';

const { dueOn, doneOn, status, result } = action;

/** The share of actions done by the day they were due. */
export const actionClosure = check({
  id: 'action-closure',
  question: 'Do we finish actions on time?',
  measure: share({
    of: action,
    where: dueOn.isKnown(),
    excluding: { dropped: status.is('dropped'), 'not-yet-due': doneOn.isMissing().and(dueOn.atOrAfter(now.date())) },
    meeting: doneOn.atOrBefore(dueOn),
    period: dueOn,
  }),
  standard: { target: percent(80), floor: percent(40), better: 'higher', provenance: house, source: 'Four actions in five are done on time.' },
  countOf: 'actions',
  advice: 'finish-what-was-begun',
});

/** The share of finished actions of which it is known whether they worked. */
export const actionVerified = check({
  id: 'action-verified',
  question: 'Do we know whether actions worked?',
  measure: share({ of: action, where: status.is('done'), meeting: result.isOneOf('worked', 'no_change', 'worse'), period: doneOn }),
  standard: { target: percent(60), floor: percent(20), better: 'higher', provenance: house, source: 'Of three actions in five it is known whether they worked.' },
  countOf: 'finished actions',
  advice: 'finish-what-was-begun',
});
