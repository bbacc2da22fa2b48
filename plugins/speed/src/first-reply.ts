import { check, duration, house, invalidCase, now, percent, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

import { begunAt, firstReplySettings, promised, repliedAt, waited } from './first-human-reply.js';

/** The share of cases in which a person first replied within the promised time; overdue ones are misses. */
export const firstReply = check({
  id: 'first-reply',
  question: 'Do we answer within the promised time?',
  measure: share({
    of: serviceCase,
    excluding: { ...invalidCase(), pending: repliedAt.isMissing().and(duration(begunAt, now, 'business').atMost(promised)) },
    meeting: waited.atMost(promised),
    period: serviceCase.openedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(90),
    floor: percent(60),
    better: 'higher',
    provenance: house,
    source: 'Standard time frames for calls, e-mails, social messages and others; the frames and nine in ten are starting values.',
  },
  countOf: 'cases',
  advice: 'cover-slow-hours',
  settings: firstReplySettings,
});
