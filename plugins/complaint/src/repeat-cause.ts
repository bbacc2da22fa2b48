import { check, days, exists, house, percent, setting, share } from '@touchstone/sdk';
import { action, complaint } from '@touchstone/sdk/model';

const settledFor = setting.duration('settled-for', {
  default: days(30),
  doc: 'Time after an action is done from which its cause should bring no more complaints.',
});

const { receivedAt, rootCause } = complaint;

/** The share of complaints whose cause an action had already removed. */
export const repeatCause = check({
  id: 'repeat-cause',
  question: 'Do causes come back that we thought were removed?',
  measure: share({
    of: complaint,
    where: rootCause.isKnown(),
    meeting: exists(action, action.cause.is(rootCause), action.status.is('done'), action.doneOn.before(receivedAt.minus(settledFor))),
    period: receivedAt,
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(10),
    floor: percent(40),
    better: 'lower',
    provenance: house,
    source: 'At most one complaint in ten has a cause that an action was to remove.',
  },
  countOf: 'complaints with a known cause',
  advice: 'reopen-the-action',
  settings: [settledFor],
});
