import { check, duration, hours, house, invalidCase, now, percent, setting, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const answerWithin = setting.duration('answer-within', {
  default: hours(40),
  doc: 'Opening hours after which a contact without any reply counts as never answered; five business days of eight hours.',
});

const { openedAt, firstHumanReplyAt } = serviceCase;

/** The share of contacts that a person answered at all; overdue ones are misses. */
export const answered = check({
  id: 'answered',
  question: 'Does every contact get an answer at all, on every channel?',
  measure: share({
    of: serviceCase,
    excluding: {
      ...invalidCase(),
      pending: firstHumanReplyAt.isMissing().and(duration(openedAt, now, 'business').atMost(answerWithin)),
    },
    meeting: duration(openedAt, firstHumanReplyAt, 'business').atMost(answerWithin),
    period: openedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(98),
    floor: percent(85),
    better: 'higher',
    provenance: house,
    source: 'A person answers nearly every contact within five business days.',
  },
  countOf: 'contacts',
  advice: 'own-or-close-channel',
  // A box that answers nobody is told from chance by five letters; to wait for twenty would be to leave fifteen unanswered.
  minimum: 5,
  settings: [answerWithin],
});
