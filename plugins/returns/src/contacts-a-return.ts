import { check, count, days, house, now, rate, setting } from '@touchstone/sdk';
import { returnRequest, serviceCase } from '@touchstone/sdk/model';

const contactWithin = setting.duration('contact-within', {
  default: days(14),
  doc: 'Time after the return was asked for in which contacts about its order belong to it.',
});

const { openedAt, order } = returnRequest;

const contacts = count(
  serviceCase,
  serviceCase.order.is(order),
  serviceCase.openedAt.atOrAfter(openedAt),
  serviceCase.openedAt.within(contactWithin, openedAt),
);

/** Contacts that a return takes on average. */
export const contactsAReturn = check({
  id: 'contacts-a-return',
  question: 'How often must customers contact us for one return?',
  measure: rate({
    of: returnRequest,
    excluding: { 'order-unknown': order.isMissing(), 'too-recent': openedAt.after(now.minus(contactWithin)) },
    events: contacts,
    exposure: 1,
    period: openedAt,
  }),
  by: ['orgUnit', 'product'],
  standard: {
    target: 0.5,
    floor: 2,
    better: 'lower',
    provenance: house,
    source: 'At most one return in two needs a contact.',
  },
  countOf: 'returns',
  advice: 'shorten-the-return',
  settings: [contactWithin],
});
