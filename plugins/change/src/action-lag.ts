import { check, house, now, percent, share } from '@touchstone/sdk';
import { action } from '@touchstone/sdk/model';

const { dueOn, startedOn, status, findingId } = action;

/** The share of actions on findings that were begun before the day they were due. */
export const actionLag = check({
  id: 'action-lag',
  question: 'Do we begin to act before it is late?',
  measure: share({
    of: action,
    where: findingId.isKnown().and(dueOn.isKnown()),
    excluding: { dropped: status.is('dropped'), 'not-yet-due': startedOn.isMissing().and(dueOn.atOrAfter(now.date())) },
    meeting: startedOn.before(dueOn),
    period: dueOn,
  }),
  standard: { target: percent(90), floor: percent(50), better: 'higher', provenance: house, source: 'Nine actions in ten are begun before they are due.' },
  countOf: 'actions on findings',
  advice: 'begin-small',
});
