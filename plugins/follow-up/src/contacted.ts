import { anyOf, check, days, exists, house, invalidCase, now, percent, setting, share } from '@touchstone/sdk';
import { commitment, message, serviceCase } from '@touchstone/sdk/model';

const contactWithin = setting.duration('contact-within', {
  default: days(7),
  doc: 'Time after a serious case is closed within which a person gets back to the customer.',
});

const { closedAt, $self: thisCase } = serviceCase;

const serious = serviceCase.kind.is('complaint').or(serviceCase.priority.isOneOf('high', 'urgent'));

const wroteBack = exists(
  message,
  message.case.is(thisCase),
  message.direction.is('outbound'),
  message.authorKind.is('employee'),
  message.isPublic,
  message.isAuto.not(),
  message.at.after(closedAt),
  message.at.within(contactWithin, closedAt),
);

/** What was done by closing the case is no contact after it. */
const keptPromise = exists(
  commitment,
  commitment.case.is(thisCase),
  commitment.doneAt.after(closedAt),
  commitment.doneAt.within(contactWithin, closedAt),
);

/** The share of closed serious cases after which a person got back to the customer. */
export const contacted = check({
  id: 'contacted',
  question: 'Do we get back to the customer after a serious case?',
  measure: share({
    of: serviceCase,
    where: serious.and(closedAt.isKnown()),
    excluding: { ...invalidCase(), 'too-recent': closedAt.after(now.minus(contactWithin)) },
    meeting: anyOf(wroteBack, keptPromise),
    period: closedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(80),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Four in five complaints and urgent matters are followed by a contact within a week.',
  },
  countOf: 'serious cases',
  advice: 'call-after-serious-case',
  settings: [contactWithin],
});
