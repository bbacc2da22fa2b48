import { check, exists, hours, house, now, percent, setting, share } from '@touchstone/sdk';
import { selfServiceSession as session, serviceCase } from '@touchstone/sdk/model';

const contactWithin = setting.duration('contact-within', {
  default: hours(72),
  doc: 'Time after helping themselves within which a contact about the same topic shows that it did not help.',
});

const { at, customer, topic, outcome } = session;

const askedAnyway = exists(
  serviceCase,
  serviceCase.customer.is(customer),
  serviceCase.topic.is(topic),
  serviceCase.openedAt.after(at),
  serviceCase.openedAt.within(contactWithin, at),
);

/** The share of sessions of known customers after which nobody had to be asked. */
export const success = check({
  id: 'success',
  question: 'Do people really solve it themselves?',
  measure: share({
    of: session,
    where: customer.isKnown().and(topic.isKnown()),
    excluding: { 'too-recent': at.after(now.minus(contactWithin)) },
    meeting: outcome.isNot('escalated').and(askedAnyway.not()),
    period: at,
  }),
  by: ['orgUnit', 'topic', 'language'],
  standard: {
    target: percent(60),
    floor: percent(30),
    better: 'higher',
    provenance: house,
    source: 'Three in five sessions end without a contact about the same topic within three days.',
  },
  countOf: 'sessions',
  advice: 'mend-the-weak-topic',
  settings: [contactWithin],
});
