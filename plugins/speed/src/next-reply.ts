import { check, duration, earliest, hours, house, last, now, percent, setting, share } from '@touchstone/sdk';
import { message } from '@touchstone/sdk/model';

const nextWithin = setting.duration('next-within', {
  default: hours(4),
  doc: 'Opening hours within which a person answers each further message of the customer.',
});

const before = message.$as('before');
const reply = message.$as('reply');

const wordBefore = last(
  before,
  { value: before.authorKind, by: before.at },
  before.case.is(message.case),
  before.isPublic,
  before.at.before(message.at),
);

const answeredAt = earliest(
  reply,
  reply.at,
  reply.case.is(message.case),
  reply.authorKind.is('employee'),
  reply.isPublic,
  reply.isAuto.not(),
  reply.at.after(message.at),
);

/** The share of turns of the conversation, after the first, that a person answered within the promised time. */
export const nextReply = check({
  id: 'next-reply',
  question: 'Do we stay fast after the first answer?',
  measure: share({
    of: message,
    where: message.authorKind.is('customer').and(wordBefore.is('employee')),
    excluding: { pending: answeredAt.isMissing().and(duration(message.at, now, 'business').atMost(nextWithin)) },
    meeting: duration(message.at, answeredAt, 'business').atMost(nextWithin),
    period: message.at,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(85),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Seventeen of twenty further messages are answered within half a business day.',
  },
  countOf: 'further messages',
  advice: 'show-waiting-turns',
  settings: [nextWithin],
});
