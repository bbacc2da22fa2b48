import { census, check, days, duration, house, invalidCase, now, setting } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const forgottenAfter = setting.duration('forgotten-after', {
  default: days(30),
  doc: 'Time after which a case that is still open counts as forgotten.',
});

/** Open cases that are too old. */
export const backlogAge = check({
  id: 'backlog-age',
  question: 'Which matters have been forgotten?',
  measure: census({
    of: serviceCase,
    where: serviceCase.status.isOneOf('new', 'open', 'pending_customer', 'pending_internal'),
    excluding: invalidCase(),
    breaching: duration(serviceCase.openedAt, now).longerThan(forgottenAfter),
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: 0,
    better: 'lower',
    provenance: house,
    source: 'No case stays open for longer than thirty days.',
  },
  countOf: 'open cases',
  advice: 'clear-the-oldest',
  settings: [forgottenAfter],
});
