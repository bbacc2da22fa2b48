import { check, days, duration, house, invalidCase, percent, quantile, setting, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const cancelTopics = setting.list('cancel-topics', {
  default: ['cancel'],
  doc: 'Codes of topics by which customers leave.',
});

const cancelWithin = setting.duration('cancel-within', {
  default: days(1),
  doc: 'Time within which a customer who wants to leave has left.',
});

const { topic, openedAt, closedAt, customerReplies } = serviceCase;

const cancellations = {
  of: serviceCase,
  where: topic.code.isIn(cancelTopics).and(closedAt.isKnown()),
  excluding: invalidCase(),
  period: openedAt,
};

const day = 86_400;

/** How long half of the customers who want to leave have to wait. */
export const cancelTime = check({
  id: 'cancel-time',
  question: 'How long does it take a customer to leave?',
  measure: quantile({ ...cancellations, value: duration(openedAt, closedAt), at: 0.5 }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: day,
    floor: 5 * day,
    better: 'lower',
    provenance: house,
    source: 'Half of those who want to leave have left within a day; a call in which nobody would let a customer go was heard by millions in 2014.',
  },
  countOf: 'cancellations',
  advice: 'let-them-go',
  settings: [cancelTopics],
});

/** The share of cancellations that took one message and a day. */
export const cancelInOne = check({
  id: 'cancel-in-one',
  question: 'Can a customer leave in one contact?',
  measure: share({ ...cancellations, meeting: customerReplies.atMost(1).and(closedAt.within(cancelWithin, openedAt)) }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(95),
    floor: percent(60),
    better: 'higher',
    provenance: house,
    source: 'Nineteen in twenty cancellations are done in one contact.',
  },
  countOf: 'cancellations',
  advice: 'let-them-go',
  settings: [cancelTopics, cancelWithin],
});
